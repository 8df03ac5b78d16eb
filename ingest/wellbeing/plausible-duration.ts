import { measuringCode } from '../../measures/known-codes.js';
import { scaleOf } from '../../measures/scale.js';
import { convert } from '../../measures/ucum.js';
import { daysAfter, startOfDay } from '../../policy/index.js';
import type { EntryContent } from '../../subgraphs/wellbeing/model/entry.js';
import { type Refusal, refuse } from '../issue.js';
import type { EntryDraft } from './entry-of.js';

type Times = Pick<EntryDraft, 'effectiveAt' | 'effectiveEnd' | 'effectiveOn' | 'isWholeDay'>;

/** Clocks are read in whole minutes. */
const toleranceInSeconds = 60;

/** Nothing lasts longer than the time that it was measured in: a day or an interval. A moment alone bounds nothing. */
export function impossibleDuration({ code, value, components }: EntryContent, times: Times): Refusal | null {
  const available = secondsOf(times);
  if (available === null) return null;
  const isTooLong = [{ code, value }, ...components].some((one) => {
    const seconds = durationIn(one.code.code, one.value);
    return seconds !== null && seconds > available + toleranceInSeconds;
  });
  return isTooLong
    ? refuse('BAD_SHAPE', 'a duration that is not longer than the day or the interval it was measured in')
    : null;
}

/** A duration in seconds; null for what is none. */
function durationIn(code: string, value: EntryContent['value']): number | null {
  const { unit } = scaleOf(measuringCode(code));
  if (value === null || value.unit === null || (unit !== 'min' && unit !== 'h')) return null;
  return convert(value.value, value.unit, 's');
}

function secondsOf({ effectiveAt, effectiveEnd, effectiveOn, isWholeDay }: Times): number | null {
  if (effectiveEnd === null)
    return isWholeDay ? between(startOfDay(effectiveOn), startOfDay(daysAfter(effectiveOn, 1))) : null;
  return isWholeDay ? null : between(effectiveAt, effectiveEnd);
}

function between(start: string, end: string): number {
  return (Date.parse(end) - Date.parse(start)) / 1000;
}
