import { expect, test } from '@jest/globals';
import type { Quantity } from '../../../schema/values.js';
import type { StoredEntry } from '../../../subgraphs/wellbeing/model/entry.js';
import { attacked } from '../../attacks/world.js';
import { citizen } from '../../decisions/story.js';
import { amount, entryOfAino, type MeasuredAt } from './stored-measures.js';

const it = attacked();
const aino = citizen('aino');

const pulse = (id: string, value: number, statistic?: 'MAXIMUM'): StoredEntry => {
  const at = `2026-05-04T0${id}:00:00.000Z`;
  const entry = entryOfAino({ id, at, category: 'HEART_RATE', code: '8867-4', value: amount(value, '/min') });
  return statistic === undefined ? entry : { ...entry, content: { ...entry.content, statistic } };
};

async function answer(entries: readonly StoredEntry[], query: string) {
  await it.tell({ caller: aino });
  await it.database.db.collection<StoredEntry>('wellbeingEntries').insertMany([...entries]);
  const { body } = await it.ask(aino, query);
  expect(body.errors).toBeUndefined();
  return (body.data as { me: Record<string, unknown> }).me;
}

test('a statistic of several readings is told as what it is, and never drawn as one of them', async () => {
  const entries = [pulse('1', 60), pulse('2', 62), pulse('3', 150, 'MAXIMUM')];
  const asked = `{ me {
    wellbeingEntries { edges { node { ... on WellbeingObservation { statistic } } } }
    readings: wellbeingSeries(code: "8867-4") { points { min mean max count } }
    most: wellbeingSeries(code: "8867-4", statistic: MAXIMUM) { points { min mean max count } }
    wellbeingMeasures { statistic count newest { value } }
  } }`;
  expect(await answer(entries, asked)).toEqual({
    wellbeingEntries: { edges: ['MAXIMUM', null, null].map((statistic) => ({ node: { statistic } })) },
    readings: { points: [{ min: 60, mean: 61, max: 62, count: 2 }] },
    most: { points: [{ min: 150, mean: 150, max: 150, count: 1 }] },
    wellbeingMeasures: [
      { statistic: null, count: 2, newest: { value: 62 } },
      { statistic: 'MAXIMUM', count: 1, newest: { value: 150 } },
    ],
  });
});

const sugar = (id: string, value: number, comparator: Quantity['comparator'] = null) =>
  entryOfAino({
    id,
    at: `2026-05-0${id}T05:00:00.000Z`,
    category: 'BLOOD_GLUCOSE',
    code: '14743-9',
    value: { ...amount(value, 'mmol/L'), comparator },
  });

test('a point tells how many of its values lie beyond what the meter shows', async () => {
  const entries = [sugar('4', 33.3, '>'), sugar('5', 6), sugar('6', 0.6, '<'), sugar('7', 0.6, '<=')];
  const asked =
    '{ me { wellbeingSeries(code: "14743-9", bucket: MONTH) { points { min max count atLeast atMost } } } }';
  expect(await answer(entries, asked)).toEqual({
    wellbeingSeries: { points: [{ min: 0.6, max: 33.3, count: 4, atLeast: 1, atMost: 2 }] },
  });
  const inDays = '{ me { wellbeingSeries(code: "14743-9") { points { atLeast atMost } } } }';
  expect(await answer(entries, inDays)).toEqual({
    wellbeingSeries: {
      points: [
        { atLeast: 1, atMost: 0 },
        { atLeast: 0, atMost: 0 },
        { atLeast: 0, atMost: 1 },
        { atLeast: 0, atMost: 1 },
      ],
    },
  });
});

const under = (id: string, category: MeasuredAt['category'], code: string) =>
  entryOfAino({ id, at: `2026-05-0${id}T05:00:00.000Z`, category, code, value: amount(5, 'mmol/L') });

test('what a measure is shared by is that of its code, whichever entry is the newest', async () => {
  const asked = '{ me { wellbeingMeasures { category count } } }';
  for (const order of [
    ['OTHER', 'BLOOD_GLUCOSE'],
    ['BLOOD_GLUCOSE', 'OTHER'],
  ] as const) {
    const known = order.map((category, index) => under(String(index + 1), category, '14743-9'));
    expect(await answer(known, asked)).toEqual({
      wellbeingMeasures: [{ category: 'BLOOD_GLUCOSE', count: 2 }],
    });
    const unknown = order.map((category, index) => under(String(index + 1), category, 'own-code'));
    const { wellbeingMeasures } = await answer(unknown, asked);
    expect(wellbeingMeasures).toHaveLength(2);
    expect(wellbeingMeasures).toEqual(
      expect.arrayContaining([
        { category: 'BLOOD_GLUCOSE', count: 1 },
        { category: 'OTHER', count: 1 },
      ]),
    );
  }
});
