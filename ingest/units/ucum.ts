import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import { ucumSynonym } from './synonyms.js';

const ucum = UcumLhcUtils.getInstance();
const known = new Map<string, string | null>();

/** The unit in UCUM, or null when it is none. Each unit is looked up once: a source uses a few dozen. */
export function ucumUnit(unit: string): string | null {
  const seen = known.get(unit);
  if (seen !== undefined) return seen;
  const candidate = ucumSynonym(unit);
  const found = candidate === '1' || ucum.validateUnitString(candidate).status === 'valid' ? candidate : null;
  known.set(unit, found);
  return found;
}

/** Converts between two UCUM units; null when they do not measure the same. Moles need the weight of a molecule. */
export function convert(value: number, from: string, to: string, molecule?: number): number | null {
  if (from === to) return value;
  const { status, toVal } = ucum.convertUnitTo(
    from,
    value,
    to,
    molecule === undefined ? {} : { molecularWeight: molecule },
  );
  return status === 'succeeded' && toVal !== null ? round(toVal) : null;
}

/** Conversions leave tails like 36.1111111111112: six significant digits are more than any such device has. */
function round(value: number): number {
  return Number(value.toPrecision(6));
}
