import { neverAbove, plausibleRange } from '../../measures/plausible-ranges.js';
import { inUnit, scaleOf } from '../../measures/scale.js';
import { ucumUnit, unitReadings } from '../../measures/ucum.js';
import { helsinkiDate, type Instant } from '../../policy/index.js';
import type { CodedValue, Quantity } from '../../schema/values.js';
import { type Refusal, refuse, type Warn } from '../issue.js';

interface Written {
  readonly value: number;
  readonly unit: string;
  readonly comparator?: Quantity['comparator'] | undefined;
}

/** Where the value stands in its source, what it measures, and by the data of which day it is judged. */
interface Place {
  readonly code: string;
  readonly path: string;
  readonly now: Instant;
  readonly warn: Warn;
}

/**
 * The value in the unit that all of its series has; what the source wrote stays beside it. A measure that is known is
 * refused in a unit of something else, and where no body or day could have the value.
 */
export function measured({ value, unit, comparator = null }: Written, place: Place): Quantity | Refusal {
  const { code, path, now, warn } = place;
  const day = helsinkiDate(now);
  const scale = scaleOf(code);
  if (scale.unit === null) return asWritten({ value, unit, comparator }, warn);
  const wanted = scale.unit;
  const told = unitReadings(unit)
    .filter((reading) => isCount(reading) || !isCount(wanted))
    .map((reading) => inUnit(value, reading, wanted, scale, day))
    .find((converted) => converted !== null);
  if (told === undefined || told === null)
    return refuse('UNKNOWN_UNIT', `${path}: a unit that can be told in ${wanted}`);
  const range = plausibleRange(code, day);
  if (range !== undefined && (told < range.low || told > range.high))
    return refuse(
      'OUT_OF_RANGE',
      `${path}: from ${range.low} to ${range.high}${wanted === '1' ? '' : ` ${wanted}`}`,
    );
  return { value: told, unit: wanted, comparator, original: wanted === unit ? null : { value, unit } };
}

/** A number of things has no unit that a percent or a ratio could be told in. */
function isCount(unit: string): boolean {
  return unit === '1' || /^\{.*\}$/.test(unit);
}

function asWritten({ value, unit, comparator = null }: Written, warn: Warn): Quantity {
  const ucum = ucumUnit(unit);
  if (ucum === null) warn('UNKNOWN_UNIT', 'a UCUM unit');
  const same = ucum === null || ucum === unit;
  return { value, unit: ucum ?? unit, comparator, original: same ? null : { value, unit } };
}

/** Parts that cannot belong to one recording: a diastolic pressure above the systolic one. */
export function contradiction(
  parts: readonly { readonly code: CodedValue; readonly value: Quantity | null; readonly path: string }[],
): Refusal | null {
  const of = (code: string) => parts.find((part) => part.code.code === code);
  for (const { lower, upper } of neverAbove) {
    const [low, high] = [of(lower), of(upper)];
    if (low?.value && high?.value && low.value.value > high.value.value)
      return refuse('OUT_OF_RANGE', `${low.path}: not above ${high.path}`);
  }
  return null;
}
