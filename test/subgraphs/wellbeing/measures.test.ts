import { expect, test } from '@jest/globals';
import type { Caller } from '../../../policy/index.js';
import type { StoredEntry } from '../../../subgraphs/wellbeing/model/entry.js';
import { attacked } from '../../attacks/world.js';
import { application, citizen, grant, person } from '../../decisions/story.js';
import { amount, entryOfAino } from './stored-measures.js';

const it = attacked();
const aino = citizen('aino');

const pressure = (id: string, at: string, systolic: number, diastolic: number) =>
  entryOfAino({
    id,
    at,
    category: 'BLOOD_PRESSURE',
    code: '85354-9',
    parts: [
      ['8480-6', amount(systolic, 'mm[Hg]')],
      ['8462-4', amount(diastolic, 'mm[Hg]')],
    ],
  });
const sleep = (id: string, at: string, value: number, unit: string) =>
  entryOfAino({ id, at, category: 'SLEEP', code: '93832-4', value: amount(value, unit) });

const kept = [
  pressure('old', '2026-08-01T05:00:00.000Z', 150, 90),
  pressure('new', '2026-11-22T22:30:00.000Z', 128, 82),
  sleep('a', '2026-11-01T05:00:00.000Z', 7, 'h'),
  sleep('b', '2026-11-02T05:00:00.000Z', 390, 'min'),
  sleep('c', '2026-10-02T05:00:00.000Z', 3, 'strange'),
  entryOfAino({ id: 'words', at: '2026-11-02T05:00:00.000Z', category: 'OTHER', code: 'diary' }),
];

const fields =
  'code { code } category unit newest { value unit original { value unit } } measuredOn count panel { code }';

async function measures(caller: Caller, args = '', entries: readonly StoredEntry[] = kept) {
  await it.tell({ caller, person: person({ grants: [grant()] }) });
  await it.database.db.collection<StoredEntry>('wellbeingEntries').insertMany([...entries]);
  const { body } = await it.ask(caller, `{ me { wellbeingMeasures${args} { ${fields} } } }`);
  expect(body.errors).toBeUndefined();
  return (body.data as { me: { wellbeingMeasures: { code: { code: string } }[] } }).me.wellbeingMeasures;
}

const part = (code: string, value: number) => ({
  code: { code },
  category: 'BLOOD_PRESSURE',
  unit: 'mm[Hg]',
  newest: { value, unit: 'mm[Hg]', original: null },
  measuredOn: '2026-11-23',
  count: 2,
  panel: { code: '85354-9' },
});
const parts = [part('8462-4', 82), part('8480-6', 128)];

test('each series is told once with its newest value, its unit and Finnish day, and what cannot be told in its unit apart', async () => {
  const slept = { code: { code: '93832-4' }, category: 'SLEEP', panel: null };
  expect(await measures(aino)).toEqual([
    ...parts,
    {
      ...slept,
      unit: 'h',
      newest: { value: 6.5, unit: 'h', original: { value: 390, unit: 'min' } },
      measuredOn: '2026-11-02',
      count: 2,
    },
    {
      ...slept,
      unit: 'strange',
      newest: { value: 3, unit: 'strange', original: null },
      measuredOn: '2026-10-02',
      count: 1,
    },
  ]);
});

test('a panel’s code gives its parts, in the list and beside its own empty series', async () => {
  expect(await measures(aino, '(code: "85354-9")')).toEqual(parts);
  const { body } = await it.ask(
    aino,
    `{ me { panel: wellbeingSeries(code: "85354-9") { unit points { count } parts { ${fields} } }
    single: wellbeingSeries(code: "8480-6") { unit parts { unit } } } }`,
  );
  expect(body.data?.me).toEqual({
    panel: { unit: null, points: [], parts },
    single: { unit: 'mm[Hg]', parts: [] },
  });
});

test('days and a code narrow it, counts with them', async () => {
  expect(await measures(aino, '(code: "8480-6", to: "2026-09-01")')).toEqual([
    { ...part('8480-6', 150), measuredOn: '2026-08-01', count: 1 },
  ]);
  expect(await measures(aino, '(code: "8480-6", from: "2026-11-24")')).toEqual([]);
});

test('an application learns nothing of what its scopes do not name', async () => {
  expect(await measures(application())).toEqual(parts);
  const withoutSleep = kept.filter(({ category }) => category !== 'SLEEP');
  expect(await measures(application(), '', withoutSleep)).toEqual(parts);
});

test('what was erased is gone', async () => {
  const erased = {
    ...pressure('gone', '2026-11-23T10:00:00.000Z', 200, 100),
    erasedAt: '2026-11-23T11:00:00.000Z',
  };
  expect(await measures(aino, '(code: "85354-9")', [...kept, erased])).toEqual(parts);
});

test('the newest values are in the log as given, and the commands are as many for one entry as for many', async () => {
  const few = await measures(aino, '', [pressure('only', '2026-11-22T22:30:00.000Z', 128, 82)]);
  expect(few).toHaveLength(2);
  await it.logged();
  const query = `{ me { wellbeingMeasures { ${fields} } } }`;
  const one = await it.commandsOf(aino, query);
  expect((await it.logged()).flatMap(({ given }) => given.flatMap(({ ids }) => ids))).toEqual(['aino.only']);
  await it.database.db.collection<StoredEntry>('wellbeingEntries').insertMany([...kept]);
  expect(await it.commandsOf(aino, query)).toEqual(one);
});

test('more measures than an answer may hold are refused, not cut', async () => {
  const many = Array.from({ length: 201 }, (_, index) =>
    entryOfAino({
      id: `m${index}`,
      at: '2026-11-02T05:00:00.000Z',
      category: 'OTHER',
      code: `own-${index}`,
      value: amount(1, '1'),
    }),
  );
  await it.tell({ caller: aino });
  const entries = it.database.db.collection<StoredEntry>('wellbeingEntries');
  await entries.insertMany(many);
  const refused = await it.ask(aino, '{ me { wellbeingMeasures { unit } } }');
  expect(refused.body.errors?.map(({ extensions }) => extensions.code)).toEqual(['TOO_MANY']);
  await entries.deleteOne({ _id: 'aino.m0' });
  const { body } = await it.ask(aino, '{ me { wellbeingMeasures { unit } } }');
  expect((body.data as { me: { wellbeingMeasures: unknown[] } }).me.wellbeingMeasures).toHaveLength(200);
});

test('the same code of another system is another measure, told and drawn apart', async () => {
  const own = sleep('own', '2026-11-03T05:00:00.000Z', 9, 'h');
  const elsewhere = { ...own.content.code, system: 'urn:local' };
  const both = [{ ...own, content: { ...own.content, code: elsewhere } }, ...kept.slice(2, 4)];
  expect(await measures(aino, '', both)).toMatchObject([
    { unit: 'h', count: 2, measuredOn: '2026-11-02' },
    { unit: 'h', count: 1, measuredOn: '2026-11-03' },
  ]);
  const { body } = await it.ask(
    aino,
    `{ me { loinc: wellbeingSeries(code: "93832-4", bucket: MONTH) { points { count max } }
    local: wellbeingSeries(code: "93832-4", bucket: MONTH, system: "urn:local") { points { count max } } } }`,
  );
  expect(body.data?.me).toEqual({
    loinc: { points: [{ count: 2, max: 7 }] },
    local: { points: [{ count: 1, max: 9 }] },
  });
});
