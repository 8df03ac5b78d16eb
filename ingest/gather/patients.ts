import { NOWHERE, whatNames } from '../fhir/names.js';
import { type Refusal, refuse } from '../issue.js';
import { type Chart, named } from './chart.js';
import type { Someone } from './gathering.js';

/** Finds the person that a resource is about. */
export interface Persons {
  /** The person that a name in these files means; a refusal where it means nobody for certain. */
  find(name: string | null): Someone | Refusal;
}

/** The same name for two patients: what refers to it could be of either. */
export const contested = refuse(
  'OTHER_CONTENT',
  'subject: a patient whose name and birth date are those known by this id, brought by the same files',
);

/** Merged by its source into another: what still names the old one would be shown apart from it, and decided apart. */
export const replaced = refuse('REPLACED', 'subject: the patient that replaces the one that is named');

/** Finds persons by their own names, of those that are known and those that are refused. */
export function personsIn(
  chart: Pick<Chart, 'names' | 'registryNames' | 'hidden'>,
  known: ReadonlyMap<string, Someone | Refusal>,
): Persons {
  return {
    find(name) {
      const own = named(chart, name);
      if (own === NOWHERE) return refuse('BAD_REFERENCE', `subject: ${whatNames('Patient')}`);
      return known.get(own ?? '') ?? refuse('DANGLING_REFERENCE', 'subject: a patient that is known');
    },
  };
}

export function isRefused(found: Someone | Refusal): found is Refusal {
  return 'refused' in found;
}
