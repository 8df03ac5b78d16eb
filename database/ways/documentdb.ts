import { debianMirror, type Mirror } from '../install/debian-mirror.js';
import { documentDBInstall, installDocumentDB, isDocumentDBInstalled } from '../install/documentdb.js';
import { onPath } from '../processes/on-path.js';
import { startFerretDB } from '../servers/ferretdb.js';
import { startPostgres } from '../servers/postgres.js';
import type { Way } from './way.js';

/** What the way asks its machine; a test answers in its place. */
export interface DocumentDBProbes {
  readonly isInstalled: () => Promise<boolean>;
  readonly mirror: () => Promise<Mirror | undefined>;
  readonly go: () => Promise<string | undefined>;
}

/** Way 4: FerretDB in front of DocumentDB on PostgreSQL, from the machine's own package mirror and Go modules. */
export function documentDB(env: NodeJS.ProcessEnv, probes: DocumentDBProbes = probesOf(env)): Way {
  return {
    number: 4,
    name: 'DocumentDB on PostgreSQL 18, behind FerretDB',
    keepsIn: 'postgres',
    isReady: probes.isInstalled,
    async closed() {
      if (process.platform !== 'linux' || (await probes.mirror()) === undefined) {
        return 'this is not a Debian or Ubuntu with a package mirror';
      }
      return (await probes.go()) === undefined ? 'there is no go on the path to build FerretDB with' : null;
    },
    async open({ folder, report, durable }) {
      if (!(await probes.isInstalled())) {
        const mirror = await probes.mirror();
        if (mirror === undefined) throw new Error('the package mirror is gone');
        await installDocumentDB(env, mirror, report);
      }
      const { postgresRoot, ferretdb } = documentDBInstall(env);
      const postgres = await startPostgres({ root: postgresRoot, dataDir: folder.path, env, durable });
      try {
        const front = await startFerretDB(ferretdb, folder.path, postgres.url, env);
        return { url: front.url, programs: [front.program, postgres.program] };
      } catch (error) {
        await postgres.program.stop();
        throw error;
      }
    },
  };
}

function probesOf(env: NodeJS.ProcessEnv): DocumentDBProbes {
  return {
    isInstalled: () => isDocumentDBInstalled(env),
    mirror: debianMirror,
    go: () => onPath('go', env),
  };
}
