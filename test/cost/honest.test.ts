import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, getOperationAST, parse, validate } from 'graphql';
import { costLimits, tooCostly } from '../../cost/limits.js';
import { supergraphCosts } from '../../cost/model.js';
import { costOf } from '../../cost/operation-cost.js';
import * as demo from '../../demo/personas/queries.js';
import { projectRoot } from '../../schema/project-root.js';
import { honestPages } from './honest-pages.js';

const read = (...path: string[]) => readFileSync(join(projectRoot(), ...path), 'utf8');
const model = supergraphCosts(
  buildSchema(read('schema', 'supergraph.graphql'), { assumeValidSDL: true, assumeValid: true }),
);

function cost(query: string) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The test asks one operation.');
  return costOf({ document, operation, variables: {} }, model);
}

const { identity, ...ofPersonas } = demo;
const honest: readonly [what: string, query: string][] = [
  ...Object.entries(ofPersonas).map(([what, query]): [string, string] => [
    `the demo's ${what}`,
    typeof query === 'string' ? query : query('p1'),
  ]),
  ['a patient with identity', demo.patient('p1', identity)],
  ['the canonical question', read('bench', 'canonical.graphql')],
  ['a page of the timeline', read('bench', 'page.graphql')],
  ['introspection', getIntrospectionQuery()],
  ...honestPages,
];

describe('what the product itself asks costs less than the limits', () => {
  for (const [what, query] of honest)
    test(what, () => {
      expect(validate(model.schema, parse(query))).toEqual([]);
      expect(tooCostly(cost(query), costLimits)).toBeUndefined();
    });

  test('and the limits are little more than what the largest of it needs', () => {
    const costs = honest.map(([, query]) => cost(query));
    const largest = Math.max(...costs.map(({ fields }) => fields));
    const largestCall = Math.max(...costs.flatMap(({ calls }) => [...calls.values()]));
    expect(costLimits.fields).toBeLessThanOrEqual(1.1 * largest);
    expect(costLimits.fieldsOfCall).toBeLessThanOrEqual(1.1 * largestCall);
  });
});

const round = (times: number): string =>
  times === 0 ? 'id' : `units { edges { node { provider { ${round(times - 1)} } } } }`;
const visit =
  'name { given } wellbeingEntries(first: 1) { edges { node { id } } } serviceEvents(first: 1) { edges { node { id } } }';
const persons = Array.from({ length: 20 }, (_, at) => `p${at}: person(id: "${at}") { ${visit} }`).join(' ');
const hostile: readonly [what: string, query: string, says?: RegExp][] = [
  [
    'a plan that is long by its shape: twenty persons, each from three subgraphs',
    `{ ${persons} }`,
    /between subgraphs/,
  ],
  [
    'a visitor who goes round between providers and units',
    `{ serviceProviders { edges { node { ${round(3)} } } } }`,
  ],
  [
    'a citizen who goes round between documents and events',
    '{ me { records(first: 100) { edges { node { ... on CareEntry { serviceEvent { documents(first: 100) { edges { node { ... on CareEntry { serviceEvent { id } } } } } } } } } } } }',
  ],
];
for (const [what, query, says = /smaller pages/] of hostile)
  test(`${what} is refused`, () => expect(tooCostly(cost(query), costLimits)).toMatch(says));
