import type { Part } from '../fhir/part.js';
import { type Chart, named } from '../gather/chart.js';
import type { Known } from '../gather/known.js';

/** The part with every reference as the name that is the same in all files of the source. */
export function resolved(part: Part, chart: Chart, { roles }: Pick<Known, 'roles'>): Part {
  const one = (name: string | null) => named(chart, name);
  const all = (names: readonly string[]) => names.map((name) => one(name) ?? name);
  const actor = <A extends { readonly key: string | null }>(who: A | null): A | null => {
    const key = one(who?.key ?? null);
    return who === null ? null : { ...who, key: key === null ? null : (roles.get(key) ?? key) };
  };
  if (!('person' in part) || !('encounter' in part))
    return 'person' in part ? { ...part, person: one(part.person) } : part;
  const base = {
    person: one(part.person),
    encounter: one(part.encounter),
    author: actor(part.author),
    ...(part.succession === undefined
      ? {}
      : { succession: { ...part.succession, replaces: all(part.succession.replaces) } }),
  };
  switch (part.part) {
    case 'ENCOUNTER':
      return { ...part, ...base, partOf: one(part.partOf), organisation: actor(part.organisation) };
    case 'ENTRY':
      return { ...part, ...base, goals: all(part.goals) };
    case 'REPORT':
      return { ...part, ...base, results: all(part.results), studies: all(part.studies) };
    case 'LABORATORY_VALUE':
      return { ...part, ...base, ...(part.members === undefined ? {} : { members: all(part.members) }) };
    case 'DOCUMENT':
      return { ...part, ...base, medicineKey: one(part.medicineKey) };
    default:
      return { ...part, ...base };
  }
}

/** The record names of what a part needs to become the document that it is. */
export function neededBy(part: Part): string[] {
  const names = (type: string, keys: readonly (string | null)[]) =>
    keys.flatMap((key) => (key === null ? [] : [`${type} ${key}`]));
  switch (part.part) {
    case 'ENCOUNTER':
      return names('Encounter', [part.partOf]);
    case 'ENTRY':
      return [...names('Encounter', [part.encounter]), ...names('Goal', part.goals)];
    case 'REPORT':
      return [
        ...names('Encounter', [part.encounter]),
        ...names('Observation', part.results),
        ...names('ImagingStudy', part.studies),
      ];
    case 'DOCUMENT':
      return [...names('Encounter', [part.encounter]), ...names('Medication', [part.medicineKey])];
    case 'LABORATORY_VALUE':
      return [...names('Encounter', [part.encounter]), ...names('Observation', part.members ?? [])];
    case 'ORAL':
      return names('Encounter', [part.encounter]);
    default:
      return [];
  }
}
