import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { importFinnishPhr } from '../../ingest/wellbeing/finnish-phr.js';
import { always } from '../../policy/index.js';
import type { StoredEntry } from '../../subgraphs/wellbeing/model/entry.js';
import { entryStore } from '../../subgraphs/wellbeing/store/entries.js';
import { idKey, now, unaccounted } from './import-made.js';
import { amountOf, loinc, own, part } from './phr-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();
let run = 0;

async function take(person: string, resources: readonly object[], applicationId = 'app') {
  run += 1;
  const entry = resources.map((resource) => ({ resource }));
  const files = [json(`${run}.json`, { resourceType: 'Bundle', type: 'collection', entry })];
  const report = await importFinnishPhr({ db, files, person, applicationId, idKey, now });
  expect(unaccounted(report)).toEqual({});
  return report.byType.Observation?.refused ?? {};
}

const all = { personId: '', predicate: always, below: '~', limit: 50 } as const;

/** What anything shows of a person: the values of the list, and those of the series. */
async function shown(personId: string) {
  const store = entryStore(db as never);
  const [list = []] = await store.lists([{ ...all, personId }]);
  const codes = ['29463-7'];
  const days = await store.series({ ...all, personId, codes }, 50);
  const newest = await store.measures({ ...all, personId, codes }, 50);
  const values = list.map(({ content }) => content.value?.value);
  const weights = list.filter(({ content }) => codes.includes(content.code.code)).length;
  expect(days.reduce((sum, { count }) => sum + count, 0)).toBe(weights);
  expect(newest.reduce((sum, { count }) => sum + count, 0)).toBe(weights);
  const byId = await store.byIds(list.map(({ _id }) => _id));
  expect(byId.every((one) => one !== null)).toBe(true);
  return values;
}

const weighs = (value: number, versionId?: string, over: object = {}) =>
  own([loinc('29463-7')], {
    ...amountOf(value, 'kg'),
    ...(versionId === undefined ? {} : { meta: { versionId } }),
    ...over,
  });
const mistaken = (versionId?: string) => weighs(180, versionId, { status: 'entered-in-error' });

test('a newer version takes the place of the older one, which is kept; an older one that comes later changes nothing', async () => {
  expect(await take('pnew', [weighs(180, '1')])).toEqual({});
  expect(await take('pnew', [weighs(80, '2', { status: 'corrected' })])).toEqual({});
  expect(await shown('pnew')).toEqual([80]);
  expect(await take('pnew', [weighs(180, '1')])).toEqual({});
  expect(await shown('pnew')).toEqual([80]);
  const [stored] = await db.collection('wellbeingEntries').find({ personId: 'pnew' }).toArray();
  expect(stored?.earlier.map((one: StoredEntry) => one.content.value?.value)).toEqual([180]);
});

test('what its source takes back is shown by nothing, and no older version of it comes back', async () => {
  await take('pback', [weighs(180, '1')]);
  await take('pback', [weighs(80, '2')]);
  expect(await take('pback', [mistaken('3')])).toEqual({ NOT_IN_FORCE: 1 });
  expect(await shown('pback')).toEqual([]);
  expect(await take('pback', [weighs(180, '1'), weighs(80, '2')])).toEqual({ TAKEN_BACK: 2 });
  expect(await shown('pback')).toEqual([]);
  expect(await take('pback', [weighs(81, '4')])).toEqual({});
  expect(await shown('pback')).toEqual([81]);
  expect(await take('pback', [mistaken('3')])).toEqual({});
  expect(await shown('pback')).toEqual([81]);
});

test('without versions taking back holds, before or after the value, in one file or another', async () => {
  await take('pplain', [weighs(180)]);
  await take('pplain', [mistaken()]);
  expect(await shown('pplain')).toEqual([]);
  expect(await take('pplain', [weighs(180)])).toEqual({ TAKEN_BACK: 1 });
  await take('pfirst', [mistaken('3'), weighs(180, '1')]);
  expect(await shown('pfirst')).toEqual([]);
  await take('pother', [weighs(180, '1')]);
  await take('pother', [mistaken('3')], 'another-app');
  await take('psomebody', [mistaken('3')]);
  expect(await shown('pother')).toEqual([180]);
});

test('an entry has one bound with all its versions: a correction beyond it is refused and told, and nothing is lost', async () => {
  const wordy = (kg: number, version: string) =>
    weighs(kg, version, { note: [{ text: 'x'.repeat(25_000) }] });
  expect(await take('pwordy', [wordy(180, '1')])).toEqual({});
  expect(await take('pwordy', [wordy(80, '2')])).toEqual({});
  expect(await take('pwordy', [wordy(81, '3')])).toEqual({ TOO_LARGE: 1 });
  expect(await shown('pwordy')).toEqual([80]);
});

test('what the citizen erased stays erased, whatever version comes', async () => {
  await take('perased', [weighs(180, '1')]);
  await db.collection('wellbeingEntries').updateMany({ personId: 'perased' }, { $set: { erasedAt: now } });
  await take('perased', [weighs(80, '2')]);
  expect(await shown('perased')).toEqual([]);
});

test('in any order and any number of files the newest version is shown', async () => {
  const versions = [weighs(180, '1'), weighs(80, '2'), mistaken('3'), weighs(81, '4')];
  const upTo = fc
    .integer({ min: 1, max: 4 })
    .chain((count) =>
      fc.tuple(
        fc.shuffledSubarray(versions.slice(0, count), { minLength: count, maxLength: count }),
        fc.boolean(),
      ),
    );
  let person = 0;
  await fc.assert(
    fc.asyncProperty(upTo, async ([order, isOneFile]) => {
      person += 1;
      const id = `porder${person}`;
      if (isOneFile) await take(id, order);
      else for (const one of order) await take(id, [one]);
      expect(await shown(id)).toEqual([[180], [80], [], [81]][order.length - 1]);
    }),
    { numRuns: 12 },
  );
});

const pressure = (parts: readonly object[]) => own([loinc('85354-9')], { component: parts });
const parts = [
  part([loinc('8480-6')], amountOf(120, 'mm[Hg]')),
  part([loinc('8462-4')], amountOf(80, 'mm[Hg]')),
];
const pain = (over: object) => own([loinc('72514-3')], { identifier: [{ value: 'pain-1' }], ...over });
const others: [what: string, one: object, other: object][] = [
  ['another comparator', weighs(33, undefined, more('>')), weighs(33, undefined, more('<'))],
  ['other words', pain({ valueString: 'no pain' }), pain({ valueString: 'unbearable pain' })],
  [
    'another code system',
    own([{ system: 'urn:a', code: 'x' }], amountOf(1, 'g')),
    own([{ system: 'urn:b', code: 'x' }], amountOf(1, 'g')),
  ],
  ['a note', weighs(80), weighs(80, undefined, { note: [{ text: 'after a meal' }] })],
  [
    'noon of a day',
    weighs(80, undefined, { effectiveDateTime: '2026-03-02' }),
    weighs(80, undefined, { effectiveDateTime: '2026-03-02T12:00:00Z' }),
  ],
  ['another part', pressure(parts), pressure(parts.slice(0, 1))],
];
function more(comparator: string) {
  return { valueQuantity: { value: 33, code: 'kg', unit: 'kg', comparator } };
}
for (const [what, one, other] of others)
  test(`${what} is another content: it is told, and what is stored stays`, async () => {
    const person = `p${what.replaceAll(' ', '')}`;
    expect(await take(person, [one])).toEqual({});
    expect(await take(person, [other])).toEqual({ OTHER_CONTENT: 1 });
    expect(await take(person, [one])).toEqual({});
    expect(await shown(person)).toHaveLength(1);
  });

const named = (...identifier: object[]) => weighs(80, undefined, { identifier });
const [a, b] = [
  { system: 'http://a', value: '1' },
  { system: 'http://b', value: '1' },
];

test('an identifier is system and value, and any one in common means the same entry', async () => {
  expect(await take('ptwo', [named(a), named(b)])).toEqual({});
  expect(await shown('ptwo')).toHaveLength(2);
  const c = { system: 'http://c', value: '7' };
  for (const order of [
    [named(a, c), named(c, a), named(c)],
    [named(c), named(a, c), named(a)],
  ]) {
    const person = `pcommon${run}`;
    for (const one of order) expect(await take(person, [one])).toEqual({});
    expect(await shown(person)).toHaveLength(1);
    expect(await take(person, order)).toEqual({});
    expect(await shown(person)).toHaveLength(1);
  }
});

test('the order of the parts of one entry means nothing', async () => {
  expect(await take('pparts', [pressure(parts), pressure([...parts].reverse())])).toEqual({});
  expect(await db.collection('wellbeingEntries').countDocuments({ personId: 'pparts' })).toBe(1);
});

test('of two imports at once of one entry under several names one is stored', async () => {
  const c = { system: 'http://c', value: '7' };
  const names = [named(a, c), named(c, a), named(c)];
  await Promise.all([...names, ...names].map((one) => take('pmany', [one])));
  expect(await shown('pmany')).toHaveLength(1);
});
