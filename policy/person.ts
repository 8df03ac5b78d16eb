import { atMoment } from './data/dated.js';
import { type DecidingAges, decidingAges } from './data/limits.js';
import type { PersonFacts } from './facts.js';
import { ageOn, helsinkiDate, type Instant } from './time.js';

/** A death of which the day is not known has happened: its month or year counts from its first day. */
export function isDead({ deathDate }: Pick<PersonFacts, 'deathDate'>, now: Instant): boolean {
  return deathDate === 'UNKNOWN' || (deathDate !== null && deathDate <= helsinkiDate(now));
}

/** Until the first moment of the 18th birthday in Finland. */
export function isMinor({ birthDate }: Pick<PersonFacts, 'birthDate'>, now: Instant): boolean {
  return ageOn(birthDate, helsinkiDate(now)) < agesAt(now).adult;
}

/** The birthdays that decide, as they are at a moment. */
export function agesAt(now: Instant): DecidingAges {
  return atMoment(decidingAges, now) ?? decidingAges[0].value;
}
