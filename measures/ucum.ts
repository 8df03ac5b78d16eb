import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import { lastUsed } from './last-used.js';
import { everydayUnit, ucumSynonym } from './synonyms.js';

const ucum = UcumLhcUtils.getInstance();

/** No unit that somebody measures in is longer, or has more parts: the library's work grows with the square of both. */
const longest = 60;
const mostParts = 8;
const mostKnown = 10_000;

/** May the text be a unit? Asked before anything else looks at it, whoever wrote it. */
export function isUnitText(text: string): boolean {
  return text.length <= longest && text.split(/[./]/).length <= mostParts;
}

/** What a unit can mean, the likeliest first: UCUM knows `st` as stere and `C` as coulomb, people write stones so. */
export function unitReadings(unit: string): readonly string[] {
  if (!isUnitText(unit)) return [];
  const plain = ucumUnit(unit);
  const spoken = everydayUnit(unit);
  return [plain, spoken].filter((one) => one !== null);
}

/** The unit in UCUM, or null when it is none. */
export function ucumUnit(unit: string): string | null {
  return isUnitText(unit) ? known(unit) : null;
}

/** Each unit is looked up once: a source uses a few dozen. */
const known = lastUsed(mostKnown, (unit) => {
  const candidate = ucumSynonym(unit);
  return candidate === '1' || isValid(candidate) ? candidate : everydayUnit(unit);
});

function isValid(unit: string): boolean {
  return answerOf(() => ucum.validateUnitString(unit))?.status === 'valid';
}

/** Converts between two UCUM units; null when they do not measure the same. Moles need the weight of a molecule, equivalents the charge. */
export function convert(
  value: number,
  from: string,
  to: string,
  molecule?: number,
  charge?: number,
): number | null {
  if (from === to) return value;
  if (!isUnitText(from) || !isUnitText(to)) return null;
  const [source, target] = comparable(from, to);
  const options = {
    ...(molecule === undefined ? {} : { molecularWeight: molecule }),
    ...(charge === undefined ? {} : { charge }),
  };
  const converted = answerOf(() => ucum.convertUnitTo(source, value, target, options));
  return converted?.status === 'succeeded' && converted.toVal !== null ? round(converted.toVal) : null;
}

/**
 * The library throws on words that every object has, such as `constructor`: they are no units. It writes to the console what
 * it cannot take apart; what stands for a unit may be anything, so it is hushed, whatever it is asked.
 */
function answerOf<T>(ask: () => T): T | null {
  const { log } = console;
  console.log = () => undefined;
  try {
    return ask();
  } catch {
    return null;
  } finally {
    console.log = log;
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
