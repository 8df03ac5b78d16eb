import { expect, test } from '@jest/globals';
import { buildSchema, type FragmentDefinitionNode, getOperationAST, Kind, parse } from 'graphql';
import { costOf } from '../../gateway/document/cost.js';

const schema = buildSchema(`
  type Query { list(first: Int = 10): Page things: [Thing!]! thing(id: ID): Thing byIds(ids: [ID!]!): [Thing] }
  type Page { edges: [Edge!]! }
  type Edge { node: Item }
  union Item = Thing | Other
  type Thing { id: ID name: String parts: [Thing!] }
  type Other { id: ID a: Int b: Int c: Int }
`);

function cost(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  const operation = getOperationAST(document);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  return operation ? costOf(operation, { schema, fragments, variables }) : 0;
}

const cases: readonly [query: string, cost: number, variables?: Record<string, unknown>][] = [
  ['{ thing { id name } }', 1 + 2],
  ['{ things { id name } }', 1 + 5 * 2],
  ['{ things { parts { id } } }', 1 + 5 * (1 + 5)],
  ['{ list { edges { node { __typename } } } }', 1 + 10 * 3],
  ['{ list(first: 50) { edges { node { __typename } } } }', 1 + 50 * 3],
  ['query Q($n: Int) { list(first: $n) { edges { node { __typename } } } }', 1 + 40 * 3, { n: 40 }],
  ['query Q($n: Int) { list(first: $n) { edges { node { __typename } } } }', 1 + 10 * 3],
  ['{ list(first: -1) { edges { node { __typename } } } }', 1 + 20 * 3],
  ['query Q($ids: [ID!]!) { byIds(ids: $ids) { id } }', 1 + 3, { ids: ['a', 'b', 'c'] }],
  ['{ byIds(ids: ["a", "b"]) { id } }', 1 + 2],
  ['{ list { edges { node { ... on Thing { id } ... on Other { a b c } } } } }', 1 + 10 * (1 + 1 + 3)],
  ['{ list { edges { node { ...T ...T } } } } fragment T on Thing { id }', 1 + 10 * (1 + 1 + 2)],
];
for (const [query, expected, variables] of cases) {
  test(`${query} ${JSON.stringify(variables ?? {})}: ${expected}`, () =>
    expect(cost(query, variables)).toBe(expected));
}
