import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { readBack, writeUntilKilled } from '../../database/check.js';
import { connect } from '../../database/connect.js';
import { runningFrom } from '../../database/data-folder.js';
import { isDocumentDBInstalled } from '../../database/install/documentdb.js';
import { openDatabase } from '../../database/open-database.js';
import { hasEnded, isAlive } from '../../database/processes/process-mark.js';
import { mayWorkAgain, retryIdempotent } from '../../database/retry.js';
import { documentDB } from '../../database/ways/documentdb.js';

// Each test starts a server or two, on a machine that may have much else to do.
jest.setTimeout(90_000);

/** Way 4 as it runs on this machine; where it is not installed (another database is tested) it is left out. */
const here = (await isDocumentDBInstalled(process.env)) ? test : test.skip;

/** One data folder that each test finds as the one before left it. */
let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'caregraph-own-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const { MONGODB_URL: _, ...env } = process.env;
const report = () => undefined;
const start = () => openDatabase({ dataDir, report, env, ways: [documentDB(env)] });

here(
  'way 4: what was written is there after a stop and a start, and the folder is held meanwhile',
  async () => {
    const first = await start();
    expect(first).toMatchObject({ startedHere: true, way: { number: 4 } });
    await expect(start()).rejects.toThrow(/is in use by process/);
    const { db, close } = await connect(first.url);
    await db.collection('kept').insertOne({ name: 'Ana' });
    await close();
    await first.stop();
    expect(first.programs.map(({ mark }) => isAlive(mark))).toEqual([false, false]);
    const second = await start();
    const again = await connect(second.url);
    expect(await again.db.collection('kept').findOne({}, { projection: { _id: 0 } })).toEqual({
      name: 'Ana',
    });
    await again.close();
    await second.stop();
  },
);

here('kill -9 of every program loses nothing that was acknowledged', async () => {
  const first = await start();
  const acknowledged = await writeUntilKilled(first);
  expect((await first.lost).message).toMatch(/ended although nobody stopped it[\s\S]*Start again/);
  await first.stop();
  const second = await start();
  await readBack(second, acknowledged);
  expect(acknowledged.length).toBeGreaterThan(50);
  await second.stop();
});

/** A start in a process of its own, as `npm start` is one. */
async function startElsewhere() {
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
  const { starter, programs } = await startElsewhere();
  expect(programs.map(({ name }) => name)).toEqual(['FerretDB', 'PostgreSQL']);
  await killed(starter);
  expect(await Promise.all(programs.map((program) => hasEnded(program, 10_000)))).toEqual([true, true]);
  const next = await start();
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

/** A process of a group may end by itself between the look and the kill. */
function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function groupOf(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'pgid=', '-p', String(pid)], { encoding: 'utf8' }));
}

here('programs that outlive starter and guard are ended by the next start', async () => {
  const { starter, programs } = await startElsewhere();
  const guards = programs.flatMap(({ pid }) => processes('-g', groupOf(pid)).filter((each) => each !== pid));
  for (const guard of guards) killIfThere(guard);
  await killed(starter);
  const next = await start();
  expect(guards).toHaveLength(6);
  expect(programs.map(isAlive)).toEqual([false, false]);
  const { db, close } = await connect(next.url);
  expect(await db.command({ ping: 1 })).toMatchObject({ ok: 1 });
  await close();
  await next.stop();
});

here('a write that meets a PostgreSQL coming back is done again, and is there once', async () => {
  const own = await start();
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
    { attempts: 100, pause: () => 50 },
  ).catch((error) => {
    throw new Error(`${error.message}: ${JSON.stringify(seen)}`);
  });
  // Each pooled connection may find its PostgreSQL gone once, also when it reads.
  expect(await retryIdempotent(() => things.countDocuments())).toBe(2);
  await close();
  await own.stop();
});
