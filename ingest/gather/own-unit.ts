import type { ServiceUnit } from '../../subgraphs/records/model/registry.js';
import { isIdentifierName } from '../fhir/names.js';
import type { OrganisationPart } from '../fhir/part.js';
import { localized } from '../fhir/text.js';
import type { Gathering } from './gathering.js';

type Named = Pick<OrganisationPart, 'key' | 'name'> & Partial<Omit<OrganisationPart, 'part'>>;

/** Is it another organisation than the one that an earlier import made a unit of, under the same address? */
export function isOtherUnit(organisation: OrganisationPart, { ids, mapping, known }: Gathering): boolean {
  const found = known.units.get(ids.registry('unit', organisation.key));
  if (found === undefined || organisation.name === null || isIdentifierName(organisation.key)) return false;
  return found.name[mapping.language] !== organisation.name;
}

/** The unit that an organisation of the source is, made when it is met first. Null when nothing gives its name. */
export function ownUnit(
  registerId: string,
  organisation: Named,
  { ids, mapping, known }: Gathering,
): ServiceUnit | null {
  const _id = ids.registry('unit', organisation.key);
  const found = known.units.get(_id);
  if (found !== undefined || organisation.name === null) return found ?? null;
  const register = mapping.registers.find(({ id }) => id === registerId);
  const provider = mapping.providers.find(({ id }) => id === register?.provider);
  if (provider === undefined) return null;
  const contact = { phone: organisation.phone ?? null, url: null, address: organisation.address ?? null };
  const unit: ServiceUnit = {
    _id,
    oid: `${provider.oid}.10.${BigInt(`0x${Buffer.from(_id).toString('hex').slice(-12)}`)}`,
    name: localized(organisation.name, mapping.language) ?? { fi: null, sv: null, en: null },
    providerId: provider.id,
    registerId,
    municipality: organisation.municipality ?? null,
    services: [],
    contact,
    correctionContact: contact,
  };
  known.units.set(_id, unit);
  return unit;
}
