import { convert, unitReadings } from '../../measures/ucum.js';

/** A quantity has its unit in words and as a code: do they say two units? Words that are no unit say nothing. */
export function contradictsUnit(words: string | undefined, code: string | undefined): boolean {
  if (words === undefined || code === undefined || words === code) return false;
  const readings = unitReadings(words).filter(isOfSize);
  const codes = unitReadings(code);
  if (readings.length === 0 || codes.length === 0) return false;
  return !readings.some((one) => codes.some((other) => convert(1, one, other) === 1));
}

/** Counts and annotations (`1`, `{score}`) have no size of their own. */
function isOfSize(unit: string): boolean {
  return unit !== '1' && !unit.includes('{');
}
