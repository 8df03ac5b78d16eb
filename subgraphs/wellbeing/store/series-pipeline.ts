import type { Document, Filter } from 'mongodb';

export type Bucket = 'DAY' | 'WEEK' | 'MONTH';

export interface SeriesBucket {
  /** The bucket's first moment, and the unit of its values. */
  readonly _id: { readonly start: Date; readonly unit: string };
  readonly min: number;
  readonly mean: number;
  readonly max: number;
  readonly count: number;
}

const MOST_BUCKETS = 1000;
const units = { DAY: 'day', WEEK: 'week', MONTH: 'month' } as const;

/**
 * Values of a code, whether the entry's own or a part's, gathered in buckets of the Finnish calendar. The code is the
 * caller's text, so it stands as a literal: one that begins with `$` would be read as a field.
 */
export function seriesPipeline(filter: Filter<Document>, code: string, bucket: Bucket): Document[] {
  const asked = { $literal: code };
  const own = { $cond: [{ $eq: ['$content.code.code', asked] }, ['$content.value'], []] };
  const parts = {
    $map: {
      input: {
        $filter: { input: '$content.components', as: 'part', cond: { $eq: ['$$part.code.code', asked] } },
      },
      as: 'part',
      in: '$$part.value',
    },
  };
  const start = {
    $dateTrunc: { date: '$at', unit: units[bucket], timezone: 'Europe/Helsinki', startOfWeek: 'monday' },
  };
  return [
    { $match: filter },
    { $project: { at: 1, value: { $concatArrays: [own, parts] } } },
    { $unwind: '$value' },
    { $match: { 'value.value': { $type: 'number' } } },
    {
      $group: {
        _id: { start, unit: '$value.unit' },
        min: { $min: '$value.value' },
        mean: { $avg: '$value.value' },
        max: { $max: '$value.value' },
        count: { $sum: 1 },
      },
    },
    { $sort: { '_id.start': 1 } },
    { $limit: MOST_BUCKETS },
  ];
}
