import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectRoot } from '../../schema/project-root.js';

const folder = join(projectRoot(), 'test');

/** Tests that are not asked whether they notice a small change of their folder's code, and why. */
const leftOut: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  policy: {
    'dated-data': 'reads the sources',
    'finnish-days': 'runs the linter',
    numbers: 'reads the sources',
    'noticing-tests': 'reads the sources',
    'in-any-order': 'of random facts: what it notices differs from run to run',
    metamorphic: 'of random facts: what it notices differs from run to run',
    'scope-law': 'of random facts: what it notices differs from run to run',
    steps: 'looks for a step that no row of the table needs',
  },
  rules: { 'fast-and-plain': 'asks the same of two whole graphs, which takes long' },
  facts: {},
  'access-log': { 'group-commit': 'asks a whole gateway, which takes long' },
  door: {},
};

/** The files of tests that a run for each change loads, those named by another such file among them. */
function askedBy(file: string): readonly string[] {
  const list = readFileSync(join(folder, 'mutation', file), 'utf8');
  const lists = [...list.matchAll(/'\.\/([\w-]+\.test)\.js'/g)].flatMap(([, name]) => askedBy(`${name}.ts`));
  return [...lists, ...[...list.matchAll(/'\.\.\/([\w/-]+)\.test\.js'/g)].map(([, name]) => `${name}`)];
}

test.each(Object.keys(leftOut))(
  'every test of %s is asked whether it notices a small change, or says why not',
  (name) => {
    const all = readdirSync(join(folder, name)).flatMap((file) => /^(.+)\.test\.ts$/.exec(file)?.[1] ?? []);
    const own = readdirSync(join(folder, 'mutation')).includes(`${name}.test.ts`) ? name : 'one-call';
    const asked = askedBy(`${own}.test.ts`);
    const others = all.filter((file) => !asked.includes(`${name}/${file}`));
    expect(others.sort()).toEqual(Object.keys(leftOut[name] ?? {}).sort());
  },
);
