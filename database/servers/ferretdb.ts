import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../processes/free-port.js';
import { type Program, startProgram } from '../processes/supervised.js';
import { answers } from './answers.js';
import { whenReady } from './when-ready.js';

export interface FerretDB {
  readonly program: Program;
  readonly url: string;
}

/** MongoDB's wire protocol in front of PostgreSQL, on a free port of the loopback address, since it asks no password. */
export async function startFerretDB(
  binary: string,
  dataDir: string,
  postgresUrl: string,
  env: NodeJS.ProcessEnv,
): Promise<FerretDB> {
  const stateDir = join(dataDir, 'ferretdb');
  await mkdir(stateDir, { recursive: true });
  const port = await freePort();
  const program = await startProgram({
    name: 'FerretDB',
    command: binary,
    args: [
      '--log-level=error',
      '--no-auth',
      `--listen-addr=127.0.0.1:${port}`,
      '--debug-addr=-',
      '--telemetry=disable',
      `--state-dir=${stateDir}`,
    ],
    // The address holds a password, and arguments can be read by every user of the machine.
    env: { PATH: env.PATH, DO_NOT_TRACK: '1', FERRETDB_POSTGRESQL_URL: `${postgresUrl}?pool_max_conns=24` },
    logFile: join(dataDir, 'ferretdb.log'),
    stopSignal: 'TERM',
  });
  const url = `mongodb://127.0.0.1:${port}/`;
  await whenReady(program, () => answers(url));
  return { program, url };
}
