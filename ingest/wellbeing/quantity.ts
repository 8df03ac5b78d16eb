import { outsideDimension } from '../../measures/dimension-ranges.js';
import { neverAbove, strictestRange } from '../../measures/plausible-ranges.js';
import { inUnit, type Scale, scaleOf } from '../../measures/scale.js';
import { ucumUnit, unitReadings } from '../../measures/ucum.js';
import { unitMistake } from '../../measures/unit-mistakes.js';
import { helsinkiDate, type Instant, type LocalDate } from '../../policy/index.js';
import type { Quantity } from '../../schema/values.js';
import { type Refusal, refuse, type Warn } from '../issue.js';

interface Written {
  readonly value: number;
  /** Null where the source gives none. */
  readonly unit: string | null;
  readonly comparator?: Quantity['comparator'] | undefined;
}

/** Where the value stands in its source, what it measures, and by the data of which day it is judged. */
interface Place {
  /** Codes whose units and ranges hold; none for what nobody knows here. */
  readonly measures: readonly string[];
  readonly path: string;
  readonly now: Instant;
  readonly warn: Warn;
}

/**
 * The value in the unit that all of its series has; what the source wrote stays beside it. A measure that is known is
 * refused in a unit of something else, and where no body or day could have the value.
 */
export function measured({ value, unit, comparator = null }: Written, place: Place): Quantity | Refusal {
  const { measures, path, now, warn } = place;
  const day = helsinkiDate(now);
  const scales = measures.map(scaleOf).filter((scale) => scale.unit !== null);
  const [scale] = scales;
  const quantity =
    scale === undefined
      ? asWritten({ value, unit, comparator }, warn)
      : inUnitOf({ value, unit, comparator }, scale, day);
  const contradicts = quantity === null ? scale : scales.find((one) => told(quantity, one, day) === null);
  if (quantity === null || contradicts !== undefined)
    return refuse('UNKNOWN_UNIT', `${path}: a unit that can be told in ${contradicts?.unit}`);
  const range = strictestRange(measures, day);
  if (range !== undefined && isOutside(quantity.value, range))
    return outOfRange(path, { ...range, unit: quantity.unit });
  const mistake = unit === null ? null : unitMistake(value, ucumUnit(unit) ?? unit, measures, day);
  if (mistake !== null)
    return refuse(
      'OUT_OF_RANGE',
      `${path}: from ${mistake.low} to ${mistake.high} ${mistake.unit}; other numbers are told in ${mistake.rather}`,
    );
  const dimension =
    range || quantity.unit === null ? null : outsideDimension(quantity.value, quantity.unit, day);
  return dimension === null ? quantity : outOfRange(path, dimension);
}

function inUnitOf(
  { value, unit, comparator = null }: Written,
  scale: Scale,
  day: LocalDate,
): Quantity | null {
  const { unit: wanted } = scale;
  if (wanted === null) return null;
  const found = readingsOf(unit, wanted)
    .filter((reading) => isCount(reading) || !isCount(wanted))
    .map((reading) => inUnit(value, reading, wanted, scale, day))
    .find((converted) => converted !== null);
  if (found === undefined || found === null) return null;
  const original = unit === null || wanted === unit ? null : { value, unit };
  return { value: found, unit: wanted, comparator, original };
}

function told({ value, unit }: Quantity, scale: Scale, day: LocalDate): number | null {
  return scale.unit === null || unit === null ? null : inUnit(value, unit, scale.unit, scale, day);
}

function isOutside(value: number, { low, high }: { readonly low: number; readonly high: number }): boolean {
  return value < low || value > high;
}

function outOfRange(
  path: string,
  { low, high, unit }: { readonly low: number; readonly high: number; readonly unit: string | null },
): Refusal {
  return refuse(
    'OUT_OF_RANGE',
    `${path}: from ${low} to ${high}${unit === null || unit === '1' ? '' : ` ${unit}`}`,
  );
}

/** No unit is the unit of a number of things, and of nothing else. */
function readingsOf(unit: string | null, wanted: string): readonly string[] {
  if (unit !== null) return unitReadings(unit);
  return isCount(wanted) ? [wanted] : [];
}

/** A number of things has no unit that a percent or a ratio could be told in. */
function isCount(unit: string): boolean {
  return unit === '1' || /^\{.*\}$/.test(unit);
}

function asWritten({ value, unit, comparator = null }: Written, warn: Warn): Quantity {
  if (unit === null) {
    warn('MISSING_UNIT', 'a unit');
    return { value, unit, comparator, original: null };
  }
  const ucum = ucumUnit(unit);
  if (ucum === null) warn('UNKNOWN_UNIT', 'a UCUM unit');
  const same = ucum === null || ucum === unit;
  return { value, unit: ucum ?? unit, comparator, original: same ? null : { value, unit } };
}

/** A part of a recording: what it measures, its value, and where it stands in its source. */
export interface Part {
  readonly measures: readonly string[];
  readonly value: Quantity | null;
  readonly path: string;
}

/** Parts that cannot belong to one recording: one measure twice, or a diastolic pressure above the systolic one. */
export function contradiction(parts: readonly Part[]): Refusal | null {
  const values = parts.filter(({ value }) => value !== null);
  for (const [index, { measures, path }] of values.entries()) {
    const first = values.slice(0, index).find((one) => one.measures.some((code) => measures.includes(code)));
    if (first !== undefined) return refuse('BAD_SHAPE', `${path}: another measure than ${first.path}`);
  }
  const of = (code: string) => values.find(({ measures }) => measures.includes(code));
  for (const { lower, upper } of neverAbove) {
    const [low, high] = [of(lower), of(upper)];
    if (low?.value && high?.value && low.value.value > high.value.value)
      return refuse('OUT_OF_RANGE', `${low.path}: not above ${high.path}`);
  }
  return null;
}
