import { type DeathDate, daysAfter, helsinkiDate, type Instant } from '../../policy/index.js';
import { type Refusal, refuse } from '../issue.js';
import type { Part } from './part.js';

/** Refuses what is told of times that have not come: a clock that runs a little ahead is none. */
export function impossibleTimesOf(part: Part, now: Instant): Refusal | null {
  const latest = daysAfter(helsinkiDate(now), 1);
  const isToCome = (moment: string | null | undefined) =>
    moment !== null && moment !== undefined && helsinkiDate(moment) > latest;
  if ('occurredAt' in part && (isToCome(part.occurredAt) || isToCome(part.recordedAt)))
    return refuse('IMPOSSIBLE_DATE', 'a time that has come');
  if ('resultedAt' in part && isToCome(part.resultedAt))
    return refuse('IMPOSSIBLE_DATE', 'issued: a time that has come');
  if (part.part === 'ENCOUNTER' && part.end !== null && (part.end < part.start || isToCome(part.end)))
    return refuse('IMPOSSIBLE_DATE', 'period: an end after the start, which has come');
  return null;
}

/** What is known of how long a person lives or lived. */
export interface Life {
  readonly birthDate: string;
  readonly deathDate?: DeathDate | null;
}

/** Is a day, or a year or a month, before the birth or after the death? What is known of both may be a year alone too. */
export function isOutsideLife(day: string, { birthDate, deathDate = null }: Life): boolean {
  if (day < birthDate.slice(0, day.length)) return true;
  return deathDate !== null && deathDate !== 'UNKNOWN' && day.slice(0, deathDate.length) > deathDate;
}
