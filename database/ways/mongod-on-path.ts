import { onPath } from '../processes/on-path.js';
import { run } from '../processes/run.js';
import { startMongod } from '../servers/mongod.js';
import { OLDEST_MONGODB } from './given-url.js';
import type { Way } from './way.js';

/** What the way asks its machine; a test answers in its place. */
export interface MongodProbes {
  readonly find: () => Promise<string | undefined>;
  /** What the program says of its version: "db version v8.0.4" and more. */
  readonly version: (binary: string) => Promise<string>;
}

/** Way 2: the `mongod` that this machine has, as a replica set of one. */
export function mongodOnPath(env: NodeJS.ProcessEnv, probes: MongodProbes = probesOf(env)): Way {
  const unfit = async (binary: string | undefined) => {
    if (binary === undefined) return 'there is no mongod on the path';
    const said = await probes.version(binary).catch((error: Error) => error.message);
    const version = /db version v(\d+)/.exec(said)?.[1];
    if (version === undefined) return `${binary} does not say its version`;
    return Number(version) >= OLDEST_MONGODB
      ? null
      : `${binary} is of version ${version}, older than ${OLDEST_MONGODB}.0`;
  };
  return {
    number: 2,
    name: 'mongod from the path',
    keepsIn: 'mongod',
    isReady: async () => (await unfit(await probes.find())) === null,
    closed: async () => unfit(await probes.find()),
    async open({ folder }) {
      const binary = await probes.find();
      if (binary === undefined) throw new Error('mongod is not on the path any more');
      return startMongod({ binary, dataDir: folder.path, env });
    },
  };
}

function probesOf(env: NodeJS.ProcessEnv): MongodProbes {
  return { find: () => onPath('mongod', env), version: (binary) => run(binary, ['--version']) };
}
