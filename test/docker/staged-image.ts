import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { projectRoot } from '../../schema/project-root.js';

/** The folder of the image as docker/Dockerfile makes it, for processes to run from. */
export interface StagedImage {
  readonly folder: string;
  /** Every file in it, packages left out. */
  files(): string[];
  remove(): void;
}

/** Follows the COPY lines of the last stage. The packages are those of this machine. */
export function stagedImage(): StagedImage {
  const root = projectRoot();
  const folder = mkdtempSync(join(tmpdir(), 'caregraph-image-'));
  for (const [from, to] of copied()) {
    const target = resolve(folder, to);
    mkdirSync(join(target, '..'), { recursive: true });
    if (from === 'node_modules') symlinkSync(join(root, from), target);
    else cpSync(join(root, from), target, { recursive: true });
  }
  for (const left of ['dist/test', 'dist/bench'])
    rmSync(join(folder, left), { recursive: true, force: true });
  chmodSync(folder, 0o755);
  return {
    folder,
    files: () =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => !name.startsWith('node_modules') && statSync(join(folder, name)).isFile())
        .sort(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function copied(): [from: string, to: string][] {
  const text = readFileSync(join(projectRoot(), 'docker/Dockerfile'), 'utf8');
  const last = text.slice(text.lastIndexOf('\nFROM '));
  return [...last.matchAll(/^COPY (?:--from=build )?(.*) (\S+)$/gm)].flatMap(([, froms = '', to = '']) =>
    froms.split(' ').map((from): [string, string] => {
      const name = from.replace(/^\/app\//, '');
      const isFolder = to.endsWith('/');
      return [name, isFolder ? join(to, name.split('/').at(-1) ?? '') : to];
    }),
  );
}
