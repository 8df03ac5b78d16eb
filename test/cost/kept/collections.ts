import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../../../schema/project-root.js';

/** The folders whose code runs in a gateway or a subgraph. */
const folders = [
  'access-log',
  'cost',
  'database',
  'door',
  'facts',
  'gateway',
  'lists',
  'page',
  'policy',
  'rules',
  'schema',
  'subgraphs',
];
const makers = new Set(['Map', 'Set', 'Array', 'DataLoader', 'InMemoryLRUCache', 'LRUCache']);
const writes = new Set(['set', 'add', 'push', 'unshift', 'prime', 'load', 'splice']);
/** Called before the function that they are given to goes on: what happens in them is over with it. */
const atOnce = /^(map|flatMap|filter|find|some|every|forEach|reduce|sort|then|catch|finally|replace)$/;

/** Every collection that code writes to after the function that made it may have ended, as `file name`. */
export function keptCollections(): string[] {
  const root = projectRoot();
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(root, folder, file),
      ),
    )
    .filter((file) => /(?<!\.types|\.d)\.ts$/.test(file) && !file.includes('/page/app/'))
    .flatMap((file) => keptIn(relative(root, file), readFileSync(file, 'utf8')))
    .sort();
}

export function keptIn(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    const name = nameOf(node);
    if (name !== undefined && isKept(node, name, source)) found.add(`${file} ${name}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found];
}

/** The name under which a collection is made: of a variable, of a field of a class, or of a property. */
function nameOf(node: ts.Node): string | undefined {
  const isNamed =
    ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isPropertyAssignment(node);
  if (!isNamed || node.initializer === undefined || !makesCollection(node.initializer)) return undefined;
  return ts.isIdentifier(node.name) ? node.name.text : undefined;
}

function makesCollection(made: ts.Expression): boolean {
  if (ts.isNewExpression(made)) return ts.isIdentifier(made.expression) && makers.has(made.expression.text);
  if (ts.isCallExpression(made))
    return ts.isIdentifier(made.expression) && made.expression.text === 'weightedCache';
  if (ts.isBinaryExpression(made)) return makesCollection(made.right);
  if (ts.isObjectLiteralExpression(made)) return made.properties.length === 0;
  return ts.isArrayLiteralExpression(made) && made.elements.length === 0;
}

/** A variable is kept when a function within that of its making writes to it; what hangs on an object always may be. */
function isKept(node: ts.Node, name: string, source: ts.SourceFile): boolean {
  const home = functionAround(node.parent);
  if (!ts.isVariableDeclaration(node)) {
    const isMade = ts.isPropertyAssignment(node) && ts.isNewExpression(node.initializer);
    return isMade || writesTo(source, name).length > 0;
  }
  return writesTo(home ?? source, name).some((write) => {
    const at = functionAround(write);
    return home === undefined ? at !== undefined : at !== home && !isOverWith(at, home);
  });
}

function writesTo(within: ts.Node, name: string): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    const isWrite =
      ts.isPropertyAccessExpression(node) && writes.has(node.name.text) && lastName(node.expression) === name;
    if (isWrite || isAssignedTo(node, name)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(within);
  return found;
}

/** `known[key] = value` */
function isAssignedTo(node: ts.Node, name: string): boolean {
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isElementAccessExpression(node.left) &&
    lastName(node.left.expression) === name
  );
}

function lastName(node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? node.name.text : undefined;
}

function functionAround(node: ts.Node | undefined): ts.Node | undefined {
  for (let at = node; at !== undefined; at = at.parent) if (ts.isFunctionLike(at)) return at;
  return undefined;
}

/** Is the function only ever run within the other, by a call that takes it and is done with it? */
function isOverWith(inner: ts.Node | undefined, outer: ts.Node): boolean {
  for (let at = inner; at !== undefined && at !== outer; at = functionAround(at.parent)) {
    const { parent } = at;
    const isArgument = ts.isCallExpression(parent) && parent.arguments.some((argument) => argument === at);
    const name =
      isArgument && ts.isPropertyAccessExpression(parent.expression) ? parent.expression.name.text : '';
    if (!atOnce.test(name)) return false;
  }
  return true;
}
