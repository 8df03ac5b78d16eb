// What every command needs first: the packages of the lock file and a build of the sources. Plain JavaScript, since
// it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const root = new URL('..', import.meta.url).pathname;

/** Installs when node_modules is missing or older than the lock file, then builds. Exits with a message on failure. */
export function prepare() {
  process.chdir(root);
  if (outdated('node_modules/.package-lock.json', 'package-lock.json')) run('Installing packages', 'npm', ['ci', '--no-audit', '--no-fund']);
  run('Building', process.execPath, ['node_modules/typescript7/bin/tsc', '-p', 'tsconfig.json']);
}

function outdated(made, from) {
  return !existsSync(made) || statSync(made).mtimeMs < statSync(from).mtimeMs;
}

function run(what, command, args) {
  process.stderr.write(`${what} …\n`);
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) {
    process.stderr.write(`${what} failed. The lines above say why.\n`);
    process.exit(1);
  }
}
