import { expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { supergraphCosts } from '../../cost/model.js';
import { costOf, fieldsForItem as item } from '../../cost/operation-cost.js';

const model = supergraphCosts(
  buildSchema(
    `
  type Query @join__type(graph: A) {
    list(first: Int = 10): Page @listSize(slicingArguments: ["first"], sizedFields: ["edges"])
    things: [Thing!] @listSize(assumedSize: 5)
    words: [String!] @listSize(assumedSize: 7)
    unbounded: [Thing!]
    thing: Thing
    series(from: String, to: String, bucket: Bucket = DAY): Series
    _entities(representations: [_Any!]!): [_Entity]!
  }
  scalar _Any
  enum Bucket { DAY WEEK MONTH }
  type Series @join__type(graph: A) { unit: String points: [Thing!] @listSize(assumedSize: 100) parts: [Thing!] @listSize(assumedSize: 5) }
  type Page @join__type(graph: A) { edges: [Edge!]! more: Boolean }
  type Edge @join__type(graph: A) { node: Item }
  union Item = Thing | Other
  union _Entity = Thing | Other
  type Thing @join__type(graph: A) @join__type(graph: B) {
    id: ID
    name: String @join__field(graph: A)
    parts: [Thing!] @join__field(graph: A) @listSize(assumedSize: 5)
    far: String @join__field(graph: B)
    other: Other @join__field(graph: B)
  }
  type Other @join__type(graph: A) @join__type(graph: B) { id: ID a: Int @join__field(graph: A) b: Int c: Int }
  `,
    { assumeValidSDL: true, assumeValid: true },
  ),
);

function cost(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The test asks one operation.');
  return costOf({ document, operation, variables }, model);
}

const answers: readonly [query: string, fields: number, variables?: Record<string, unknown>][] = [
  ['{ thing { id name } }', 1 + 2],
  ['{ things { id name } }', 1 + 5 * 2],
  ['{ words }', 7],
  ['{ things { parts { id } } }', 1 + 5 * (1 + 5)],
  ['{ list { more edges { node { ... on Thing { id } } } } }', 2 + 1 + 10 * (item + 1 + 1)],
  ['{ list(first: 50) { edges { node { ... on Thing { id } } } } }', 2 + 50 * (item + 2)],
  [
    'query Q($n: Int) { list(first: $n) { edges { node { ... on Thing { id } } } } }',
    2 + 40 * (item + 2),
    { n: 40 },
  ],
  [
    'query Q($n: Int = 30) { list(first: $n) { edges { node { ... on Thing { id } } } } }',
    2 + 30 * (item + 2),
  ],
  ['query Q($n: Int) { list(first: $n) { edges { node { ... on Thing { id } } } } }', 2 + 10 * (item + 2)],
  ['{ list(first: -1) { edges { node { ... on Thing { id } } } } }', 2 + 10 * (item + 2)],
  ['{ list { edges { node { ... on Thing { id } ... on Other { a b c } } } } }', 2 + 10 * (item + 1 + 3)],
  ['{ list { edges { node { ...T ...T } } } } fragment T on Thing { id }', 2 + 10 * (item + 1 + 2)],
  [
    'query Q($representations: [_Any!]!) { _entities(representations: $representations) { ... on Thing { id name } } }',
    1 + 3 * 2,
    { representations: [{}, {}, {}] },
  ],
  ['{ thing { ...F } } fragment F on Thing { parts { id ...F } }', 1 + 1 + 5],
  ['{ missing { id } }', 1 + 1],
  ['{ series { points { id } } }', 2 + 100],
  ['{ series(from: "2026-01-01") { points { id } } }', 2 + 100],
  ['{ series(from: "2026-01-01", to: "x") { points { id } } }', 2 + 100],
  ['{ series(from: "2026-01-01", to: "2026-01-01") { points { id } } }', 2 + 1],
  ['{ series(from: "2026-01-02", to: "2026-01-01") { points { id } } }', 2],
  ['{ series(from: "2026-02-01", to: "2026-03-02") { unit points { id } parts { id } } }', 4 + 30 + 5],
  ['{ series(from: "2026-01-01", to: "2026-01-14", bucket: WEEK) { points { id } } }', 2 + 3],
  ['{ series(from: "2026-01-31", to: "2026-03-01", bucket: MONTH) { points { id } } }', 2 + 3],
  [
    'query Q($from: String, $to: String) { series(from: $from, to: $to) { points { id } } }',
    2 + 100,
    { from: { toString: 1 }, to: ['2026-01-01'] },
  ],
  ['{ series(from: "1926-01-01", to: "2026-01-01") { points { id } } }', 2 + 100],
  [
    'query Q($from: String, $to: String, $of: Bucket) { series(from: $from, to: $to, bucket: $of) { points { id } } }',
    2 + 2,
    { from: '2026-01-01', to: '2026-01-02', of: null },
  ],
];
for (const [query, fields, variables] of answers) {
  test(`${query} ${JSON.stringify(variables ?? {})} can give ${fields} fields`, () =>
    expect(cost(query, variables).fields).toBe(fields));
}

test('a list without a bound costs more than any limit', () =>
  expect(cost('{ unbounded { id } }').fields).toBe(Number.POSITIVE_INFINITY));

test('a field of another subgraph is a call of its own, which is asked about each item', () =>
  expect([...cost('{ things { name far other { b } } }').calls]).toEqual([
    ['>A', 1 + 5 + 5],
    ['/things>B', 5 + 5 + 5 + 5],
  ]));

test('what comes back to a subgraph by way of another is a further call', () =>
  expect([...cost('{ thing { other { a } } }').calls.keys()]).toEqual(['>A', '/thing>B', '/thing/other>A']));

const multiplying = (leaf: string) =>
  `{ thing { ...F0 } } ${Array.from({ length: 40 }, (_, at) => `fragment F${at} on Thing { ...F${at + 1} ...F${at + 1} }`).join(' ')} fragment F40 on Thing { ${leaf} }`;
const everyOther = Array.from({ length: 30 }, (_, at) => `...F${at}`).join(' ');
const invalid: readonly [what: string, query: string][] = [
  ['fragments that multiply', multiplying('id')],
  ['fragments that multiply and end in one that is missing', multiplying('...Missing')],
  [
    'fragments that all hold all others',
    `{ thing { ...F0 } } ${Array.from({ length: 30 }, (_, at) => `fragment F${at} on Thing { ${everyOther} }`).join(' ')}`,
  ],
];
for (const [what, query] of invalid) {
  test(`${what} cost more than any limit, and are not gone through`, () =>
    expect(cost(query).fields).toBe(Number.POSITIVE_INFINITY));
}
