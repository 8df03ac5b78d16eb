import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../processes/run.js';
import type { ProgressStep } from '../progress.js';

const MODULE = 'github.com/FerretDB/FerretDB/v2/cmd/ferretdb';
export const FERRETDB_VERSION = '2.7.0';

/** How many packages the build names as it compiles them; only the progress depends on it. */
const PACKAGES = 390;

/** FerretDB, built from its Go module. Everything that the build needs lies in the draft and is thrown away after it. */
export async function installFerretDB(
  draft: string,
  env: NodeJS.ProcessEnv,
  step: ProgressStep,
  signal: AbortSignal,
): Promise<void> {
  const cwd = join(draft, 'build');
  await mkdir(cwd, { recursive: true });
  await writeFile(join(cwd, 'go.mod'), 'module caregraph.local/ferretdb\n\ngo 1.24\n');
  const go = (args: readonly string[], onLine?: (line: string) => void) =>
    run('go', args, {
      cwd,
      onLine,
      signal,
      env: {
        ...env,
        GOFLAGS: '-mod=mod -modcacherw -buildvcs=false',
        GOWORK: 'off',
        GOPATH: join(cwd, 'path'),
        GOMODCACHE: join(cwd, 'modules'),
        GOCACHE: join(cwd, 'cache'),
        CGO_ENABLED: '0',
      },
    });
  await go(['get', '-tool', `${MODULE}@v${FERRETDB_VERSION}`]);
  step.at(0.1);
  let built = 0;
  await go(['build', '-v', '-trimpath', '-o', 'ferretdb', MODULE], () => {
    built += 1;
    step.at(0.1 + (built / PACKAGES) * 0.89);
  });
  await rename(join(cwd, 'ferretdb'), join(draft, 'ferretdb'));
  await rm(cwd, { recursive: true });
  step.done();
}
