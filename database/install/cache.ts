import { randomUUID } from 'node:crypto';
import { access, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isLock, takeLock } from '../processes/lock-file.js';

/** Where what is fetched or built once is kept, for every project folder of this user. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  return env.CAREGRAPH_CACHE || join(homedir(), '.cache', 'caregraph');
}

export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/**
 * Makes a folder of the cache once. It appears whole or not at all; a second process that wants it at the same time
 * waits for the first, and a half-made one of a process that died is thrown away.
 */
export async function installOnce(
  folder: string,
  report: (line: string) => void,
  make: (draft: string) => Promise<void>,
): Promise<void> {
  if (await exists(folder)) return;
  const lock = await turn(`${folder}.lock`, report);
  try {
    if (await exists(folder)) return;
    await removeDrafts(folder);
    const draft = `${folder}.draft-${randomUUID()}`;
    await mkdir(draft, { recursive: true });
    try {
      await make(draft);
      await rename(draft, folder);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  } finally {
    await lock.release();
  }
}

async function turn(lockFile: string, report: (line: string) => void) {
  for (let told = false; ; told = true) {
    const taken = await takeLock(lockFile);
    if (isLock(taken)) return taken;
    if (!told) report(`Waiting for process ${taken.pid}, which installs the same (${lockFile}) …`);
    await new Promise((done) => setTimeout(done, 500));
  }
}

async function removeDrafts(folder: string): Promise<void> {
  const parent = join(folder, '..');
  const name = folder.slice(parent.length + 1);
  for (const entry of await readdir(parent)) {
    if (!entry.startsWith(`${name}.draft-`)) continue;
    // A command of the process that died may still write there. Its name is its own, so it is in nobody's way.
    await rm(join(parent, entry), { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}
