import { daysAfter, type LocalDate } from '../../policy/index.js';
import type { Cast } from '../cast/cast.js';
import { clockOn } from '../day.js';
import type { Names } from '../names.js';
import type { Telling } from '../story.js';

/** What a story is told with, on a day. */
export function tellingOf(personId: string, cast: Cast, names: Names, day: LocalDate): Telling {
  return {
    personId,
    person: (key) => castAs(cast, key),
    event: (key) => names.event(personId, key),
    day: (days) => daysAfter(day, days),
    at: (days, clock) => clockOn(day, days, clock),
  };
}

export function castAs(cast: Cast, key: string): string {
  const personId = cast[key];
  if (personId === undefined) throw new Error(`key must be of a demo person, but got: ${key}`);
  return personId;
}
