import { guardianAge } from './data/limits.js';
import type { PersonFacts } from './facts.js';
import { ageOn, helsinkiDate, type Instant } from './time.js';

export function isDead({ deathDate }: PersonFacts, now: Instant): boolean {
  return deathDate !== null && deathDate <= helsinkiDate(now);
}

/** Until the first moment of the 18th birthday in Finland. */
export function isMinor({ birthDate }: PersonFacts, now: Instant): boolean {
  return ageOn(birthDate, helsinkiDate(now)) < guardianAge.adult;
}
