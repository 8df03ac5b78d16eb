import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from './connect.js';
import { type OpenDatabase, openDatabase } from './open-database.js';
import { StartProblem } from './start-problem.js';

export interface CheckOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly report: (line: string) => void;
}

/**
 * Proves the way of this machine from nothing: installs into an empty cache, starts, writes, kills every program of the
 * database with kill -9 while it writes, starts again, reads back all that was acknowledged, and cleans up.
 */
export async function checkWay({ env, report }: CheckOptions): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'caregraph-check-'));
  const dataDir = join(folder, 'data');
  const empty = { ...env, CAREGRAPH_CACHE: join(folder, 'cache'), MONGODB_URL: '' };
  const timed = stopwatch(report);
  let database: OpenDatabase | undefined;
  try {
    database = await timed('Installed and started', () => openDatabase({ dataDir, report, env: empty }));
    const first = database;
    const acknowledged = await timed('Wrote, and killed it while it wrote', () => writeUntilKilled(first));
    await first.stop();
    database = await timed('Started again', () => openDatabase({ dataDir, report, env: empty }));
    const again = database;
    await timed(`Read back ${acknowledged.length} acknowledged writes`, () => readBack(again, acknowledged));
    await timed('Stopped', () => again.stop());
  } finally {
    await database?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes from several sides, kills every program after a while, and gives the ids whose write was acknowledged. */
export async function writeUntilKilled({
  url,
  programs,
}: Pick<OpenDatabase, 'url' | 'programs'>): Promise<string[]> {
  const { db, close } = await connect(url, 'check');
  const acknowledged: string[] = [];
  const writer = async (name: number) => {
    for (let n = 0; ; n += 1) {
      const _id = `${name}-${n}`;
      await db.collection<{ _id: string }>('written').insertOne({ _id });
      acknowledged.push(_id);
    }
  };
  const writers = [0, 1, 2, 3].map((name) => writer(name).catch(() => undefined));
  await new Promise((done) => setTimeout(done, 500));
  for (const { mark } of programs) process.kill(mark.pid, 'SIGKILL');
  await close();
  await Promise.all(writers);
  return acknowledged;
}

export async function readBack(
  { url }: Pick<OpenDatabase, 'url'>,
  acknowledged: readonly string[],
): Promise<void> {
  const { db, close } = await connect(url, 'check');
  const found = await db.collection<{ _id: string }>('written').find().toArray();
  await close();
  const kept = new Set(found.map(({ _id }) => _id));
  const missing = acknowledged.filter((id) => !kept.has(id));
  if (acknowledged.length > 0 && missing.length === 0) return;
  throw new StartProblem(
    `${missing.length} of ${acknowledged.length} acknowledged writes are gone after kill -9.`,
    'This way is not safe on this machine. Set MONGODB_URL to another database.',
  );
}

function stopwatch(report: (line: string) => void) {
  return async <T>(what: string, step: () => Promise<T>): Promise<T> => {
    const from = Date.now();
    const result = await step();
    report(`${what}: ${((Date.now() - from) / 1000).toFixed(1)} s`);
    return result;
  };
}
