import { downloadedMongod } from '../install/mongod.js';
import { startMongod } from '../servers/mongod.js';
import type { Way } from './way.js';

/** What the way asks its machine; a test answers in its place. */
export interface DownloadProbes {
  readonly binary: () => Promise<string | undefined>;
  readonly answers: () => Promise<boolean>;
}

/** Way 3: a pinned `mongod`, downloaded once, then as way 2. */
export function downloadedMongodWay(env: NodeJS.ProcessEnv, probes: DownloadProbes = probesOf(env)): Way {
  return {
    number: 3,
    name: 'a downloaded mongod',
    keepsIn: 'mongod',
    isReady: async () => (await probes.binary()) !== undefined,
    closed: async () => ((await probes.answers()) ? null : "the host of MongoDB's downloads does not answer"),
    async open({ folder, report }) {
      const binary = (await probes.binary()) ?? (await (await download()).downloadMongod(env, report));
      return startMongod({ binary, dataDir: folder.path, env });
    },
  };
}

function probesOf(env: NodeJS.ProcessEnv): DownloadProbes {
  return {
    binary: () => downloadedMongod(env),
    answers: async () => (await download()).downloadAnswers(env),
  };
}

/** Loaded when it is asked, since it brings a second driver and most starts never need it. */
function download() {
  return import('../install/mongod-download.js');
}
