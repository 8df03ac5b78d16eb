import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MongoNetworkError, MongoServerError } from 'mongodb';
import { type Command, connect } from '../../database/connect.js';
import { ensureIndexes, type IndexDeclaration } from '../../database/indexes.js';
import { mayWorkAgain, retryIdempotent } from '../../database/retry.js';
import { type FreshDatabase, freshDatabase, testServer } from './fresh-database.js';

const commands: Command[] = [];
let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase({ onCommand: (command) => commands.push(command) });
});
afterAll(() => fresh.drop());

test('a field that is undefined is absent, and each command is counted with its collection', async () => {
  const things = fresh.db.collection<{ _id: string; a?: number | undefined }>('things');
  commands.length = 0;
  await things.insertOne({ _id: 'one', a: undefined });
  expect(await things.findOne({ _id: 'one' })).toEqual({ _id: 'one' });
  expect(commands).toEqual([
    { name: 'insert', collection: 'things' },
    { name: 'find', collection: 'things' },
  ]);
});

test('reads and writes are of a majority, on the disk, and never from a secondary', async () => {
  const { options } = fresh.db.client;
  expect(options.readConcern?.level).toBe('majority');
  expect(options.writeConcern).toMatchObject({ w: 'majority', journal: true });
  expect(options.readPreference.mode).toBe('primary');
});

test('the database is the named one, else the one in the address, else caregraph', async () => {
  const host = new URL(testServer()).host;
  const names: string[] = [];
  for (const [url, name] of [
    [`mongodb://${host}/inside?appName=x`, 'named'],
    [`mongodb://${host}/inside?appName=x`, undefined],
    [`mongodb://${host}/`, undefined],
  ] as const) {
    const { db, close } = await connect(url, name);
    names.push(db.databaseName);
    await close();
  }
  expect(names).toEqual(['named', 'inside', 'caregraph']);
});

test('declared indexes are made once, with what was declared', async () => {
  const declared: readonly IndexDeclaration[] = [
    { collection: 'a', keys: { person: 1, sortKey: -1 } },
    { collection: 'a', keys: { code: 1 }, name: 'code', unique: true, only: { code: { $exists: true } } },
    { collection: 'b', keys: { at: 1 }, expireAfterSeconds: 60 },
  ];
  await ensureIndexes(fresh.db, declared);
  await ensureIndexes(fresh.db, declared);
  const inA = await fresh.db.collection('a').indexes();
  expect(inA.map(({ name }) => name).sort()).toEqual(['_id_', 'code', 'person_1_sortKey_-1']);
  expect(inA.find(({ name }) => name === 'code')).toMatchObject({ unique: true });
  const inB = await fresh.db.collection('b').indexes();
  expect(inB.find(({ name }) => name === 'at_1')).toMatchObject({ expireAfterSeconds: 60 });
});

test('an index that exists otherwise is a problem that names the collection', async () => {
  await ensureIndexes(fresh.db, [{ collection: 'c', keys: { x: 1 } }]);
  await expect(
    ensureIndexes(fresh.db, [{ collection: 'c', keys: { x: 1 }, unique: true }]),
  ).rejects.toMatchObject({
    name: 'StartProblem',
    what: expect.stringContaining(`${fresh.db.databaseName}.c is not as declared`),
  });
});

const lost = new MongoNetworkError('connection closed');
const postgresLost = new MongoServerError({ message: 'unexpected EOF', code: 1 });
const changingOver = new MongoServerError({ message: 'not primary', code: 10107 });
const refused = new MongoServerError({ message: 'duplicate key', code: 11000 });

for (const [what, error, again] of [
  ['a lost connection', lost, true],
  ['FerretDB without its PostgreSQL', postgresLost, true],
  ['a primary that changes over', changingOver, true],
  ['a duplicate key', refused, false],
  ['an error of our own', new Error('unexpected EOF'), false],
] as const) {
  test(`${what} is ${again ? '' : 'not '}tried again`, () => expect(mayWorkAgain(error)).toBe(again));
}

test('an operation is done again until it works, and not after that', async () => {
  const outcomes = [lost, postgresLost, 'done', 'never'];
  const operation = async () => {
    const next = outcomes.shift();
    if (next instanceof Error) throw next;
    return next;
  };
  expect(await retryIdempotent(operation, { pause: () => 0 })).toBe('done');
  expect(outcomes).toEqual(['never']);
});

test('what never works fails with its last error, what is refused at once', async () => {
  let asked = 0;
  const failing = (error: Error) => () => {
    asked += 1;
    return Promise.reject(error);
  };
  await expect(retryIdempotent(failing(lost), { attempts: 3, pause: () => 0 })).rejects.toBe(lost);
  await expect(retryIdempotent(failing(refused), { pause: () => 0 })).rejects.toBe(refused);
  expect(asked).toBe(4);
});
