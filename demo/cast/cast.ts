import { StartProblem } from '../../database/index.js';
import type { Story, Wants } from '../story.js';
import type { Candidate } from './candidates.js';

/** Whose records each story has: the person's id by the story's key. Chosen once, and kept. */
export type Cast = Readonly<Record<string, string>>;

const adult = 18;

/** Gives each story the patient who fits best of those that are left; the same set gives the same cast. */
export function castStories(stories: readonly Story[], candidates: readonly Candidate[]): Cast {
  const free = new Map(candidates.map((candidate) => [candidate.personId, candidate]));
  const cast: Record<string, string> = {};
  for (const { key, wants } of stories) {
    const [best] = [...free.values()]
      .filter((one) => fits(one, wants))
      .sort((one, other) => score(other, wants) - score(one, wants));
    if (best === undefined && wants.isOther) continue;
    if (best === undefined) throw nobodyFits(key, wants);
    cast[key] = best.personId;
    free.delete(best.personId);
  }
  return cast;
}

function fits({ age, isDead, sex }: Candidate, { ages, sex: wanted, isOther }: Wants): boolean {
  if (isOther) return sex === wanted;
  const [youngest, oldest] = ages;
  return !isDead && (youngest < adult ? age >= youngest && age <= oldest : age >= adult);
}

function score(
  { age, sex, recordsWith, records }: Candidate,
  { ages: [youngest, oldest], sex: wanted, home }: Wants,
): number {
  const there = home === undefined ? 0 : Math.min(60, recordsWith.get(home) ?? 0);
  const isOfAge = age >= youngest && age <= oldest;
  return (sex === wanted ? 200 : 0) + (isOfAge ? 100 : 0) + there + Math.min(30, records / 10);
}

function nobodyFits(key: string, { ages: [youngest, oldest] }: Wants): StartProblem {
  return new StartProblem(
    `The imported set has nobody of ${youngest} to ${oldest} years left for ${key}.`,
    'Make the set anew: node commands/make-synthea-set.mjs.',
  );
}
