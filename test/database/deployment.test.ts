import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  demoDay,
  deploymentOf,
  markDemo,
  markReal,
  moveDemoDay,
  requireDemo,
  requireMarked,
  resetDemo,
} from '../../database/deployment.js';
import { type FreshDatabase, freshDatabase } from './fresh-database.js';

const now = new Date('2026-11-23T23:30:00Z');
const byStart = { by: 'start', startedHere: true } as const;
const byCommand = { by: 'command' } as const;

let fresh: FreshDatabase;
beforeEach(async () => {
  fresh = await freshDatabase();
});
afterEach(() => fresh.drop());

/** All that a database holds, to show that nothing was written. */
async function everything() {
  const { db } = fresh;
  const collections = await db.listCollections({}, { nameOnly: true }).toArray();
  const held = collections.map(async ({ name }) => [name, await db.collection(name).find().toArray()]);
  return Object.fromEntries(await Promise.all(held));
}

const commands: readonly [name: string, act: () => Promise<unknown>][] = [
  ['marking DEMO at a start', () => markDemo(fresh.db, byStart, now)],
  ['marking DEMO by command', () => markDemo(fresh.db, byCommand, now)],
  ['seeding', () => requireDemo(fresh.db, 'Seeding')],
  ['reading the demo day', () => demoDay(fresh.db)],
  ['moving the demo day', () => moveDemoDay(fresh.db, '2027-01-01')],
  ['resetting', () => resetDemo(fresh.db)],
];

for (const [name, act] of commands) {
  test(`on REAL, ${name} is refused, says why and writes nothing`, async () => {
    await markReal(fresh.db, now);
    await fresh.db.collection('persons').insertOne({ name: 'somebody' });
    const before = await everything();
    await expect(act()).rejects.toMatchObject({
      name: 'StartProblem',
      message: expect.stringMatching(/is marked REAL/),
    });
    expect(await everything()).toEqual(before);
  });
}

const onForeign = [
  ...commands,
  ['marking REAL', () => markReal(fresh.db, now)],
  ['running at all', () => requireMarked(fresh.db)],
] as const;

for (const [name, act] of onForeign) {
  test(`on a foreign database, ${name} is refused, says why and writes nothing`, async () => {
    await fresh.db.collection('customers').insertOne({ name: 'somebody' });
    const before = await everything();
    await expect(act()).rejects.toMatchObject({
      name: 'StartProblem',
      message: expect.stringMatching(/holds data \(customers\) without the mark/),
    });
    expect(await everything()).toEqual(before);
  });
}

test('a start makes the empty database that it started a demo, of the day it is in Helsinki', async () => {
  await markDemo(fresh.db, byStart, now);
  expect(await deploymentOf(fresh.db)).toEqual({ kind: 'DEMO', demoDay: '2026-11-24' });
});

test('a start makes no demo of a database that it did not start', async () => {
  await expect(markDemo(fresh.db, { by: 'start', startedHere: false }, now)).rejects.toThrow(
    /did not start it/,
  );
  expect(await deploymentOf(fresh.db)).toEqual({ kind: 'EMPTY' });
});

test('collections with indexes and no document are an empty database', async () => {
  await fresh.db.collection('persons').createIndex({ a: 1 });
  await markReal(fresh.db, now);
  expect(await requireMarked(fresh.db)).toBe('REAL');
});

test('a mark is written once: a second start of a demo changes nothing', async () => {
  await markDemo(fresh.db, byStart, now);
  await fresh.db.collection('persons').insertOne({ name: 'Ana' });
  const before = await everything();
  await markDemo(fresh.db, { by: 'start', startedHere: false }, new Date('2027-05-05'));
  await expect(markReal(fresh.db, now)).rejects.toThrow(/is marked DEMO/);
  expect(await everything()).toEqual(before);
});

test('of two that mark an empty database at the same moment, one wins', async () => {
  const both = await Promise.allSettled([markDemo(fresh.db, byCommand, now), markReal(fresh.db, now)]);
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('the demo day moves, and must be a day', async () => {
  await markDemo(fresh.db, byStart, now);
  await moveDemoDay(fresh.db, '2026-12-01');
  expect(await demoDay(fresh.db)).toBe('2026-12-01');
  await expect(moveDemoDay(fresh.db, 'tomorrow')).rejects.toThrow('must be YYYY-MM-DD, but got: tomorrow');
});

test('resetting a demo leaves an empty database', async () => {
  await markDemo(fresh.db, byStart, now);
  await fresh.db.collection('persons').insertOne({ name: 'Ana' });
  await resetDemo(fresh.db);
  expect(await deploymentOf(fresh.db)).toEqual({ kind: 'EMPTY' });
});
