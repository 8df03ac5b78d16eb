import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { projectRoot } from '../../schema/project-root.js';

const folders =
  'access-log cost database door facts gateway ingest lists measures policy rules schema subgraphs'.split(
    ' ',
  );
const levels = /^(trace|debug|info|warn|error|fatal)$/;

const files = folders.flatMap((folder) =>
  readdirSync(join(projectRoot(), folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(projectRoot(), folder, name)),
);

/** Where a source does something that it must not, as file:line. */
function places(of: (node: ts.Node, source: ts.SourceFile) => boolean): string[] {
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (of(node, source)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.push(`${relative(projectRoot(), file)}:${line + 1}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

const fileOf = (place: string) => place.replace(/:\d+$/, '');

test('every line of the log has fixed words', () => {
  const withOther = places((node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
    const { name, expression } = node.expression;
    if (!levels.test(name.text) || !/^(.*\.)?log(ger)?$/.test(expression.getText())) return false;
    const words = node.arguments.at(-1);
    return words === undefined || !ts.isStringLiteral(words);
  });
  // Its words are the fixed ones of whoever reports a fault, which the next test looks at.
  expect(withOther.map(fileOf)).toEqual(['gateway/log.ts']);
});

test('every fault is told in fixed words, with the names of rules and fields at most', () => {
  const withOther = places((node) => {
    if (!ts.isCallExpression(node) || !/(^|\.)fault$/.test(node.expression.getText())) return false;
    const [words] = node.arguments;
    return words !== undefined && !ts.isStringLiteral(words);
  });
  expect(withOther.map(fileOf).sort()).toEqual([
    'door/call-context.ts', // hands on
    'door/call-context.ts', // hands on, once
    'rules/apply-permissions.ts', // names a field of the schema
    'rules/reads.ts', // names a rule
  ]);
});

test('there is one logger, and nothing is written past it', () => {
  const makes = places(
    (node) =>
      ts.isImportDeclaration(node) &&
      node.moduleSpecifier.getText() === "'pino'" &&
      !node.importClause?.isTypeOnly,
  );
  expect(makes.map(fileOf)).toEqual(['gateway/log.ts']);
  const writes = places(
    (node) =>
      ts.isPropertyAccessExpression(node) && /^(console\.\w+|process\.std(out|err))$/.test(node.getText()),
  );
  expect([...new Set(writes.map(fileOf))]).toEqual([
    'database/progress.ts', // how far a download is
    'database/test-database.ts', // of tests
    'ingest/progress-bar.ts', // how far an import is
    'measures/ucum.ts', // hushes a library
  ]);
});

test('only what the program says itself is a Fault: its words are told, so they are made of nothing else', () => {
  const made = places((node) => ts.isNewExpression(node) && node.expression.getText() === 'Fault');
  const withValues = places(
    (node) =>
      ts.isNewExpression(node) &&
      node.expression.getText() === 'Fault' &&
      !ts.isStringLiteral(node.arguments?.[0] ?? node),
  );
  expect(made.length).toBeGreaterThan(2);
  expect(withValues.map(fileOf)).toEqual([
    'gateway/http-source.ts', // the name of a subgraph and a status
  ]);
});
