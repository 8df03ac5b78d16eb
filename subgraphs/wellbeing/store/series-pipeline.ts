import type { Document, Filter } from 'mongodb';
import type { WellbeingCategory } from '../../../policy/index.js';
import type { Quantity } from '../../../schema/values.js';
import type { Statistic } from '../model/entry.js';
import { valuesBy } from './values-pipeline.js';

/** The values of one Finnish day in one unit, those beyond what a meter shows apart, under a code of one system. */
export interface DayOfSeries {
  readonly _id: {
    readonly day: string;
    readonly unit: string | null;
    readonly system: string;
    readonly comparator?: Quantity['comparator'];
  };
  readonly min: number;
  readonly max: number;
  readonly sum: number;
  readonly count: number;
}

/**
 * Values of these codes, whether the entry's own or a part's, gathered by the Finnish day that is stored with the entry:
 * no server is trusted with the arithmetic of dates.
 */
export function seriesPipeline(
  filter: Filter<Document>,
  codes: readonly string[],
  limit: number,
): Document[] {
  return [
    { $match: filter },
    ...valuesBy('effectiveOn'),
    { $match: { 'of.code': { $in: [...codes] } } },
    {
      $group: {
        _id: {
          day: '$effectiveOn',
          unit: '$of.value.unit',
          system: '$of.system',
          comparator: '$of.value.comparator',
        },
        min: { $min: '$of.value.value' },
        max: { $max: '$of.value.value' },
        sum: { $sum: '$of.value.value' },
        count: { $sum: 1 },
      },
    },
    { $sort: { '_id.day': 1, '_id.unit': 1, '_id.system': 1 } },
    { $limit: limit },
  ];
}

/** What is measured in one unit, alone or as a part of one panel, and which entry has its newest value. */
export interface ValuesOfMeasure {
  readonly _id: {
    readonly code: string;
    readonly system: string;
    readonly unit: string | null;
    readonly panel: string | null;
    readonly category: WellbeingCategory;
    /** Absent for readings. */
    readonly statistic?: Statistic | null;
  };
  readonly newest: string;
  readonly count: number;
}

/** Everything that is measured, by code, unit and panel. */
export function measuresPipeline(filter: Filter<Document>, limit: number): Document[] {
  return [
    { $match: filter },
    ...valuesBy('sortKey'),
    {
      $group: {
        _id: {
          code: '$of.code',
          system: '$of.system',
          unit: '$of.value.unit',
          panel: '$of.panel',
          category: '$category',
          statistic: '$statistic',
        },
        newest: { $max: '$sortKey' },
        count: { $sum: 1 },
      },
    },
    {
      $sort: {
        '_id.code': 1,
        '_id.system': 1,
        '_id.unit': 1,
        '_id.panel': 1,
        '_id.category': 1,
        '_id.statistic': 1,
      },
    },
    { $limit: limit },
  ];
}
