import type { LocalDate } from '../../policy/index.js';
import { clockOn, daysAfter } from '../day.js';
import type { Names } from '../names.js';
import { stories } from '../people/index.js';
import type { Story, Telling } from '../story.js';

/** What a story is told with, on a day. */
export function tellingOf({ patient }: Story, names: Names, day: LocalDate): Telling {
  const personId = names.person(patient);
  return {
    personId,
    person: (key) => names.person(storyOf(key).patient),
    event: (key) => names.event(personId, key),
    day: (days) => daysAfter(day, days),
    at: (days, clock) => clockOn(day, days, clock),
  };
}

export function storyOf(key: string): Story {
  const found = stories.find((story) => story.key === key);
  if (found === undefined) throw new Error(`key must be of a demo person, but got: ${key}`);
  return found;
}
