import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demoKeys, keysFor } from '../../database/demo-keys.js';
import { markDemo } from '../../database/deployment.js';
import { checkKeys } from '../../database/key-check.js';
import { readKeys, realKeys } from '../../database/keys.js';
import { freshDatabase } from './fresh-database.js';

const secret = () => randomBytes(32).toString('base64');
const [first, second, index] = [secret(), secret(), secret()];
const good = { CAREGRAPH_ENCRYPTION_KEYS: `2026:${first},2025:${second}`, CAREGRAPH_INDEX_KEY: index };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'caregraph-keys-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('the first encryption key is the current one', () => {
  expect(readKeys(good).encryption.map(({ kid }) => kid)).toEqual(['2026', '2025']);
});

const bad: readonly [what: string, env: Record<string, string | undefined>, because: RegExp][] = [
  ['nothing is set', {}, /KEYS: is not set\n {2}CAREGRAPH_INDEX_KEY: is not set/],
  ['a key is too short', { ...good, CAREGRAPH_INDEX_KEY: 'c2hvcnQ=' }, /INDEX_KEY: must be 32 bytes/],
  ['a key is no base64', { ...good, CAREGRAPH_INDEX_KEY: '§§' }, /INDEX_KEY: is not base64/],
  ['a key has no name', { ...good, CAREGRAPH_ENCRYPTION_KEYS: first }, /ENCRYPTION_KEYS: needs a name/],
  [
    'a key is not random',
    { ...good, CAREGRAPH_INDEX_KEY: Buffer.alloc(32).toString('base64') },
    /is not random/,
  ],
  ['two have one name', { ...good, CAREGRAPH_ENCRYPTION_KEYS: `a:${first},a:${second}` }, /the same name/],
  ['one key does both', { ...good, CAREGRAPH_INDEX_KEY: first }, /must not be an encryption key/],
  ['a demo key seals', { ...good, CAREGRAPH_ENCRYPTION_KEYS: `demo-1:${first}` }, /demo-1: a demo key never/],
  ['a demo key only opens', { ...good, CAREGRAPH_ENCRYPTION_KEYS: `a:${first},demo-1:${second}` }, /demo-1/],
  ['the index key is a demo one', { ...good, CAREGRAPH_INDEX_KEY: `demo-2:${index}` }, /demo-2/],
];
for (const [what, env, because] of bad) {
  test(`a real deployment refuses when ${what}, and shows no key`, () => {
    const refusal = () => realKeys(env);
    expect(refusal).toThrow(because);
    expect(refusal).toThrow(expect.not.objectContaining({ message: expect.stringContaining(first ?? '') }));
  });
}

test('a demo makes its keys once, for its owner alone', async () => {
  const [one, two] = await Promise.all([demoKeys(folder), demoKeys(folder)]);
  expect(two).toEqual(one);
  expect((await stat(join(folder, 'demo-keys.json'))).mode & 0o777).toBe(0o600);
  expect(await keysFor('DEMO', folder, {})).toEqual(one);
});

test('the keys of a demo are refused by a real deployment', async () => {
  await demoKeys(folder);
  const copied = JSON.parse(await readFile(join(folder, 'demo-keys.json'), 'utf8'));
  expect(() => keysFor('REAL', folder, copied)).toThrow(/a demo key never guards real data/);
  expect(() => keysFor('REAL', folder, {})).toThrow(/is not set/);
});

test('a damaged key file is a problem to solve, not a reason for new keys', async () => {
  const other = await mkdtemp(join(folder, 'other-'));
  await writeFile(join(other, 'demo-keys.json'), '{');
  await expect(demoKeys(other)).rejects.toMatchObject({ name: 'StartProblem' });
});

test('a database refuses other keys than the ones it was written with', async () => {
  const { db, drop } = await freshDatabase();
  await markDemo(db, { by: 'command' }, new Date());
  await checkKeys(db, readKeys(good));
  await checkKeys(db, readKeys({ ...good, CAREGRAPH_ENCRYPTION_KEYS: `2027:${secret()},2026:${first}` }));
  await expect(checkKeys(db, readKeys({ ...good, CAREGRAPH_INDEX_KEY: secret() }))).rejects.toThrow(
    /The index key is not/,
  );
  const swapped = { ...good, CAREGRAPH_ENCRYPTION_KEYS: `2026:${second}` };
  await expect(checkKeys(db, readKeys(swapped))).rejects.toThrow(/The encryption key 2026 is not/);
  await drop();
});
