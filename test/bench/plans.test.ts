import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { fill } from '../../bench/data/fill.js';
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.js';
import { planOf, seenQueries } from './seen-queries.js';
import { storeCalls, storesOf } from './store-calls.js';

const smallRegister =
  'a public register of some thousand entries, which a server may rather read whole; its index is declared';

const blanksLast = 'puts the headers that it found before blanks, one for each id, and sorts nothing else';

/** Reads of a whole collection that are allowed, and sorts that no index can serve, each with its reason. */
const allowedScans = new Map([
  ['registry.unitsOfProviders', smallRegister],
  ['registry.registersOfProviders', smallRegister],
  ['registry.onboardingOfRegisters', smallRegister],
]);
const allowedSorts = new Map([
  [
    'documents.protectionOfEvents',
    'groups the documents of the events it names, a few each, which PostgreSQL does by sorting',
  ],
  ['documents.headersByIds', blanksLast],
  ['care.eventsByIds', blanksLast],
  ['care.appointmentHeadersByIds', blanksLast],
  ['entries.headersByIds', blanksLast],
  ['entries.series', 'sorts the days that it has gathered, and no documents'],
  ['entries.measures', 'sorts the measures that it has gathered, and no documents'],
]);

const PERSON = 'sixty';
let database: FreshDatabase;
let watched: MongoClient;

beforeAll(async () => {
  database = await freshDatabase();
  watched = new MongoClient(database.url, { monitorCommands: true });
  const { db } = database;
  await fill(db, { persons: [{ id: PERSON, documents: 60 }], total: 3_000, progress: () => undefined });
  const many = Array.from({ length: 3_000 }, (_, index) => ({
    _id: `other${index % 50}.x${index}`,
    personId: `other${index % 50}`,
  }));
  const put = (name: string, more: object) =>
    db.collection<{ _id: string }>(name).insertMany(many.map((one) => ({ ...one, ...more })));
  await put('appointments', {
    unitId: 'rantala-lab',
    start: '2026-11-24T06:00:00.000Z',
    sortKey: '2026-11-24T06:00:00.000Z~x',
  });
  await put('accessLog', { sortKey: '2026-11-24T06:00:00.000Z~x' });
  await put('representationHints', { representativeId: 'nobody' });
}, 60_000);
afterAll(async () => {
  await watched?.close();
  await database?.drop();
});

const names = (object: object) => Object.keys(object);
const functionOf = (name: string) => name.split(' ', 1)[0];

test('every function of every store is called here', () => {
  const all = Object.entries(storesOf(database.db)).flatMap(([store, of]) =>
    names(of).map((name) => `${store}.${name}`),
  );
  expect([...new Set(storeCalls(PERSON).map(({ name }) => functionOf(name)))].sort()).toEqual(all.sort());
});

for (const { name, call } of storeCalls(PERSON)) {
  test(`${name} is served by an index`, async () => {
    const db = watched.db(database.db.databaseName);
    const { seen, call: watch } = seenQueries(watched);
    await watch(name, () => call(storesOf(db)));
    if (name !== 'callers.ping') expect(seen).not.toEqual([]);
    for (const query of seen) {
      const { indexes, scans, sorts } = await planOf(database.db, query);
      if (!allowedScans.has(name))
        expect({ name, scans, indexed: indexes.length > 0 }).toEqual({ name, scans: 0, indexed: true });
      if (!allowedSorts.has(name)) expect({ name, sorts }).toEqual({ name, sorts: 0 });
    }
  });
}

test('a query that no index serves is found out', async () => {
  const command = { find: 'documents', filter: { language: 'fi' }, sort: { version: 1 } };
  const { scans, sorts } = await planOf(database.db, { from: 'this test', command });
  expect({ scans, sorts }).toEqual({ scans: 1, sorts: 1 });
});
