import { helsinkiDate } from '../../policy/index.js';
import { isOutsideLife } from '../fhir/impossible-times.js';
import type { ClinicalPart, EncounterPart } from '../fhir/part.js';
import { type Chart, heldParts } from './chart.js';
import type { Gathering } from './gathering.js';
import { isRefused, type Persons } from './patients.js';

/** Tells of data that is dated before its patient was born or after the death. It is stored as its source has it. */
export function tellOutsideLife(chart: Chart, persons: Persons, { tally }: Pick<Gathering, 'tally'>): void {
  for (const { part, origin } of heldParts(chart)) {
    if (!('occurredAt' in part) || origin.isKept) continue;
    const person = persons.find(part.person);
    if (isRefused(person)) continue;
    if (daysOf(part).some((day) => isOutsideLife(day, person)))
      tally.warn(origin, 'OUTSIDE_LIFE', 'a time from the birth of the patient to the death');
  }
}

/** When it was, and when what it tells of began. */
function daysOf(part: EncounterPart | ClinicalPart): string[] {
  const { occurredAt } = part;
  const onsets =
    part.part === 'ENTRY'
      ? part.diagnoses.map(({ onset }) => onset)
      : part.part === 'DOCUMENT' && part.kind === 'RISK_INFORMATION'
        ? [part.content.onset]
        : [];
  return [occurredAt === null ? null : helsinkiDate(occurredAt), ...onsets].filter((day) => day !== null);
}
