import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './cache.js';

export const MONGOD_VERSION = '8.2.6';

/** Where a downloaded `mongod` is kept. */
export function mongodFolder(env: NodeJS.ProcessEnv): string {
  return join(cacheFolder(env), `mongod-${MONGOD_VERSION}`);
}

/** The `mongod` of an earlier download. */
export async function downloadedMongod(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const names = await readdir(mongodFolder(env)).catch((): string[] => []);
  const name = names.find((entry) => entry.startsWith('mongod') && !entry.endsWith('.md5'));
  return name && join(mongodFolder(env), name);
}
