import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectRoot } from '../../schema/project-root.js';

/**
 * Several callers of one upsert can all be told that they were first, and can all have been. So an upsert may stand only
 * where it does not matter who was, or how often.
 */
const allowed: Readonly<Record<string, string>> = {
  'demo/kept-seed.ts': 'what a demo keeps of its seeding: one seeder writes it, and the last state holds',
  'demo/place/tell-story.ts': 'a hint, the same whoever writes it, and verified where it is used',
  'demo/place/things.ts': 'things of a story, put as they are whatever stood there before',
};

const notSources = new Set(['node_modules', 'dist', 'test', '.git', '.data']);

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return notSources.has(entry.name) ? [] : sources(path);
    return /\.([cm]?js|ts)$/.test(entry.name) ? [path] : [];
  });
}

test('no upsert stands outside the list of those that need not happen once', () => {
  const root = projectRoot();
  const found = sources(root).filter((path) => /\bupsert\b|[^\w]\$merge\b/.test(withoutComments(path)));
  expect(found.map((path) => relative(root, path)).sort()).toEqual(Object.keys(allowed).sort());
});

test('no index but that of ids is unique: its races end in deadlocks', () => {
  const root = projectRoot();
  const found = sources(root).filter((path) => /\bunique:\s*true\b/.test(withoutComments(path)));
  expect(found.map((path) => relative(root, path))).toEqual([]);
});

function withoutComments(path: string): string {
  return readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
