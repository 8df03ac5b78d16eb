import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectRoot } from '../../schema/project-root.js';

/** Tests of the policy that are not asked whether they notice a small change of it, and why. */
const leftOut: Readonly<Record<string, string>> = {
  'dated-data': 'reads the sources',
  'finnish-days': 'runs the linter',
  numbers: 'reads the sources',
  'noticing-tests': 'reads the sources',
  'in-any-order': 'of random facts: what it notices differs from run to run',
  metamorphic: 'of random facts: what it notices differs from run to run',
  'scope-law': 'of random facts: what it notices differs from run to run',
  steps: 'looks for a step that no row of the table needs',
};

test('every test of the policy is asked whether it notices a small change, or says why not', () => {
  const folder = join(projectRoot(), 'test');
  const all = readdirSync(join(folder, 'policy')).flatMap((name) => /^(.+)\.test\.ts$/.exec(name)?.[1] ?? []);
  const list = readFileSync(join(folder, 'mutation/policy.test.ts'), 'utf8');
  const asked = all.filter((name) => list.includes(`'../policy/${name}.test.js'`));
  expect(all.filter((name) => !asked.includes(name)).sort()).toEqual(Object.keys(leftOut).sort());
});
