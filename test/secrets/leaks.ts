import { type Plant, plants } from './plants.js';

const words = new Map(
  plants.flatMap((plant) => wordsOf(plant).map((word) => [word, plant.personId] as const)),
);
const anyWord = /\d{6}-9\d\d[0-9A-Y]|Salanimi\d+x|salaarvo\d+x/g;

/** Whose planted things stand in a text. */
export function leaksIn(text: string): readonly string[] {
  return [...text.matchAll(anyWord)].flatMap(([word]) =>
    words.has(word) ? [`${word} of ${words.get(word)}`] : [],
  );
}

function wordsOf({ identityCode, familyName, value }: Plant): readonly string[] {
  return [identityCode, familyName, value];
}
