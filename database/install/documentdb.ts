import { dirname, join } from 'node:path';
import { type ProgressStep, progress } from '../progress.js';
import { cacheFolder, exists, installOnce } from './cache.js';
import type { Mirror } from './debian-mirror.js';
import { FERRETDB_VERSION, installFerretDB } from './ferretdb.js';
import { installPostgres } from './postgres.js';

/** Where the two halves of the database stand in the cache. */
export interface DocumentDBInstall {
  readonly postgresRoot: string;
  readonly ferretdb: string;
}

export function documentDBInstall(env: NodeJS.ProcessEnv): DocumentDBInstall {
  return {
    postgresRoot: join(cacheFolder(env), 'postgresql-18-documentdb'),
    ferretdb: join(cacheFolder(env), `ferretdb-${FERRETDB_VERSION}`, 'ferretdb'),
  };
}

export async function isDocumentDBInstalled(env: NodeJS.ProcessEnv): Promise<boolean> {
  const { postgresRoot, ferretdb } = documentDBInstall(env);
  return (await exists(postgresRoot)) && (await exists(ferretdb));
}

/** Fetches and builds the two halves side by side, once: about 100 seconds on two cores. */
export async function installDocumentDB(
  env: NodeJS.ProcessEnv,
  mirror: Mirror,
  report: (line: string) => void,
) {
  const { postgresRoot, ferretdb } = documentDBInstall(env);
  report(`Installing the database into ${cacheFolder(env)}, once: 140 MB to fetch, about two minutes.`);
  const shown = progress(report);
  const other = new AbortController();
  const half = (folder: string, label: string, make: (draft: string, step: ProgressStep) => Promise<void>) =>
    installOnce(folder, report, (draft) => make(draft, shown.step(label))).catch((error) => {
      other.abort();
      throw error;
    });
  const halves = await Promise.allSettled([
    half(postgresRoot, 'PostgreSQL 18 with DocumentDB', (draft, step) =>
      installPostgres(draft, mirror, step, other.signal),
    ),
    half(dirname(ferretdb), 'FerretDB', (draft, step) => installFerretDB(draft, env, step, other.signal)),
  ]);
  shown.end();
  const failures = halves.flatMap((ended) => (ended.status === 'rejected' ? [ended.reason] : []));
  const first = failures.find((reason) => !(reason instanceof Error && reason.name === 'AbortError'));
  if (failures.length > 0) throw first ?? failures[0];
}
