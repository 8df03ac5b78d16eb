import type { ServiceUnit } from '../../subgraphs/records/model/registry.js';
import type { OrganisationPart } from '../fhir/part.js';
import { localized } from '../fhir/text.js';
import type { Gathering } from './gathering.js';

type Named = Pick<OrganisationPart, 'key' | 'name'> & Partial<Omit<OrganisationPart, 'part'>>;

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
