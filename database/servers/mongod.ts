import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { freePort } from '../processes/free-port.js';
import { startProgram } from '../processes/supervised.js';
import type { Served } from '../ways/way.js';
import { whenReady } from './when-ready.js';

export interface MongodOptions {
  readonly binary: string;
  readonly dataDir: string;
  readonly env: NodeJS.ProcessEnv;
}

const SET = 'caregraph';

/** A `mongod` as a replica set of one, on a free port of the loopback address, since it asks no password. */
export async function startMongod({ binary, dataDir, env }: MongodOptions): Promise<Served> {
  const data = join(dataDir, 'mongod');
  await mkdir(data, { recursive: true });
  const port = await freePort();
  const program = await startProgram({
    name: 'mongod',
    command: binary,
    args: [
      ...['--replSet', SET, '--bind_ip', '127.0.0.1', '--port', String(port), '--dbpath', data, '--quiet'],
      // A primary waits 15 s for secondaries to take over, and there are none.
      ...['--setParameter', 'shutdownTimeoutMillisForSignaledShutdown=500'],
    ],
    env: { PATH: env.PATH, HOME: env.HOME },
    logFile: join(dataDir, 'mongod.log'),
    stopSignal: 'TERM',
  });
  const url = `mongodb://127.0.0.1:${port}/?directConnection=true`;
  await whenReady(program, () => becomePrimary(url, `127.0.0.1:${port}`));
  return { url, programs: [program] };
}

const NOT_YET_INITIALIZED = 94;

interface ReplicaSetConfig {
  readonly version: number;
  readonly members: readonly { readonly _id: number; readonly host: string }[];
}

/** Makes the set on the first start; tells it its new port on a later one. Fails until the server is its primary. */
async function becomePrimary(url: string, host: string): Promise<void> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 2000 });
  try {
    const admin = client.db('admin');
    const config = await admin.command({ replSetGetConfig: 1 }).then(
      (reply) => reply.config as ReplicaSetConfig,
      (error: { readonly code?: number }) => {
        if (error.code === NOT_YET_INITIALIZED) return undefined;
        throw error;
      },
    );
    const members = [{ _id: 0, host }];
    if (config === undefined) {
      await admin.command({ replSetInitiate: { _id: SET, members } });
    } else if (config.members[0]?.host !== host) {
      await admin.command({
        replSetReconfig: { ...config, version: config.version + 1, members },
        force: true,
      });
    }
    const { isWritablePrimary } = await admin.command({ hello: 1 });
    if (isWritablePrimary !== true) throw new Error('mongod is not the primary of its set yet');
  } finally {
    await client.close();
  }
}
