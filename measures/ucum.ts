import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import { everydayUnit, ucumSynonym } from './synonyms.js';

const ucum = UcumLhcUtils.getInstance();
const known = new Map<string, string | null>();

/** What a unit can mean, the likeliest first: UCUM knows `st` as stere and `C` as coulomb, people write stones so. */
export function unitReadings(unit: string): readonly string[] {
  const plain = ucumUnit(unit);
  const spoken = everydayUnit(unit);
  return [plain, spoken].filter((one) => one !== null);
}

/** The unit in UCUM, or null when it is none. Each unit is looked up once: a source uses a few dozen. */
export function ucumUnit(unit: string): string | null {
  if (unit.length > longest) return null;
  const seen = known.get(unit);
  if (seen !== undefined) return seen;
  const candidate = ucumSynonym(unit);
  const found = candidate === '1' || isValid(candidate) ? candidate : everydayUnit(unit);
  if (known.size < mostKnown) known.set(unit, found);
  return found;
}

/** The library writes to the console what it cannot take apart; what a source has for a unit may be anything, so it is hushed. */
function isValid(unit: string): boolean {
  const { log } = console;
  console.log = () => undefined;
  try {
    return answerOf(() => ucum.validateUnitString(unit))?.status === 'valid';
  } finally {
    console.log = log;
  }
}

const longest = 60;
const mostKnown = 10_000;

/** Converts between two UCUM units; null when they do not measure the same. Moles need the weight of a molecule, equivalents the charge. */
export function convert(
  value: number,
  from: string,
  to: string,
  molecule?: number,
  charge?: number,
): number | null {
  if (from === to) return value;
  const [source, target] = comparable(from, to);
  const options = {
    ...(molecule === undefined ? {} : { molecularWeight: molecule }),
    ...(charge === undefined ? {} : { charge }),
  };
  const converted = answerOf(() => ucum.convertUnitTo(source, value, target, options));
  return converted?.status === 'succeeded' && converted.toVal !== null ? round(converted.toVal) : null;
}

/** The library throws on words that every object has, such as `constructor`: they are no units. */
function answerOf<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

/** International units and their like: UCUM joins them to nothing else, while parts of one (mIU/L, uIU/mL) are the same. */
const arbitrary = /\[(?:iU|IU|arb'U|USP'U|CFU)\]/;
const sameArbitrary = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** Two units with the same arbitrary one in them are compared by what is beside it: a base unit that nobody measures here. */
function comparable(from: string, to: string): readonly [string, string] {
  const [inFrom] = arbitrary.exec(from) ?? [];
  const [inTo] = arbitrary.exec(to) ?? [];
  if (inFrom === undefined || inTo === undefined || !sameArbitrary(inFrom, inTo)) return [from, to];
  return [from.replace(inFrom, 'cd'), to.replace(inTo, 'cd')];
}

/** Conversions leave tails like 36.1111111111112: six significant digits are more than any such device has. */
function round(value: number): number {
  return Number(value.toPrecision(6));
}
