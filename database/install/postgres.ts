import { chmod, mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../processes/run.js';
import type { ProgressStep } from '../progress.js';
import type { Mirror } from './debian-mirror.js';

const PACKAGE = 'postgresql-18-documentdb';
const BINARIES = join('usr', 'lib', 'postgresql', '18', 'bin');

export function postgresBinary(root: string, name: 'postgres' | 'initdb' | 'psql'): string {
  return join(root, BINARIES, name);
}

/** PostgreSQL 18 with DocumentDB, unpacked beside the system: nothing of the system is changed or asked to change. */
export async function installPostgres(
  draft: string,
  mirror: Mirror,
  step: ProgressStep,
  signal: AbortSignal,
): Promise<void> {
  const apt = await privateApt(join(draft, 'apt'), mirror, signal);
  step.at(0.01);
  await apt(['update']);
  step.at(0.15);
  // apt checks each file against the signed list; its status lines read dlstatus:FILE:PERCENT:what.
  await apt(['--no-install-recommends', '-y', '--download-only', 'install', PACKAGE], (line) => {
    const percent = /^dlstatus:\d+:([\d.]+):/.exec(line)?.[1];
    if (percent !== undefined) step.at(0.15 + (Number(percent) / 100) * 0.45);
  });
  await unpack(join(draft, 'apt', 'cache', 'archives'), draft, signal, (fraction) =>
    step.at(0.6 + fraction * 0.4),
  );
  await rm(join(draft, 'apt'), { recursive: true });
  await runFromAnyFolder(draft);
  step.done();
}

/** An apt of its own: own lists, own source, own cache, an empty status, so it needs no rights and leaves no trace. */
async function privateApt(folder: string, mirror: Mirror, signal: AbortSignal) {
  await mkdir(join(folder, 'lists', 'partial'), { recursive: true });
  await mkdir(join(folder, 'cache', 'archives', 'partial'), { recursive: true });
  await writeFile(join(folder, 'status'), '');
  await writeFile(join(folder, 'sources.list'), `${mirror.source}\n`);
  const settings = [
    `Dir::State::Lists=${join(folder, 'lists')}`,
    `Dir::Etc::sourcelist=${join(folder, 'sources.list')}`,
    'Dir::Etc::sourceparts=/dev/null',
    `Dir::State::status=${join(folder, 'status')}`,
    `Dir::Cache=${join(folder, 'cache')}`,
    'Debug::NoLocking=1',
    'APT::Sandbox::User=',
    'APT::Status-Fd=3',
    'Acquire::ForceHash=SHA256',
    'Acquire::Retries=2',
    'Acquire::http::Timeout=20',
  ].map((setting) => `-o${setting}`);
  return (args: readonly string[], onLine?: (line: string) => void) =>
    run('apt-get', ['-q', ...settings, ...args], { onLine, signal });
}

async function unpack(
  archives: string,
  root: string,
  signal: AbortSignal,
  at: (fraction: number) => void,
): Promise<void> {
  const files = (await readdir(archives)).filter((name) => name.endsWith('.deb'));
  const left = [...files];
  const worker = async () => {
    for (let file = left.pop(); file !== undefined; file = left.pop()) {
      await run('dpkg-deb', ['-x', join(archives, file), root], { signal });
      at(1 - left.length / files.length);
    }
  };
  await Promise.all([worker(), worker(), worker()]);
}

/** The programs expect the system's folders. Each becomes a script that runs it with the unpacked loader and libraries. */
async function runFromAnyFolder(root: string): Promise<void> {
  const { triplet, loader } = machine();
  for (const name of ['postgres', 'initdb', 'psql'] as const) {
    const file = postgresBinary(root, name);
    await rename(file, `${file}.real`);
    await writeFile(file, launcher(triplet, loader, name));
    await chmod(file, 0o755);
  }
  const extensions = join(root, 'usr', 'share', 'postgresql', '18', 'extension');
  await symlink('postgis-3.control', join(extensions, 'postgis.control'));
}

function launcher(triplet: string, loader: string, name: string): string {
  return `#!/bin/sh
bin=$(cd "$(dirname "$0")" && pwd)
root=\${bin%/${BINARIES}}
lib=$root/usr/lib/${triplet}
exec "$lib/${loader}" --library-path "$lib:$root/usr/lib/postgresql/18/lib" --argv0 "$bin/${name}" "$bin/${name}.real" "$@"
`;
}

function machine(): { readonly triplet: string; readonly loader: string } {
  return process.arch === 'arm64'
    ? { triplet: 'aarch64-linux-gnu', loader: 'ld-linux-aarch64.so.1' }
    : { triplet: 'x86_64-linux-gnu', loader: 'ld-linux-x86-64.so.2' };
}
