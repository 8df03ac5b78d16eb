import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDatabase } from '../../database/open-database.js';
import { documentDB } from '../../database/ways/documentdb.js';
import { downloadedMongodWay } from '../../database/ways/downloaded-mongod.js';
import { mongodOnPath } from '../../database/ways/mongod-on-path.js';
import type { Way } from '../../database/ways/way.js';
import { testServer } from './fresh-database.js';

const env = { PATH: '/usr/bin:/bin' };
const noMongod = mongodOnPath(env, { find: async () => undefined, version: async () => '' });
const noDownload = downloadedMongodWay(env, { binary: async () => undefined, answers: async () => false });
const noPackages = documentDB(env, {
  isInstalled: async () => false,
  mirror: async () => undefined,
  go: async () => undefined,
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'caregraph-ways-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A way that only says that it was taken. */
function way(number: Way['number'], keepsIn: string, ready: boolean, closed: string | null = null): Way {
  return {
    number,
    name: `way ${number}`,
    keepsIn,
    isReady: async () => ready,
    closed: async () => closed,
    open: async () => ({ url: `mongodb://way${number}/`, programs: [] }),
  };
}

let count = 0;
async function taken(ways: readonly Way[], keeps?: string) {
  count += 1;
  const dataDir = join(folder, `data-${count}`);
  if (keeps !== undefined) await mkdir(join(dataDir, keeps), { recursive: true });
  const lines: string[] = [];
  const report = (line: string) => lines.push(line);
  const database = await openDatabase({ dataDir, report, env, ways });
  await database.stop();
  return { number: database.way.number, why: database.way.why, url: database.url, lines };
}

test('way 1: a named database is used, and nothing is started', async () => {
  const report = () => undefined;
  const database = await openDatabase({
    dataDir: folder,
    report,
    env: { MONGODB_URL: testServer() },
    ways: [],
  });
  expect(database).toMatchObject({
    url: testServer(),
    startedHere: false,
    way: { number: 1, name: 'MONGODB_URL' },
  });
  await database.stop();
});

test('way 1: one that does not answer is a problem, told without its password', async () => {
  const url = 'mongodb://reader:secret@127.0.0.1:1/';
  const opening = openDatabase({ dataDir: folder, report: () => undefined, env, url });
  const problem = await opening.catch((error: Error) => error);
  expect(problem).toMatchObject({
    name: 'StartProblem',
    message: expect.stringMatching(
      /^The database at mongodb:\/\/127.0.0.1:1\/ does not answer: [\s\S]*correct MONGODB_URL/,
    ),
  });
  expect(String(problem)).not.toContain('secret');
});

test('way 1: an address that is none is a problem', async () => {
  await expect(
    openDatabase({ dataDir: folder, report: () => undefined, env, url: 'here' }),
  ).rejects.toMatchObject({
    name: 'StartProblem',
    message: expect.stringContaining('MONGODB_URL is no address of a MongoDB'),
  });
});

test('way 2: without a mongod it is said, and the next way is taken', async () => {
  expect(await taken([noMongod, way(4, 'postgres', false)])).toMatchObject({
    number: 4,
    lines: [
      expect.stringContaining('Not mongod from the path: there is no mongod on the path.'),
      expect.anything(),
    ],
  });
});

test('way 2: a mongod that is too old is not taken', async () => {
  const old = mongodOnPath(env, {
    find: async () => '/opt/mongod',
    version: async () => 'db version v4.4.29',
  });
  const { lines } = await taken([old, way(4, 'postgres', false)]);
  expect(lines[0]).toContain('/opt/mongod is of version 4, older than 6.0');
});

test('way 2: a mongod that ends at once is told with its last words, and the next way is taken', async () => {
  const binary = join(folder, 'mongod');
  await writeFile(binary, '#!/bin/sh\necho "illegal instruction" >&2\nexit 132\n');
  await chmod(binary, 0o755);
  const broken = mongodOnPath(env, { find: async () => binary, version: async () => 'db version v8.0.4' });
  const { number, lines } = await taken([broken, way(4, 'postgres', true)]);
  expect(number).toBe(4);
  expect(lines[0]).toMatch(/Starting mongod from the path failed: mongod ended:\nillegal instruction/);
});

test('way 2: a mongod becomes a replica set of one, also when it comes back on another port', async () => {
  const binary = join(folder, 'stand-in-mongod');
  const standIn = join(process.cwd(), 'test/database/stand-in-mongod.mjs');
  await writeFile(
    binary,
    `#!/bin/sh\nexec env STAND_IN_MODULES=${process.cwd()} ${process.execPath} ${standIn} "$@"\n`,
  );
  await chmod(binary, 0o755);
  const here = mongodOnPath(env, { find: async () => binary, version: async () => 'db version v8.0.4' });
  const dataDir = join(folder, 'replica-set');
  for (const version of [1, 2]) {
    const database = await openDatabase({ dataDir, report: () => undefined, env, ways: [here] });
    expect(database).toMatchObject({ startedHere: true, way: { number: 2 } });
    const config = JSON.parse(await readFile(join(dataDir, 'mongod', 'set.json'), 'utf8'));
    expect(config).toMatchObject({
      _id: 'caregraph',
      version,
      members: [{ host: new URL(database.url).host }],
    });
    await database.stop();
  }
});

test('way 3: where the host of the downloads does not answer it is said once', async () => {
  const { number, lines } = await taken([noMongod, noDownload, way(4, 'postgres', false)]);
  expect(number).toBe(4);
  expect(
    lines.filter((line) => line.includes("the host of MongoDB's downloads does not answer")),
  ).toHaveLength(1);
});

test('what is here is taken before anything is fetched', async () => {
  expect(
    await taken([way(2, 'mongod', false), way(3, 'mongod', false), way(4, 'postgres', true)]),
  ).toMatchObject({
    number: 4,
    why: 'it is here',
  });
});

test('data stays with the server that wrote it, whatever else is here', async () => {
  expect(await taken([way(2, 'mongod', true), way(4, 'postgres', false)], 'postgres')).toMatchObject({
    number: 4,
    why: 'the data here was written by it',
  });
});

test('way 5: where no way is open, the three ways out are named, with why each way is closed', async () => {
  await expect(taken([noMongod, noDownload, noPackages])).rejects.toMatchObject({
    name: 'StartProblem',
    message: expect.stringMatching(
      /no mongod on the path[\s\S]*does not answer[\s\S]*package mirror[\s\S]*set MONGODB_URL[\s\S]*docker compose up[\s\S]*install mongod/,
    ),
  });
});

test('a full disk is told as such, and no other way is tried', async () => {
  const full = new Error('write failed: No space left on device');
  const filling: Way = { ...way(3, 'mongod', true), open: () => Promise.reject(full) };
  await expect(taken([filling, way(4, 'postgres', true)])).rejects.toMatchObject({
    name: 'StartProblem',
    toDo: 'The disk is full. Free some space and start again.',
  });
});
