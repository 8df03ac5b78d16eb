import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectRoot } from '../../schema/project-root.js';

const cut = [
  'moment.slice(0, 10)',
  'moment?.slice(0, 10)',
  'one.at.substring(0, 10)',
  "moment.split('T')[0]",
  "moment.split('T', 1)",
  'new Date(moment).toISOString().slice(0, -14)',
  'date.toISOString().startsWith(day)',
  'date.getUTCDate()',
  'date.getMonth()',
  "date.toLocaleDateString('fi')",
];
const allowed = ['helsinkiDate(moment)', 'list.slice(0, size)', 'day.slice(0, 4)', 'day.slice(5)'];

test('the lint forbids to cut a day from a moment, in each way that it can be written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'finnish-days-'));
  try {
    const plugin = join(projectRoot(), 'policy/finnish-days.grit');
    const linter = { rules: { preset: 'none' } };
    writeFileSync(join(folder, 'biome.json'), JSON.stringify({ plugins: [plugin], linter }));
    const lines = [...cut, ...allowed];
    writeFileSync(join(folder, 'days.js'), lines.map((line) => `export const x = ${line};`).join('\n'));
    const biome = join(projectRoot(), 'node_modules/@biomejs/biome/bin/biome');
    const run = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', 'days.js'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { diagnostics } = JSON.parse(run.stdout) as {
      diagnostics: readonly { category: string; location: { start: { line: number } } }[];
    };
    const found = diagnostics
      .filter(({ category }) => category === 'plugin')
      .map(({ location }) => lines[location.start.line - 1]);
    expect([...new Set(found)]).toEqual(cut);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
