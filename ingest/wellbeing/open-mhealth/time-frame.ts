import { z } from 'zod';
import { convert, ucumUnit } from '../../../measures/ucum.js';
import { isRealDay } from '../../fhir/date.js';
import { type LocalTime, localTime } from '../local-time.js';

const unitValue = z.object({ value: z.number(), unit: z.string() });

const timeFrame = z.object({
  date_time: z.string().optional(),
  time_interval: z
    .object({
      start_date_time: z.string().optional(),
      end_date_time: z.string().optional(),
      duration: unitValue.optional(),
      date: z.string().optional(),
      part_of_day: z.string().optional(),
    })
    .optional(),
});

export interface TimeFrame extends LocalTime {
  readonly end: string | null;
  /** What a day is told with when no clock is. */
  readonly partOfDay: string | null;
}

/** The moment or the span of a data point; null when there is no such moment. */
export function timeFrameOf(source: unknown): TimeFrame | null {
  const read = timeFrame.safeParse(source);
  if (!read.success) return null;
  const { date_time, time_interval } = read.data;
  if (date_time !== undefined) return from(date_time);
  if (time_interval === undefined) return null;
  const { start_date_time, end_date_time, duration, date, part_of_day } = time_interval;
  if (date !== undefined) return isRealDay(date) ? from(date, null, part_of_day) : null;
  const length = duration === undefined ? undefined : millis(duration);
  if (start_date_time !== undefined) {
    const start = localTime(start_date_time);
    const end = end_date_time ?? (start && length !== undefined ? moved(start, length) : undefined);
    return from(start_date_time, end);
  }
  const end = end_date_time === undefined ? null : localTime(end_date_time);
  if (end === null || length === undefined) return end && { ...end, end: null, partOfDay: null };
  const at = moved(end, -length);
  return { ...end, ...localTime(at), offset: end.offset, end: end.effectiveAt, partOfDay: null };
}

function from(
  start: string,
  end: string | null | undefined = null,
  partOfDay: string | null = null,
): TimeFrame | null {
  const time = localTime(start);
  const endTime = end === null ? null : localTime(end);
  if (time === null || (end !== null && endTime === null)) return null;
  return { ...time, end: endTime?.effectiveAt ?? null, partOfDay };
}

function moved({ effectiveAt }: LocalTime, byMillis: number): string {
  return new Date(Date.parse(effectiveAt) + byMillis).toISOString();
}

function millis({ value, unit }: z.infer<typeof unitValue>): number | undefined {
  const ucum = ucumUnit(unit);
  const seconds = ucum === null ? null : convert(value, ucum, 's');
  return seconds === null ? undefined : Math.round(seconds * 1000);
}
