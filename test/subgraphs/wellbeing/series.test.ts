import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blankHeader, helsinkiDate } from '../../../policy/index.js';
import type { StoredEntry } from '../../../subgraphs/wellbeing/model/entry.js';
import { bucketStart } from '../../../subgraphs/wellbeing/series/buckets.js';
import { attacked } from '../../attacks/world.js';
import { citizen } from '../../decisions/story.js';
import { storedEntry } from '../../world/stored.js';

const it = attacked();
const aino = citizen('aino');

/** A pulse at a moment, as an import stores it. */
function pulse(effectiveAt: string, value: number, index: number): StoredEntry {
  const id = `aino.p${index}`;
  const header = { ...blankHeader, kind: 'WELLBEING_ENTRY', category: 'HEART_RATE' } as const;
  const entry = storedEntry(id, 'aino', { ...header, effectiveOn: helsinkiDate(effectiveAt) });
  const quantity = { value, unit: '/min', comparator: null, original: null };
  return {
    ...entry,
    effectiveAt,
    sortKey: `${effectiveAt}~${id}`,
    content: { ...entry.content, value: quantity },
  };
}

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
