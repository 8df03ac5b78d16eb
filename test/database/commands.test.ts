import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { databaseCommand } from '../../commands/database.js';
import { addressToVerify, storeTests } from '../../commands/verify.js';
import { type Connection, connect } from '../../database/connect.js';
import { deploymentOf, markDemo, markReal } from '../../database/deployment.js';
import { projectRoot } from '../../schema/project-root.js';
import { testServer } from './fresh-database.js';

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'caregraph-commands-'));
});
afterAll(() => rm(dataDir, { recursive: true }));

let url: string;
let database: Connection;
beforeEach(async () => {
  const server = new URL(testServer());
  server.pathname = `/test-${randomUUID()}`;
  url = server.href;
  database = await connect(url);
});
afterEach(async () => {
  await database.db.dropDatabase();
  await database.close();
});

async function said(...args: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const env = { ...process.env, MONGODB_URL: url };
  await databaseCommand(args, { dataDir, env, say: (line) => lines.push(line) });
  return lines.join('\n');
}

test('show says which way this machine uses, and whether something runs', async () => {
  expect(await said()).toMatch(/^Way 1: MONGODB_URL, mongodb:[\s\S]*Nothing runs from /);
});

test('show names the way of its own when nothing is set', async () => {
  url = '';
  expect(await said('show')).toMatch(/Way [234]: |No way to a database/);
});

test('stop says when nothing ran', async () => {
  expect(await said('stop')).toBe(`Nothing ran from ${dataDir}.`);
});

test('an unknown command is answered with the known ones', async () => {
  await expect(said('drop')).rejects.toMatchObject({
    message: 'There is no command drop.\nnpm run database -- show|stop|reset|check|mark-demo|mark-real',
  });
});

test('reset empties a demo, and only when that is said', async () => {
  await markDemo(database.db, { by: 'command' }, new Date());
  await expect(said('reset')).rejects.toThrow(/If that is meant: npm run database -- reset --yes/);
  expect(await deploymentOf(database.db)).toMatchObject({ kind: 'DEMO' });
  await said('reset', '--yes');
  expect(await deploymentOf(database.db)).toEqual({ kind: 'EMPTY' });
});

test('reset refuses a real and a foreign database', async () => {
  await database.db.collection('customers').insertOne({ name: 'somebody' });
  await expect(said('reset', '--yes')).rejects.toThrow(
    /Resetting is for a demo only[\s\S]*holds data \(customers\)/,
  );
  await database.db.collection('customers').drop();
  await markReal(database.db, new Date());
  await expect(said('reset', '--yes')).rejects.toThrow(/Resetting is for a demo only[\s\S]*is marked REAL/);
  expect(await deploymentOf(database.db)).toEqual({ kind: 'REAL' });
});

test('an empty database is marked by an explicit command, once', async () => {
  expect(await said('mark-real')).toContain('is REAL, for ever');
  await expect(said('mark-demo')).rejects.toThrow(/Only an empty database can become DEMO/);
});

test('verify runs every folder of tests that touches a store', () => {
  const test = join(projectRoot(), 'test');
  const files = readdirSync(test, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.test.ts'),
  );
  const touches = (file: string) =>
    /freshDatabase|scratchDatabase|testServer/.test(readFileSync(join(test, file), 'utf8'));
  const folders = new Set(files.filter(touches).map((file) => `test/${file.split('/')[0]}`));
  const left = [...folders].filter((folder) => !(storeTests as readonly string[]).includes(folder));
  expect(left.sort()).toEqual(['test/docker', 'test/page']);
});

test('verify asks for an address, and says when nobody answers there', async () => {
  await expect(addressToVerify([])).rejects.toThrow('npm run verify -- mongodb://HOST:PORT/');
  await expect(addressToVerify(['mongodb://127.0.0.1:1/'])).rejects.toThrow(/does not answer/);
  expect(await addressToVerify([testServer()])).toBe(testServer());
});
