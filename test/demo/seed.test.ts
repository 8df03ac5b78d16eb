import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { markReal, open } from '../../database/index.js';
import { isOfTestRange } from '../../demo/identity-code.js';
import { keptSeed } from '../../demo/kept-seed.js';
import type { AccessState } from '../../facts/access-state.js';
import { plausibleRange } from '../../measures/plausible-ranges.js';
import { scaleOf } from '../../measures/scale.js';
import { ageOn } from '../../policy/index.js';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import type {
  StoredAppointment,
  StoredDocument,
  StoredServiceEvent,
} from '../../subgraphs/records/model/document.js';
import type { StoredEntry } from '../../subgraphs/wellbeing/model/entry.js';
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.js';
import { testKeys } from '../world/keys.js';
import { checksums, seed, seededDemo, today } from './seeded.js';

let demo: FreshDatabase;
beforeAll(async () => {
  demo = await freshDatabase();
  await seededDemo(demo.db);
}, 90_000);
afterAll(() => demo.drop());

const persons = () => demo.db.collection<StoredPerson>('persons').find().sort({ _id: 1 }).toArray();
const personOf = async (key: string) => {
  const _id = (await keptSeed(demo.db))?.cast[key];
  return demo.db.collection<StoredPerson>('persons').findOne({ _id: _id ?? '' });
};
const ages = async (day: string) =>
  Promise.all(
    ['onni', 'lotta', 'ella'].map(async (key) => ageOn((await personOf(key))?.birthDate ?? '', day)),
  );

async function expectOwnCodes(): Promise<void> {
  const found = await persons();
  const codes = found.flatMap(({ _id, birthDate, identityCodes }) => {
    const code = open(
      testKeys,
      { field: 'identityCode', personId: _id },
      identityCodes[0]?.sealed ?? { kid: '', sealed: '' },
    );
    expect(code.slice(0, 6)).toBe(`${birthDate.slice(8)}${birthDate.slice(5, 7)}${birthDate.slice(2, 4)}`);
    return code;
  });
  expect(codes.filter((code) => !isOfTestRange(code))).toEqual([]);
  expect(new Set(codes).size).toBe(found.length);
  const claims = await demo.db.collection('identityClaims').find().toArray();
  expect(claims.length).toBe(found.length);
}

test('a second time on the same day changes nothing at all', async () => {
  const before = await checksums(demo.db);
  expect(await seed(demo.db, today)).toBe('UNCHANGED');
  expect(await checksums(demo.db)).toEqual(before);
});

test(
  'everybody has an identity code of the test range, of her own birth day, and nobody another’s',
  expectOwnCodes,
);

test('what is kept at home is plausible, and in the unit of its series', async () => {
  const entries = await demo.db.collection<StoredEntry>('wellbeingEntries').find().toArray();
  const values = entries.flatMap(({ content }) => [content, ...content.components]);
  const measured = values.filter(({ code, value }) => value !== null && plausibleRange(code.code, today));
  expect(measured.length).toBeGreaterThan(100);
  const odd = measured.filter(({ code, value }) => {
    const range = plausibleRange(code.code, today) ?? { low: 0, high: 0 };
    return (
      !value || value.value < range.low || value.value > range.high || value.unit !== scaleOf(code.code).unit
    );
  });
  expect(odd).toEqual([]);
});

test('children are of the ages that their stories need', async () => {
  expect(await ages(today)).toEqual([9, 13, 17]);
});

test('records are the imported ones, with a nullified, a corrected, an old, a delayed and a protected one among them', async () => {
  const documents = demo.db.collection<StoredDocument>('documents');
  const counts = await Promise.all(
    [
      { 'source.system': 'synthea' },
      { state: 'NULLIFIED' as const },
      { version: 2 },
      { archive: 'OLD' as const },
      { releasedToPatientOn: '2026-12-08' },
      { protectionClass: 'PSYCHIATRY' as const },
      { guardianCode: 3 as const },
    ].map((filter) => documents.countDocuments(filter)),
  );
  expect(counts.every((count) => count > 0)).toBe(true);
  expect(counts[0]).toBeGreaterThan(1000);
});

test('a visit has the strictest code of its documents, a child decides visit by visit', async () => {
  const { db } = demo;
  const events = await db.collection<StoredServiceEvent>('serviceEvents').find().toArray();
  const documents = await db.collection<StoredDocument>('documents').find().toArray();
  const codes = new Map<string, Set<number | null>>();
  for (const { serviceEventId: id, guardianCode } of documents)
    codes.set(id, (codes.get(id) ?? new Set()).add(guardianCode));
  const wrong = events.filter(({ _id, guardianCode }) => {
    const given = codes.get(_id);
    return given && guardianCode !== ([3, 4, 2, 1].find((code) => given.has(code)) ?? null);
  });
  expect(wrong).toEqual([]);
  const lotta = (await personOf('lotta'))?._id ?? '';
  const own = events.filter(({ personId }) => personId === lotta).map(({ guardianCode }) => guardianCode);
  expect(new Set(own)).toEqual(new Set([null, 1, 2, 3, 4]));
});

test('a later day moves the people and all that is theirs, by whole days', async () => {
  const events = demo.db.collection<StoredServiceEvent>('serviceEvents');
  const aino = await personOf('aino');
  const before = await events.findOne({ personId: aino?._id ?? '', status: 'OPEN' });
  expect(await seed(demo.db, '2028-03-01')).toBe('MOVED');
  expect(await ages('2028-03-01')).toEqual([9, 13, 17]);
  await expectOwnCodes();
  const after = await events.findOne({ _id: before?._id ?? '' });
  expect(after?.start).toBe(new Date(Date.parse(before?.start ?? '') + 463 * 86_400_000).toISOString());
  expect(after?.sortKey).toBe(`${after?.start}~${after?._id}`);
  const booked = await demo.db
    .collection<StoredAppointment>('appointments')
    .find({ status: 'BOOKED' })
    .toArray();
  expect(booked.some(({ start }) => start.startsWith('2028-03-01'))).toBe(true);
  const state = await demo.db.collection<AccessState>('accessStates').findOne({ _id: aino?._id ?? '' });
  expect(state?.relationships.find(({ serviceEventId }) => serviceEventId === before?._id)?.from).toBe(
    after?.start,
  );
  expect(state?.pending.at(-1)).toMatchObject({ act: 'DEMO_DAY_MOVED', version: state?.version });
  expect(await seed(demo.db, '2028-03-01')).toBe('UNCHANGED');
});

test('what somebody did meanwhile stays when it happened', async () => {
  const aino = await personOf('aino');
  const states = demo.db.collection<AccessState>('accessStates');
  const given = '2028-03-04T10:00:00.000Z';
  await states.updateOne({ _id: aino?._id ?? '' }, { $set: { 'consents.0.withdrawnAt': given } });
  await seed(demo.db, '2028-03-06');
  const state = await states.findOne({ _id: aino?._id ?? '' });
  expect(state?.consents[0]?.withdrawnAt).toBe(given);
});

test('a database that is REAL, or holds something else, is refused with nothing written', async () => {
  const other = await freshDatabase();
  try {
    await other.db.collection('something').insertOne({ is: 'theirs' });
    const foreign = await checksums(other.db);
    await expect(seed(other.db, today)).rejects.toThrow('without the mark of a Caregraph deployment');
    expect(await checksums(other.db)).toEqual(foreign);
    await other.db.dropDatabase();
    await expect(seed(other.db, today)).rejects.toThrow('is empty and not marked');
    await markReal(other.db, new Date());
    const real = await checksums(other.db);
    await expect(seed(other.db, today)).rejects.toThrow('is marked REAL');
    expect(await checksums(other.db)).toEqual(real);
  } finally {
    await other.drop();
  }
});
