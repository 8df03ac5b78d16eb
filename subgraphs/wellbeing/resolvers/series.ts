import { ABOVE_ALL } from '../../../lists/cursor.js';
import { momentsOf } from '../../../lists/days.js';
import { canonicalSystem, mainSystem } from '../../../measures/main-system.js';
import { inUnit, type Scale, scaleOf } from '../../../measures/scale.js';
import { mainUnit, NO_UNIT } from '../../../measures/series-units.js';
import { helsinkiDate } from '../../../policy/index.js';
import { errors } from '../../../schema/errors.js';
import type { WellbeingContext } from '../context.js';
import type { Statistic } from '../model/entry.js';
import { type Bucket, bucketStart, inBuckets, maxDaysOf, type Statistics } from '../series/buckets.js';
import type { DayOfSeries } from '../store/series-pipeline.js';
import { KIND, type PersonReference } from './entries.js';
import { measuresOf } from './measures.js';

export interface SeriesArguments {
  readonly code: string;
  readonly system?: string | null;
  readonly unit?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly bucket?: Bucket | null;
  readonly statistic?: Statistic | null;
}

/**
 * One measure over time in one unit, made of the entries that the caller may see and of no others. Days are gathered in
 * the database, by unit; weeks and months are made of them here, after each unit was told in that of the series.
 */
export async function seriesOf(person: PersonReference, args: SeriesArguments, call: WellbeingContext) {
  const scope = await call.decisions.scope(person.id, KIND);
  if (scope.closed) return { unit: null, points: [], parts: [] };
  const { code, from, to } = args;
  const scale = scaleOf(code);
  const bucket = args.bucket ?? 'DAY';
  const { from: since, before = ABOVE_ALL } = momentsOf(args);
  const maxDays = maxDaysOf[bucket];
  const query = {
    personId: person.id,
    predicate: scope.predicate,
    codes: scale.codes,
    below: before,
    from: since,
    statistic: args.statistic,
  };
  const everywhere = await call.stores.entries.series(query, maxDays + 1);
  if (everywhere.length > maxDays) throw errors.tooMany();
  const system = args.system ? canonicalSystem(args.system) : mainSystem(everywhere.map(systemOf));
  const days = everywhere.filter((day) => systemOf(day) === system);
  const unit = args.unit ?? mainUnit(unitCounts(days), scale, helsinkiDate(call.now));
  const ofSeries = unit === null ? [] : days.flatMap((day) => dayIn(day, unit, scale));
  const atLeast = countsIn(ofSeries, bucket, ['>', '>=']);
  const atMost = countsIn(ofSeries, bucket, ['<', '<=']);
  const points = inBuckets(ofSeries.map(statisticsOf), bucket).map(({ sum, start, ...rest }) => ({
    ...rest,
    start,
    mean: sum / rest.count,
    atLeast: atLeast.get(start) ?? 0,
    atMost: atMost.get(start) ?? 0,
  }));
  return {
    unit: points.length === 0 || unit === NO_UNIT ? null : unit,
    points,
    parts: () => measuresOf(person, { code, from, to }, call, 'PARTS'),
  };
}

/** The same code of another system is another measure. */
function systemOf({ _id }: DayOfSeries): string {
  return canonicalSystem(_id.system);
}

function unitCounts(days: readonly DayOfSeries[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { _id, count } of days) {
    const unit = _id.unit ?? NO_UNIT;
    counts.set(unit, (counts.get(unit) ?? 0) + count);
  }
  return counts;
}

/** The values of a day in another unit; none where they cannot be told in it. Every conversion keeps order and mean. */
function dayIn({ _id, min, max, sum, count }: DayOfSeries, unit: string, scale: Scale) {
  const written = _id.unit ?? NO_UNIT;
  const { day, comparator = null } = _id;
  if (written === unit) return [{ day, comparator, min, max, sum, count }];
  const told = (value: number) => inUnit(value, written, unit, scale, _id.day);
  const [least, mean, greatest] = [told(min), told(sum / count), told(max)];
  if (least === null || mean === null || greatest === null) return [];
  const inOther: Statistics = { min: least, max: greatest, sum: mean * count, count };
  return [{ day, comparator, ...inOther }];
}

type DayInUnit = ReturnType<typeof dayIn>[number];

function statisticsOf({ comparator: _, ...statistics }: DayInUnit) {
  return statistics;
}

/** How many values of each bucket are told as beyond a number, one way. */
function countsIn(
  days: readonly DayInUnit[],
  bucket: Bucket,
  comparators: readonly DayInUnit['comparator'][],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { day, comparator, count } of days) {
    const start = bucketStart(day, bucket);
    if (comparators.includes(comparator)) counts.set(start, (counts.get(start) ?? 0) + count);
  }
  return counts;
}
