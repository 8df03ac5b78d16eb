import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { projectRoot } from '../../schema/project-root.js';

/** What looks at the words of a client. */
const folders = ['cost', 'door', 'gateway', 'lists', 'measures', 'policy', 'rules', 'schema', 'subgraphs'];

interface Pattern {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

const patterns: readonly Pattern[] = folders.flatMap((folder) =>
  readdirSync(join(projectRoot(), folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => patternsOf(join(projectRoot(), folder, name))),
);

function patternsOf(file: string): Pattern[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, pattern = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? [];
      found.push({ at: relative(projectRoot(), file), source: pattern, flags });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const length = 30_000;
/** Linear work over so many letters takes less than one; with the square of them it takes hundreds. */
const mostCpuMs = 100;
const letters = [
  'a',
  'A',
  '0',
  '_',
  '"',
  '[',
  ']',
  '{',
  '}',
  '(',
  ' ',
  '\t',
  '.',
  ',',
  ';',
  ':',
  '-',
  '/',
  '$',
  '\\',
  '=',
  '%',
  '{}',
  'a ',
  '"a',
];

/** Words that a pattern itself is made of are those that keep it busy. */
function attacks({ source }: Pick<Pattern, 'source'>): string[] {
  const words = source
    .replace(/\\[wdsSbBDW]|\[(?:\\.|[^\]\\])*\]|\(\?[:=!<]+|[.*+?^$()|]|\{\d[^}]*\}/g, '\0')
    .replace(/\\(.)/g, '$1')
    .split('\0')
    .filter((word) => word !== '' && word.length < 60);
  const pieces = new Set([...letters, ...words, ...(words.length > 1 ? [words.join('a')] : [])]);
  const heads = new Set(['', words[0] ?? '', words.slice(0, 2).join('a')]);
  return [...pieces].flatMap((piece) =>
    [...heads].map((head) => `${head}${piece.repeat(Math.ceil(length / Math.sqrt(piece.length)))}\u0001`),
  );
}

/** The milliseconds of the processor that the dearest attack takes; stops at the first that is too dear. */
function dearest({ source, flags }: Omit<Pattern, 'at'>): number {
  let most = 0;
  for (const text of attacks({ source })) {
    const started = process.cpuUsage();
    text.replace(new RegExp(source, flags), '');
    const { user, system } = process.cpuUsage(started);
    most = Math.max(most, (user + system) / 1_000);
    if (most > mostCpuMs) break;
  }
  return most;
}

test('no pattern over the words of a client takes longer than their length', () => {
  expect(patterns.length).toBeGreaterThan(50);
  const dear = patterns.filter((one) => dearest(one) > mostCpuMs);
  expect(dear).toEqual([]);
});

test.each([
  ['_*[A-Za-z]\\w*', 'g'],
  ['\\{[^}]*\\}', 'g'],
  ['^[@$]?\\[*[\\w.$[\\]]+[\\]!]*$', ''],
  [' got invalid value .*?; ', 's'],
  ['\\s+per\\s+', 'g'],
])('the pattern %s is found', (source, flags) =>
  expect(dearest({ source, flags })).toBeGreaterThan(mostCpuMs),
);
