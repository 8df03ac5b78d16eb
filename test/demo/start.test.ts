import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { markDemo } from '../../database/index.js';
import { projectRoot } from '../../schema/project-root.js';
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.js';

const dataDir = mkdtempSync(join(tmpdir(), 'caregraph-start-'));
let demo: FreshDatabase;
beforeAll(async () => {
  demo = await freshDatabase();
  await markDemo(demo.db, { by: 'command' }, new Date());
});
afterAll(async () => {
  await demo.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

interface Started {
  readonly process: ChildProcess;
  /** All that it said so far. */
  readonly said: () => string;
  readonly ended: Promise<number | null>;
  /** Resolves when it said this. */
  says(words: string): Promise<void>;
}

function begin(command: readonly string[], env: NodeJS.ProcessEnv): Started {
  const child = spawn(process.execPath, command, {
    cwd: projectRoot(),
    env: { ...process.env, NODE_OPTIONS: '', DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const heard = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      text += chunk;
      for (const hear of heard) hear();
    });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const says = (words: string) =>
    new Promise<void>((done, fail) => {
      const hear = () => text.includes(words) && done();
      heard.add(hear);
      hear();
      void ended.then(() => fail(new Error(`It ended without saying "${words}", but said:\n${text}`)));
    });
  return { process: child, said: () => text, ended, says };
}

const inDatabase = ({ url, db }: FreshDatabase) => `${url.replace(/\/$/, '')}/${db.databaseName}`;
const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Pastes the first query that the start shows, as a person would. */
async function firstAnswer(said: string): Promise<unknown> {
  const [, url = '', headers = '', body = ''] = /curl -s (\S+) (.*) -d '(.*)'/.exec(said) ?? [];
  const named = [...headers.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
  return (await fetch(url, { method: 'POST', headers: Object.fromEntries(named), body })).json();
}

const ways = [
  ['as four processes', ['dist/commands/start-processes.js'], 'SIGTERM'],
  ['in one process', ['commands/start.mjs'], 'SIGINT'],
] as const;

for (const [how, command, signal] of ways) {
  test(`the demo starts ${how}, answers the query that it shows, and stops on ${signal}`, async () => {
    const PORT = String(await freePort());
    const started = begin(command, { MONGODB_URL: inDatabase(demo), PORT });
    await started.says('Stop it with Ctrl-C.');
    expect(await firstAnswer(started.said())).toMatchObject({ data: { me: { name: { given: 'Aino' } } } });
    started.process.kill(signal);
    expect(await started.ended).toBe(0);
    await expect(fetch(`http://127.0.0.1:${PORT}/health/live`)).rejects.toThrow('fetch failed');
  }, 120_000);
}

test('a busy port is told with what to do, before anything else is done', async () => {
  const port = await freePort();
  const busy = createServer().listen(port, '127.0.0.1');
  const started = begin(['commands/start.mjs'], { MONGODB_URL: inDatabase(demo), PORT: String(port) });
  expect(await started.ended).toBe(1);
  expect(started.said()).toBe(
    `Another program uses port ${port}, perhaps an earlier start.\nStop it, or choose another port: PORT=${port + 1} npm start\n`,
  );
  busy.close();
});

test('a database that holds something else is refused, without a stack trace', async () => {
  const foreign = await freshDatabase();
  await foreign.db.collection('something').insertOne({ is: 'theirs' });
  const started = begin(['commands/start.mjs'], {
    MONGODB_URL: inDatabase(foreign),
    PORT: String(await freePort()),
  });
  expect(await started.ended).toBe(1);
  expect(started.said()).toContain('holds data (something) without the mark of a Caregraph deployment');
  expect(started.said()).not.toContain('    at ');
  const names = (await foreign.db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name);
  expect(names).toEqual(['something']);
  await foreign.drop();
});

test('settings that are wrong are all named at once', async () => {
  const started = begin(['commands/start.mjs'], { PORT: 'many', LOG_LEVEL: 'loud' });
  expect(await started.ended).toBe(1);
  expect(started.said()).toMatch(
    /PORT: must be a port number[\s\S]*LOG_LEVEL|LOG_LEVEL[\s\S]*PORT: must be a port number/,
  );
});
