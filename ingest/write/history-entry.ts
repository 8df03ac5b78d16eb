import type { Document } from 'mongodb';
import type { AccessState } from '../../facts/access-state.js';
import type { Instant } from '../../policy/index.js';

/** Fields of a person's state that make up a history entry: all but `pending`. */
const stateFields = [
  'version',
  'birthDate',
  'deathDate',
  'nonDisclosure',
  'information',
  'consents',
  'denials',
  'wellbeingConsents',
  'grants',
  'custody',
  'parentsWithoutCustody',
  'mandates',
  'relationships',
  'connections',
  'authorisations',
  'openings',
  'declarations',
] as const satisfies readonly (keyof AccessState)[];

/** The last stage of an update of a person's state: keeps the state as the stages before it made it, with who did what. */
export function historyEntry(act: string, system: string, now: Instant): Document {
  const entry = {
    version: '$version',
    at: now,
    act,
    by: { $literal: system },
    state: Object.fromEntries(stateFields.map((field) => [field, `$${field}`])),
  };
  return { $set: { pending: { $concatArrays: ['$pending', [entry]] } } };
}
