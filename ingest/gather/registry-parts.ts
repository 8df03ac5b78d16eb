import type { Profession } from '../../policy/index.js';
import type { StoredProfessional } from '../../subgraphs/records/model/professional.js';
import type { ServiceUnit } from '../../subgraphs/records/model/registry.js';
import { isIdentifierName, NOWHERE } from '../fhir/names.js';
import type { PractitionerPart, PractitionerRolePart } from '../fhir/part.js';
import type { Origin } from '../issue.js';
import { route } from '../mapping/route.js';
import { type Chart, type Held, named } from './chart.js';
import type { Gathering } from './gathering.js';
import { isOtherUnit, ownUnit } from './own-unit.js';

export interface RegistryParts {
  readonly units: readonly { readonly unit: ServiceUnit; readonly origins: readonly Origin[] }[];
  readonly professionals: readonly {
    readonly professional: StoredProfessional;
    readonly origins: readonly Origin[];
  }[];
  /** Organisations and places that went into units of the mapping file. */
  readonly merged: readonly Origin[];
}

/** Organisations, places and professionals of a chart; what is met here is known to the charts that follow. */
export function registryParts(chart: Chart, gathering: Gathering): RegistryParts {
  const units: { unit: ServiceUnit; origins: Origin[] }[] = [];
  const merged = chart.locations.map(({ origin }) => origin);
  for (const { part, origin } of chart.organisations) {
    if (isOtherUnit(part, gathering)) {
      refuseOther(part.key, [origin], gathering);
      continue;
    }
    gathering.known.organisations.set(part.key, part);
    const found = route(gathering.mapping, { ...nobody, organisation: part });
    const unit = found !== null && 'ownUnitIn' in found ? ownUnit(found.ownUnitIn, part, gathering) : null;
    if (unit === null) merged.push(origin);
    else units.push({ unit, origins: [origin] });
  }
  return { units, professionals: professionals(chart, gathering), merged };
}

const nobody = { patient: '', encounter: '', encounterClass: null, age: 0, dental: false };

function professionals(chart: Chart, gathering: Gathering): RegistryParts['professionals'] {
  const roles = new Map<string, Held<PractitionerRolePart>[]>();
  for (const held of chart.roles) {
    const key = named(chart, held.part.practitioner) ?? NOWHERE;
    gathering.known.roles.set(held.part.key, key);
    roles.set(key, [...(roles.get(key) ?? []), held]);
  }
  const found = chart.practitioners.flatMap(({ part, origin }) => {
    const own = roles.get(part.key) ?? [];
    roles.delete(part.key);
    const before = gathering.known.professionals.get(gathering.ids.registry('pro', part.key));
    const isOther = before !== undefined && JSON.stringify(before.name) !== JSON.stringify(part.name);
    if (isOther && !isIdentifierName(part.key)) {
      refuseOther(part.key, [origin, ...own.map((role) => role.origin)], gathering);
      return [];
    }
    const professional = professionalOf(
      part,
      own.map(({ part: role }) => role),
      gathering,
    );
    gathering.known.professionals.set(professional._id, professional);
    return [{ professional, origins: [origin, ...own.map((role) => role.origin)] }];
  });
  for (const { origin } of [...roles.values()].flat()) {
    gathering.tally.refuse(origin, 'DANGLING_REFERENCE', 'practitioner: a Practitioner of the same files');
  }
  return found;
}

/** What an earlier import stored under the address stays, and nothing that refers to it now is certain. */
function refuseOther(key: string, origins: readonly Origin[], { known, tally }: Gathering): void {
  known.contested.add(key);
  for (const origin of origins)
    tally.refuse(origin, 'OTHER_CONTENT', 'what is known by this address, called the same');
}

/** No rights come with an import: no roles, and no licence but from the register of licences. */
function professionalOf(
  { key, name, registrationNumber }: PractitionerPart,
  roles: readonly PractitionerRolePart[],
  { ids }: Gathering,
): StoredProfessional {
  return {
    _id: ids.registry('pro', key),
    registrationNumber,
    name,
    profession: professionOf(roles.flatMap(({ codes }) => codes)),
    specialties: [...new Set(roles.flatMap(({ specialties }) => specialties))],
    licence: { status: 'NONE', from: '1970-01-01T00:00:00.000Z', to: null },
    roles: [],
    version: 1,
  };
}

/** The groups of the NUCC taxonomy that name another profession than physician. */
const groups: readonly (readonly [string, Profession])[] = [
  ['122', 'DENTIST'],
  ['124', 'DENTAL_HYGIENIST'],
  ['163', 'NURSE'],
  ['164', 'NURSE'],
  ['363L', 'NURSE'],
  ['2251', 'PHYSIOTHERAPIST'],
  ['183', 'PHARMACIST'],
  ['246', 'LABORATORY_TECHNICIAN'],
  ['2471', 'RADIOGRAPHER'],
  ['104', 'SOCIAL_WORKER'],
];

function professionOf(codes: readonly string[]): Profession {
  const group = groups.find(([prefix]) => codes.some((code) => code.startsWith(prefix)));
  return group?.[1] ?? 'PHYSICIAN';
}
