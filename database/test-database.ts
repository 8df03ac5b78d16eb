import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runningFrom } from './data-folder.js';
import { openDatabase } from './open-database.js';

const PREFIX = 'caregraph-test-database-';

export interface TestDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * A database for tests: MONGODB_URL, or an empty one that is removed on stop. Its writes are not forced to the disk,
 * which a throw-away database does not need; a test of durability starts one of its own.
 */
export async function startTestDatabase(env: NodeJS.ProcessEnv = process.env): Promise<TestDatabase> {
  await removeLeftOvers();
  const dataDir = await mkdtemp(join(tmpdir(), PREFIX));
  await chmod(dataDir, 0o755);
  const report = (line: string) => process.stderr.write(`${line}\n`);
  const database = await openDatabase({ dataDir, report, env, durable: false }).catch(async (error) => {
    await rm(dataDir, { recursive: true, force: true });
    throw error;
  });
  return {
    url: database.url,
    async stop() {
      await database.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Removes what test runs left that were killed: folders that no process holds any more. */
async function removeLeftOvers(): Promise<void> {
  for (const name of (await readdir(tmpdir())).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    const age = await stat(folder).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age < 60_000 || (await runningFrom(folder)) !== undefined) continue;
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}
