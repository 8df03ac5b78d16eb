import { convert, ucumUnit, unitReadings } from './ucum.js';

/** SAME also where the words are in no unit that is known: a translated word contradicts no code. */
export type Agreement = 'SAME' | 'OTHER_SIZE' | 'OTHER_MEASURE';

const found = new Map<string, Agreement>();
const mostFound = 10_000;

/** Does a unit as it is shown agree with the UCUM code beside it? */
export function agreementOf(unit: string, code: string): Agreement {
  if (unit === code) return 'SAME';
  const pair = `${unit}\n${code}`;
  const before = found.get(pair);
  if (before !== undefined) return before;
  const agreement = compared(unit, code);
  if (found.size < mostFound) found.set(pair, agreement);
  return agreement;
}

function compared(unit: string, code: string): Agreement {
  const ucum = ucumUnit(code);
  const readings = unitReadings(unit).map(canonical);
  if (ucum === null || readings.length === 0) return 'SAME';
  const sizes = readings.map((reading) => sizeIn(reading, canonical(ucum)));
  if (sizes.includes(1)) return 'SAME';
  return sizes.some((size) => size !== null) ? 'OTHER_SIZE' : 'OTHER_MEASURE';
}

/** How many of the other unit one is. Of a unit with an own zero, such as the Celsius, one says as little as any other. */
function sizeIn(unit: string, other: string): number | null {
  return convert(1, unit, other);
}

/** People write U for the international unit too, and milliequivalents for millimoles of one charge. */
function canonical(unit: string): string {
  return unit.replace(/\[(?:iU|IU|USP'U)\]/g, 'U').replace(/meq/g, 'mmol');
}
