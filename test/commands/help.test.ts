import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectRoot } from '../../schema/project-root.js';

const { scripts } = JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
/** Those that are of this project; the others are tools with a help of their own. */
const own = Object.entries(scripts).filter(([, line]) => line.startsWith('node commands/'));

/** Runs the script as npm does, with words behind it. A command that begins its work is stopped, and fails the test. */
function run(line: string, words: readonly string[]) {
  const [, ...command] = line.split(' ');
  return spawnSync(process.execPath, [...command, ...words], {
    cwd: projectRoot(),
    encoding: 'utf8',
    timeout: 60_000,
    // Work that begins in spite of it fails by its settings.
    env: { ...process.env, NODE_OPTIONS: '', PORT: 'none', MONGODB_URL: 'none' },
  });
}

for (const [name, line] of own) {
  for (const word of name === 'import' ? ['--help'] : ['--help', '-h']) {
    test(`${name} ${word} tells what it does, and does nothing`, () => {
      const { status, stdout, stderr } = run(line, [word]);
      expect({ name, status, said: `${stdout}${stderr}` }).toEqual({
        name,
        status: 0,
        said: expect.stringContaining(`npm run ${name}`),
      });
    }, 90_000);
  }
}

for (const name of ['start', 'start:processes', 'seed'] as const) {
  test(`${name} refuses words that it would not heed`, () => {
    const { status, stderr } = run(scripts[name] ?? '', ['--port', '4001']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('takes no words, but got: --port 4001')]);
  }, 90_000);
}
