// What every command needs first: a Node.js that runs the product, the packages of the lock file and a build of the
// sources. Plain JavaScript, since it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = 'dist/.built';
const notSources = new Set(['node_modules', 'dist', '.data', '.git']);

/** Installs and builds what is missing or older than what it is made from. Exits with a message on failure. */
export async function prepare() {
  process.chdir(root);
  refuseOtherNode();
  if (outdated('node_modules/.package-lock.json', 'package-lock.json'))
    run(
      'Installing packages',
      npm(),
      ['ci', '--no-audit', '--no-fund'],
      'Is the package registry reachable, and is there space on the disk?',
    );
  const builtAt = existsSync(built) ? statSync(built).mtimeMs : 0;
  if (changedSince(builtAt, '.')) build();
  await buildPage();
}

function build() {
  const startedAt = new Date();
  run(
    'Building',
    process.execPath,
    ['node_modules/typescript7/bin/tsc', '-p', 'tsconfig.json'],
    'The lines above say where the sources do not compile.',
  );
  mkdirSync('dist', { recursive: true });
  writeFileSync(built, `${startedAt.toISOString()}\n`);
  utimesSync(built, startedAt, startedAt);
}

/** The page to try the graph; a start without it goes on, since the graph answers all the same. */
async function buildPage() {
  try {
    const page = await import('../page/build.mjs');
    await page.buildPage();
  } catch (error) {
    process.stderr.write(`The page to try the graph could not be built: ${error.message}\n`);
  }
}

function refuseOtherNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24) return;
  stop(
    `Caregraph needs Node.js 20.19 or later of 20, 22.12 or later of 22, or 24 or later, and this is ${process.versions.node}.`,
    'Install one of these from https://nodejs.org and start again.',
  );
}

function npm() {
  return process.platform === 'win32' ? 'npm.cmd' : 'npm';
}

function outdated(made, from) {
  return !existsSync(made) || statSync(made).mtimeMs < statSync(from).mtimeMs;
}

/** Is any source newer than the build? Takes milliseconds, where the compiler takes seconds. */
function changedSince(moment, folder) {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    if (entry.isDirectory())
      return !notSources.has(entry.name) && changedSince(moment, join(folder, entry.name));
    return (
      /\.ts$|^(tsconfig|package-lock)\.json$/.test(entry.name) &&
      statSync(join(folder, entry.name)).mtimeMs > moment
    );
  });
}

function run(what, command, args, toDo) {
  process.stderr.write(`${what} …\n`);
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 2] });
  if (status !== 0) stop(`${what} failed${error ? `: ${error.message}` : '.'}`, toDo);
}

function stop(what, toDo) {
  process.stderr.write(`${what}\n${toDo}\n`);
  process.exit(1);
}
