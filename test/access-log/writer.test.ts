import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AccessLogFields, StoredLogEntry } from '../../access-log/entry.js';
import { canonical, hashOf } from '../../access-log/hash.js';
import { type AccessLogWriter, accessLogWriter } from '../../access-log/writer.js';
import { emptyDatabase } from '../database/empty.js';
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.js';
import { noHurry } from '../world/any-time.js';
import { entry } from './entry.js';

let commands = 0;
let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase({
    onCommand: ({ name }) => {
      if (name === 'insert') commands += 1;
    },
  });
});
afterAll(() => database?.drop());
beforeEach(async () => {
  await emptyDatabase(database.db);
  commands = 0;
});

/** One call with its entries. */
const call = (writer: AccessLogWriter, ...entries: AccessLogFields[]) =>
  writer.begin(noHurry()).write(entries);

const stored = () => database.db.collection<StoredLogEntry>('accessLog').find().toArray();

test('fifty calls at one moment make at most ten commands, and every entry is there', async () => {
  const writer = accessLogWriter(database.db);
  await Promise.all(Array.from({ length: 50 }, (_, index) => call(writer, entry(`p${index}`))));
  expect(commands).toBeLessThanOrEqual(10);
  expect(new Set((await stored()).map(({ personId }) => personId)).size).toBe(50);
});

test('an entry is stored before its call goes on', async () => {
  const writer = accessLogWriter(database.db);
  await call(writer, entry('p1'));
  expect(await stored()).toHaveLength(1);
});

test('a failed command fails all that it carried, though it wrote what it could, and a new stream is opened', async () => {
  const writer = accessLogWriter(database.db);
  await call(writer, entry('before'));
  const [first] = await stored();
  const log = database.db.collection<{ _id: string }>('accessLog');
  await log.insertOne({ _id: `second.${first?.stream}.2` });
  const results = await Promise.allSettled([call(writer, entry('second')), call(writer, entry('third'))]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect((await stored()).map(({ personId }) => personId)).toContain('third');
  await call(writer, entry('after'));
  const streams = new Map(
    (await stored()).map(({ personId, stream, sequence }) => [personId, { stream, sequence }]),
  );
  expect(streams.get('after')?.stream).not.toBe(first?.stream);
  expect(streams.get('after')?.sequence).toBe(1);
});

test('a stream has no gap and no place twice', async () => {
  const writer = accessLogWriter(database.db);
  for (let round = 0; round < 3; round += 1) {
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => call(writer, entry(`p${index}`), entry(`q${index}`))),
    );
  }
  const sequences = (await stored()).map(({ sequence }) => sequence).sort((one, other) => one - other);
  expect(sequences).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
});

test('the stored hash is that of the stored fields, and any change of a field changes it', async () => {
  const writer = accessLogWriter(database.db);
  await call(writer, entry('p1'));
  const [one] = await stored();
  if (!one) throw new Error('nothing was stored');
  const { _id, sortKey: _sortKey, stream, sequence, salt, hash, ...fields } = one;
  const again = (changed: Partial<AccessLogFields>) =>
    hashOf({ ...fields, ...changed }, Buffer.from(salt, 'base64url'), { stream, sequence });
  expect(again({})).toBe(hash);
  expect(again({ purpose: 'TREAT' })).not.toBe(hash);
  expect(again({ given: [] })).not.toBe(hash);
});

test('the text of a value does not depend on the order of its keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(canonical(reversed)).toBe(canonical(value));
    }),
  );
});
