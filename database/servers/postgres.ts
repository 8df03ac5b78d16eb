import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exists } from '../install/cache.js';
import { postgresBinary } from '../install/postgres.js';
import { freePort } from '../processes/free-port.js';
import { run } from '../processes/run.js';
import { type Program, startProgram } from '../processes/supervised.js';
import { unprivileged } from './unprivileged.js';
import { whenReady } from './when-ready.js';

export interface PostgresOptions {
  readonly root: string;
  readonly dataDir: string;
  readonly env: NodeJS.ProcessEnv;
  /** False for a throw-away database only: a crash of the machine may then lose what was acknowledged. */
  readonly durable: boolean;
}

export interface Postgres {
  readonly program: Program;
  readonly url: string;
}

/** PostgreSQL on a free port of the loopback address, for the holder of the password that lies beside its data. */
export async function startPostgres({ root, dataDir, env, durable }: PostgresOptions): Promise<Postgres> {
  const data = join(dataDir, 'postgres');
  const who = await unprivileged(data, [postgresBinary(root, 'postgres'), dataDir]);
  const password = await passwordOf(join(dataDir, 'postgres-password'));
  if (!(await exists(data))) await initialize(root, data, password, who);
  const port = await freePort();
  const program = await startProgram({
    name: 'PostgreSQL',
    command: who.prefix[0] ?? postgresBinary(root, 'postgres'),
    args: [
      ...(who.prefix.length > 0 ? [...who.prefix.slice(1), postgresBinary(root, 'postgres')] : []),
      ...['-D', data, '-p', String(port)],
      ...settings(durable),
    ],
    // DocumentDB connects to its own server for some commands and finds its password here.
    env: { PATH: env.PATH, TZ: 'UTC', LC_ALL: 'C.UTF-8', PGPASSWORD: password },
    logFile: join(dataDir, 'postgres.log'),
    stopSignal: 'INT',
  });
  const psql = ['-X', '-q', '-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', '-d', 'postgres'];
  const prepare = { env: { PATH: env.PATH, PGPASSWORD: password }, input: PREPARE };
  await whenReady(program, () => run(postgresBinary(root, 'psql'), psql, prepare));
  return { program, url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres` };
}

/** Idempotent, so each start may run it. Without extended_rum, from before the first collection, no index serves a sort. */
const PREPARE = `
\\set ON_ERROR_STOP 1
set client_min_messages = warning;
create extension if not exists documentdb cascade;
create extension if not exists documentdb_extended_rum cascade;
alter extension documentdb_core update;
alter extension documentdb update;
alter extension documentdb_extended_rum update;
`;

function settings(durable: boolean): string[] {
  const values: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    // A socket file's path may be 107 bytes only, a project's folder longer.
    unix_socket_directories: '',
    shared_preload_libraries: 'pg_cron,pg_documentdb_core,pg_documentdb,pg_documentdb_extended_rum',
    'cron.database_name': 'postgres',
    // Else each job keeps the port of the day it was made, and no index would be built after a start on another port.
    'cron.use_background_workers': 'on',
    'cron.log_run': 'off',
    'cron.log_statement': 'off',
    max_worker_processes: '24',
    'documentdb.alternate_index_handler_name': 'extended_rum',
    // Until it has counted a new collection, about a minute, it would sort a person's whole history for one page.
    enable_sort: 'off',
    enable_bitmapscan: 'off',
    // A refused statement or its values are people's data, and never go to a log.
    log_min_messages: 'fatal',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** The cluster appears whole or not at all: a start that was killed in between leaves only a draft. */
async function initialize(
  root: string,
  data: string,
  password: string,
  who: Awaited<ReturnType<typeof unprivileged>>,
) {
  const draft = `${data}.draft`;
  const passwordFile = `${data}.pw`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  await who.own(draft);
  await who.own(passwordFile);
  const initdb = [...who.prefix, postgresBinary(root, 'initdb')];
  await run(initdb[0] ?? '', [
    ...initdb.slice(1),
    ...['-D', draft, '-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8'],
    ...['--auth=scram-sha-256', `--pwfile=${passwordFile}`],
  ]);
  await rm(passwordFile);
  await rename(draft, data);
}

async function passwordOf(file: string): Promise<string> {
  const known = await readFile(file, 'utf8').catch(() => '');
  if (known.trim() !== '') return known.trim();
  const password = randomBytes(18).toString('base64url');
  await writeFile(file, password, { mode: 0o600 });
  return password;
}
