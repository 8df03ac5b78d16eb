import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { helsinkiDate } from '../../../policy/index.js';
import type { StoredEntry } from '../../../subgraphs/wellbeing/model/entry.js';
import { bucketStart } from '../../../subgraphs/wellbeing/series/buckets.js';
import { attacked } from '../../attacks/world.js';
import { citizen } from '../../decisions/story.js';
import { amount, entryOfAino } from './stored-measures.js';

const it = attacked();
const aino = citizen('aino');

/** A pulse at a moment, as an import stores it. */
const pulse = (at: string, value: number, index: number) =>
  entryOfAino({ id: `p${index}`, at, category: 'HEART_RATE', code: '8867-4', value: amount(value, '/min') });

async function store(entries: readonly StoredEntry[]): Promise<void> {
  await it.tell({ caller: aino });
  if (entries.length > 0)
    await it.database.db.collection<StoredEntry>('wellbeingEntries').insertMany([...entries]);
}

const series =
  'query($bucket: Bucket) { me { wellbeingSeries(code: "8867-4", bucket: $bucket) { unit points { start min mean max count } } } }';

interface Point {
  readonly start: string;
  readonly min: number;
  readonly mean: number;
  readonly max: number;
  readonly count: number;
}

async function pointsBy(bucket: 'DAY' | 'WEEK' | 'MONTH'): Promise<Point[]> {
  const { body } = await it.ask(aino, series, { bucket });
  expect(body.errors).toBeUndefined();
  return (body.data as { me: { wellbeingSeries: { points: Point[] } } }).me.wellbeingSeries.points;
}

test('a morning and an evening are one day, the next morning is another', async () => {
  await store([
    pulse('2026-03-28T05:10:00.000Z', 58, 1),
    pulse('2026-03-28T21:59:00.000Z', 74, 2),
    pulse('2026-03-28T22:01:00.000Z', 90, 3),
    pulse('2026-03-29T20:59:00.000Z', 94, 4),
  ]);
  expect(await pointsBy('DAY')).toEqual([
    { start: '2026-03-28', min: 58, mean: 66, max: 74, count: 2 },
    { start: '2026-03-29', min: 90, mean: 92, max: 94, count: 2 },
  ]);
  expect(await pointsBy('MONTH')).toEqual([{ start: '2026-03-01', min: 58, mean: 79, max: 94, count: 4 }]);
});

/** Around both clock changes of a year, around its turn, and anywhere in it. */
const moments = fc.oneof(
  ...['2025-10-26T01:00:00Z', '2026-03-29T01:00:00Z', '2025-12-31T22:00:00Z'].map((around) =>
    fc.integer({ min: -72 * 60, max: 72 * 60 }).map((minutes) => Date.parse(around) + minutes * 60_000),
  ),
  fc.integer({ min: Date.parse('2025-09-01'), max: Date.parse('2026-11-01') }),
);
const values = fc.record({
  at: moments.map((at) => new Date(at).toISOString()),
  value: fc.integer({ min: 320, max: 1_600 }).map((eighths) => eighths / 8),
});

test('every value stands once, in the bucket of its Finnish day', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(values, { minLength: 1, maxLength: 60 }), async (measured) => {
      await store(measured.map(({ at, value }, index) => pulse(at, value, index)));
      for (const bucket of ['DAY', 'WEEK', 'MONTH'] as const) {
        const byStart = new Map<string, number[]>();
        for (const { at, value } of measured) {
          const start = bucketStart(helsinkiDate(at), bucket);
          byStart.set(start, [...(byStart.get(start) ?? []), value]);
        }
        const expected = [...byStart.keys()].sort().map((start) => {
          const within = byStart.get(start) ?? [];
          const mean = within.reduce((sum, value) => sum + value, 0) / within.length;
          return { start, min: Math.min(...within), mean, max: Math.max(...within), count: within.length };
        });
        expect(await pointsBy(bucket)).toEqual(expected);
      }
    }),
    { numRuns: 8 },
  );
});

const weight = (at: string, value: number, unit: string) =>
  entryOfAino({
    id: `w${at}`,
    at,
    category: 'BODY_MEASUREMENT',
    code: '29463-7',
    value: amount(value, unit),
  });

const weights = async (unit: string | null = null, code = '29463-7') => {
  const query =
    'query($code: String!, $unit: String) { me { wellbeingSeries(code: $code, unit: $unit, bucket: MONTH) { unit points { start min mean max count } } } }';
  const { body } = await it.ask(aino, query, { code, unit });
  expect(body.errors).toBeUndefined();
  return (body.data as { me: { wellbeingSeries: { unit: string | null; points: Point[] } } }).me
    .wellbeingSeries;
};

test('a series has the usual unit of its measure: others are told in it, what cannot be stands apart', async () => {
  await store([
    weight('2026-05-04T05:00:00.000Z', 80, 'kg'),
    weight('2026-05-05T05:00:00.000Z', 79_000, 'g'),
    weight('2026-05-06T05:00:00.000Z', 12, 'st'),
    weight('2026-05-07T05:00:00.000Z', 13, 'st'),
    weight('2026-06-07T05:00:00.000Z', 14, 'st'),
  ]);
  expect(await weights()).toEqual({
    unit: 'kg',
    points: [{ start: '2026-05-01', min: 79, mean: 79.5, max: 80, count: 2 }],
  });
  expect((await weights('st')).points.map(({ count }) => count)).toEqual([2, 1]);
  expect(await weights('g')).toMatchObject({ unit: 'g', points: [{ min: 79_000, max: 80_000 }] });
  expect(await weights('cm')).toEqual({ unit: null, points: [] });
  expect(await weights('no unit at all '.repeat(20))).toEqual({ unit: null, points: [] });
});

const hba1c = (at: string, code: string, value: number, unit: string) =>
  entryOfAino({ id: `h${at}`, at, category: 'OTHER', code, value: amount(value, unit) });

test('HbA1c in percent and in mmol/mol is one series, under either code', async () => {
  await store([
    hba1c('2026-05-04T05:00:00.000Z', '4548-4', 7, '%'),
    hba1c('2026-05-05T05:00:00.000Z', '59261-8', 53, 'mmol/mol'),
  ]);
  const both = await weights(null, '4548-4');
  expect(both).toMatchObject({ unit: 'mmol/mol', points: [{ count: 2, max: 53 }] });
  expect(both.points[0]?.min).toBeCloseTo(52.995, 2);
  expect(await weights(null, '59261-8')).toEqual(both);
  expect((await weights('%', '59261-8')).points[0]?.max).toBeCloseTo(7, 2);
});

test('more days than a series may have points are refused, not cut; wider buckets hold them', async () => {
  const first = Date.parse('2023-01-01T10:00:00.000Z');
  const days = Array.from({ length: 1_001 }, (_, index) =>
    new Date(first + index * 86_400_000).toISOString(),
  );
  await store(days.map((at, index) => pulse(at, 60, index)));
  const { body } = await it.ask(aino, series, { bucket: 'DAY' });
  expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['TOO_MANY']);
  expect((await pointsBy('MONTH')).reduce((sum, { count }) => sum + count, 0)).toBe(1_001);
  await it.database.db.collection('wellbeingEntries').deleteOne({ effectiveAt: days[0] });
  expect(await pointsBy('DAY')).toHaveLength(1_000);
});
