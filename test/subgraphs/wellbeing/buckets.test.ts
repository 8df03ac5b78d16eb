import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { helsinkiDate } from '../../../policy/index.js';
import { bucketStart, inBuckets } from '../../../subgraphs/wellbeing/series/buckets.js';

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

const days = fc
  .integer({ min: Date.parse('2020-01-01'), max: Date.parse('2030-01-01') })
  .map((moment) => helsinkiDate(new Date(moment).toISOString()));

test('a week begins on the Monday at or before the day, over months, years and clock changes', () => {
  expect(
    ['2025-03-30', '2025-03-31', '2025-10-26', '2026-01-01', '2024-03-01'].map((day) =>
      bucketStart(day, 'WEEK'),
    ),
  ).toEqual(['2025-03-24', '2025-03-31', '2025-10-20', '2025-12-29', '2024-02-26']);
  fc.assert(
    fc.property(days, (day) => {
      const monday = bucketStart(day, 'WEEK');
      expect(weekday.format(new Date(monday))).toBe('Monday');
      const daysLater = (Date.parse(day) - Date.parse(monday)) / 86_400_000;
      expect(daysLater).toBeGreaterThanOrEqual(0);
      expect(daysLater).toBeLessThan(7);
    }),
  );
});

test('a month begins on its first day', () => {
  expect(['2025-10-31', '2025-11-01'].map((day) => bucketStart(day, 'MONTH'))).toEqual([
    '2025-10-01',
    '2025-11-01',
  ]);
});

test('buckets hold every value of their days once, oldest first', () => {
  const ofDays = fc.uniqueArray(fc.record({ day: days, value: fc.integer({ min: 0, max: 300 }) }), {
    selector: ({ day }) => day,
  });
  fc.assert(
    fc.property(ofDays, fc.constantFrom('DAY', 'WEEK', 'MONTH'), (values, bucket) => {
      const buckets = inBuckets(
        values.map(({ day, value }) => ({ day, min: value, max: value, sum: value, count: 1 })),
        bucket,
      );
      expect(buckets.map(({ start }) => start)).toEqual(
        [...new Set(values.map(({ day }) => bucketStart(day, bucket)))].sort(),
      );
      for (const { start, ...statistics } of buckets) {
        const within = values
          .filter(({ day }) => bucketStart(day, bucket) === start)
          .map(({ value }) => value);
        expect(statistics).toEqual({
          min: Math.min(...within),
          max: Math.max(...within),
          sum: within.reduce((sum, value) => sum + value, 0),
          count: within.length,
        });
      }
    }),
  );
});
