import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

test('no step and no part of the policy has a number of its own: hours, years and months are dated data', () => {
  const policy = join(import.meta.dirname, '../../policy');
  const sources = readdirSync(policy, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('data') && file !== 'time.ts' && file !== 'header.ts',
  );
  expect(sources.length).toBeGreaterThan(40);
  for (const file of sources) {
    const code = readFileSync(join(policy, file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      .replace(/'[^']*'/g, '')
      // The codes of a minor's document are names, not numbers.
      .replace(/\('?guardianCode'?.*|guardianCode.*|oneOf\(, \[1, 2\]\)|noneOf\(, \[3\]\)/g, '');
    expect({ file, numbers: code.match(/(?<![\w.])(?:[2-9]|\d{2,})(?![\w])/g) ?? [] }).toEqual({
      file,
      numbers: [],
    });
  }
});
