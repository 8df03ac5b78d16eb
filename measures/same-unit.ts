import { lastUsed } from './last-used.js';
import { spokenUnits } from './spoken-units.js';
import { convert, ucumUnit, unitReadings } from './ucum.js';

/** A word that nobody knows here contradicts no code: it may be of another language. */
export type Agreement = 'SAME' | 'OTHER_SIZE' | 'OTHER_MEASURE' | 'UNKNOWN_WORDS';

const mostFound = 10_000;
/** Longer ones are looked at anew each time: what is kept has a bound. */
const longest = 300;

/** Does a unit as it is shown agree with the UCUM code beside it? */
export function agreementOf(unit: string, code: string): Agreement {
  if (unit === code) return 'SAME';
  const isSentence = unit.length + code.length > longest;
  return isSentence ? compared(unit, code) : found(JSON.stringify([unit, code]));
}

const found = lastUsed(mostFound, (pair) => {
  const [unit = '', code = ''] = JSON.parse(pair) as readonly string[];
  return compared(unit, code);
});

function compared(unit: string, code: string): Agreement {
  const ucum = ucumUnit(code);
  if (ucum === null) return 'SAME';
  const readings = [...new Set([...unitReadings(unit), ...spokenUnits(unit)])].map(canonical);
  if (readings.length === 0) return isOnlyWords.test(ucum) ? 'SAME' : 'UNKNOWN_WORDS';
  const sizes = readings.map((reading) => sizeIn(reading, canonical(ucum)));
  if (sizes.includes(1)) return 'SAME';
  return sizes.some((size) => size !== null) ? 'OTHER_SIZE' : 'OTHER_MEASURE';
}

/** UCUM's way to count things is a word too: `{tbl}` says no more than any other word does. */
const isOnlyWords = /^(?:\{[^{}]*\}|1)$/;

/** Some mass of a mole: a mass and an amount of the same substance are of two sizes, whichever substance it is. */
const someMolarMass = 100;

/** How many of the other unit one is. Of a unit with an own zero, such as the Celsius, one says as little as any other. */
function sizeIn(unit: string, other: string): number | null {
  return convert(1, unit, other) ?? convert(1, unit, other, someMolarMass);
}

/** People write U for the international unit too, and milliequivalents for millimoles of one charge. */
function canonical(unit: string): string {
  return unit
    .replace(/\[(?:iU|IU|USP'U)\]/g, 'U')
    .replace(/meq/g, 'mmol')
    .replace(/\{[^{}]*\}/g, '1');
}
