import { daysAfter, type LocalDate } from '../../../policy/index.js';

export type Bucket = 'DAY' | 'WEEK' | 'MONTH';

/** What the values of some time come to. */
export interface Statistics {
  readonly min: number;
  readonly max: number;
  readonly sum: number;
  readonly count: number;
}

export interface BucketOfSeries extends Statistics {
  /** First Finnish day of the bucket. */
  readonly start: LocalDate;
}

/** The values of days as those of the buckets that the days lie in, oldest first. */
export function inBuckets(
  days: readonly (Statistics & { readonly day: LocalDate })[],
  bucket: Bucket,
): BucketOfSeries[] {
  const buckets = new Map<LocalDate, Statistics>();
  for (const { day, ...ofDay } of days) {
    const start = bucketStart(day, bucket);
    const sofar = buckets.get(start);
    buckets.set(start, sofar === undefined ? ofDay : together(sofar, ofDay));
  }
  return [...buckets]
    .map(([start, statistics]) => ({ start, ...statistics }))
    .sort((one, other) => (one.start < other.start ? -1 : 1));
}

function together(one: Statistics, other: Statistics): Statistics {
  return {
    min: Math.min(one.min, other.min),
    max: Math.max(one.max, other.max),
    sum: one.sum + other.sum,
    count: one.count + other.count,
  };
}

/** The day itself, the Monday of its week, or the first of its month. Calendar days only: no clock takes part. */
export function bucketStart(day: LocalDate, bucket: Bucket): LocalDate {
  if (bucket === 'DAY') return day;
  if (bucket === 'MONTH') return `${day.slice(0, 7)}-01`;
  return daysAfter(day, -weekday(day));
}

/** Days since Monday. The first day of 1970, from which days are counted, was a Thursday. */
function weekday(day: LocalDate): number {
  const count = Date.parse(day) / 86_400_000;
  return (((count + 3) % 7) + 7) % 7;
}

/**
 * Days, each once for each of its units, that one series is made of: more than a series may have points of, since a day
 * can have several units, and for weeks and months 27 years of days.
 */
export const maxDaysOf: Readonly<Record<Bucket, number>> = { DAY: 4_000, WEEK: 10_000, MONTH: 10_000 };
