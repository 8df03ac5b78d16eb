import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readBack, writeUntilKilled } from '../../database/check.js';
import { connect } from '../../database/connect.js';
import { runningFrom } from '../../database/data-folder.js';
import { isDocumentDBInstalled } from '../../database/install/documentdb.js';
import { openDatabase } from '../../database/open-database.js';
import { hasEnded, isAlive } from '../../database/processes/process-mark.js';
import { mayWorkAgain, retryIdempotent } from '../../database/retry.js';
import { documentDB } from '../../database/ways/documentdb.js';

/** Way 4 as it runs on this machine; where it is not installed (another database is tested) it is left out. */
const here = (await isDocumentDBInstalled(process.env)) ? test : test.skip;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'caregraph-own-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const { MONGODB_URL: _, ...env } = process.env;
const report = () => undefined;
const start = (dataDir: string) => openDatabase({ dataDir, report, env, ways: [documentDB(env)] });

here(
  'way 4: what was written is there after a stop and a start, and the folder is held meanwhile',
  async () => {
    const dataDir = join(folder, 'kept');
    const first = await start(dataDir);
    expect(first).toMatchObject({ startedHere: true, way: { number: 4 } });
    await expect(start(dataDir)).rejects.toThrow(/is in use by process/);
    const { db, close } = await connect(first.url);
    await db.collection('kept').insertOne({ name: 'Ana' });
    await close();
    await first.stop();
    expect(first.programs.map(({ mark }) => isAlive(mark))).toEqual([false, false]);
    const second = await start(dataDir);
    const again = await connect(second.url);
    expect(await again.db.collection('kept').findOne({}, { projection: { _id: 0 } })).toEqual({
      name: 'Ana',
    });
    await again.close();
    await second.stop();
  },
);

here('kill -9 of every program loses nothing that was acknowledged', async () => {
  const dataDir = join(folder, 'killed');
  const first = await start(dataDir);
  const acknowledged = await writeUntilKilled(first);
  expect((await first.lost).message).toMatch(/ended although nobody stopped it[\s\S]*Start again/);
  await first.stop();
  const second = await start(dataDir);
  await readBack(second, acknowledged);
  expect(acknowledged.length).toBeGreaterThan(50);
  await second.stop();
});

/** A start in a process of its own, as `npm start` is one. */
async function startElsewhere(dataDir: string) {
  const code = `const { openDatabase } = await import(process.argv[1]);
    await openDatabase({ dataDir: process.argv[2], report: () => undefined });
    console.log('open'); setInterval(() => undefined, 1000);`;
  const built = join(process.cwd(), 'dist', 'database', 'open-database.js');
  const starter = spawn(process.execPath, ['--input-type=module', '-e', code, built, dataDir], { env });
  await new Promise((done) => starter.stdout.once('data', done));
  const programs = (await runningFrom(dataDir))?.programs ?? [];
  return { starter, programs };
}

here('kill -9 of the starter stops the database, and the next start finds its data', async () => {
  const dataDir = join(folder, 'orphaned');
  const { starter, programs } = await startElsewhere(dataDir);
  expect(programs.map(({ name }) => name)).toEqual(['FerretDB', 'PostgreSQL']);
  await killed(starter);
  expect(await Promise.all(programs.map((program) => hasEnded(program, 10_000)))).toEqual([true, true]);
  const next = await start(dataDir);
  await next.stop();
});

function killed(starter: ChildProcess): Promise<unknown> {
  starter.kill('SIGKILL');
  return once(starter, 'exit');
}

function processes(...which: readonly (string | number)[]): number[] {
  const found = execFileSync('pgrep', which.map(String), { encoding: 'utf8' });
  return found.trim().split('\n').map(Number);
}

function groupOf(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'pgid=', '-p', String(pid)], { encoding: 'utf8' }));
}

here('programs that outlive starter and guard are ended by the next start', async () => {
  const dataDir = join(folder, 'guardless');
  const { starter, programs } = await startElsewhere(dataDir);
  const guards = programs.flatMap(({ pid }) => processes('-g', groupOf(pid)).filter((each) => each !== pid));
  for (const guard of guards) process.kill(guard, 'SIGKILL');
  await killed(starter);
  const next = await start(dataDir);
  expect(guards).toHaveLength(6);
  expect(programs.map(isAlive)).toEqual([false, false]);
  const { db, close } = await connect(next.url);
  expect(await db.command({ ping: 1 })).toMatchObject({ ok: 1 });
  await close();
  await next.stop();
});

here('a write that meets a PostgreSQL coming back is done again, and is there once', async () => {
  const own = await start(join(folder, 'flaky'));
  const { db, close } = await connect(own.url);
  const things = db.collection<{ _id: number }>('things');
  await things.insertOne({ _id: 0 });
  const postgres = own.programs.find(({ name }) => name === 'PostgreSQL');
  const [backend = 0] = processes('-P', postgres?.mark.pid ?? 0, '-f', 'postgres postgres 127');
  process.kill(backend, 'SIGKILL');
  const seen: unknown[] = [];
  await retryIdempotent(
    () =>
      things.replaceOne({ _id: 1 }, {}, { upsert: true }).catch((error) => {
        seen.push(error.message, mayWorkAgain(error));
        throw error;
      }),
    { attempts: 8 },
  ).catch((error) => {
    throw new Error(`${error.message}: ${JSON.stringify(seen)}`);
  });
  expect(await things.countDocuments()).toBe(2);
  await close();
  await own.stop();
});
