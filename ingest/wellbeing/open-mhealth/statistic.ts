import { measureOf } from '../../../measures/wellbeing.js';
import type { Statistic } from '../../../subgraphs/wellbeing/model/entry.js';
import { type Refusal, refuse } from '../../issue.js';

/** What `descriptive_statistic` says of a value, where the statistic is itself a value of the measure. */
const statistics: Readonly<Record<string, Statistic>> = {
  average: 'AVERAGE',
  mean: 'AVERAGE',
  median: 'MEDIAN',
  minimum: 'MINIMUM',
  maximum: 'MAXIMUM',
  sum: 'SUM',
  'lower quartile': 'LOWER_QUARTILE',
  'upper quartile': 'UPPER_QUARTILE',
  '20th percentile': 'PERCENTILE_20',
  '80th percentile': 'PERCENTILE_80',
  '1st quintile': 'PERCENTILE_20',
  '2nd quintile': 'PERCENTILE_40',
  '3rd quintile': 'PERCENTILE_60',
  '4th quintile': 'PERCENTILE_80',
};

/** A sum of these is one more amount of the same; a sum of pulses or temperatures is nothing. */
const addable: ReadonlySet<string | null | undefined> = new Set(['1', 'km', 'kcal', 'min', 'h', 'g']);

/**
 * The statistic that a point tells of several readings; null for a reading. A spread or a number of readings is no value
 * of the measure (a deviation of 4 is no pulse of 4), and what nobody knows here could be one.
 */
export function statisticOf(told: unknown, code: string): Statistic | null | Refusal {
  if (told === undefined || told === null) return null;
  const name = String(told).trim().toLowerCase().replaceAll('_', ' ');
  const found = Object.hasOwn(statistics, name) ? statistics[name] : undefined;
  if (found === undefined || (found === 'SUM' && !addable.has(measureOf(code)?.unit)))
    return refuse(
      'NOTHING_TO_STORE',
      'body.descriptive_statistic: one that is a value of the measure, such as maximum',
    );
  return found;
}
