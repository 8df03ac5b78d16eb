import type { Document, Filter } from 'mongodb';

/** The values of one Finnish day in one unit. */
export interface DayOfSeries {
  readonly _id: { readonly day: string; readonly unit: string };
  readonly min: number;
  readonly max: number;
  readonly sum: number;
  readonly count: number;
}

/**
 * Values of a code, whether the entry's own or a part's, gathered by the Finnish day that is stored with the entry: no
 * server is trusted with the arithmetic of dates. The code is the caller's text, so it stands as a literal: one that
 * begins with `$` would be read as a field.
 */
export function seriesPipeline(filter: Filter<Document>, code: string, maxDays: number): Document[] {
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
  return [
    { $match: filter },
    { $project: { effectiveOn: 1, value: { $concatArrays: [own, parts] } } },
    { $unwind: '$value' },
    { $match: { 'value.value': { $type: 'number' } } },
    {
      $group: {
        _id: { day: '$effectiveOn', unit: '$value.unit' },
        min: { $min: '$value.value' },
        max: { $max: '$value.value' },
        sum: { $sum: '$value.value' },
        count: { $sum: 1 },
      },
    },
    { $sort: { '_id.day': 1 } },
    { $limit: maxDays },
  ];
}
