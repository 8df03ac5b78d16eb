import { buildSubgraphSchema } from '@apollo/subgraph';
import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { subgraphNames } from '../../door/claims.js';
import { subgraphSdl } from '../../door/sdl.js';
import { compose } from '../../gateway/compose.js';
import { permissions as consents } from '../../subgraphs/consents/rules.js';
import { permissions as records } from '../../subgraphs/records/rules/index.js';
import { permissions as wellbeing } from '../../subgraphs/wellbeing/rules.js';
import { describedIn } from './descriptions.js';
import { breachesInSubgraph, sectionsReachedOpenly } from './subgraph-laws.js';
import { breachesInSupergraph } from './supergraph-laws.js';

const permissions = { records, consents, wellbeing };
const composed = compose(subgraphNames.map((name) => ({ name, sdl: subgraphSdl(name) })));
const supergraph = composed.is === 'COMPOSED' ? composed.supergraphSdl : '';

test('the subgraphs compose without a hint', () => {
  expect(composed.is === 'REFUSED' ? composed.problems : []).toEqual([]);
});

for (const name of subgraphNames) {
  const schema = buildSubgraphSchema(parse(subgraphSdl(name)));

  test(`${name}: every field of every object type has a rule of its own, and no rule stands where none is asked`, () => {
    expect(breachesInSubgraph(schema, permissions[name])).toEqual([]);
  });

  test(`${name}: what has no rule of its own is reached through guarded fields only`, () => {
    expect(sectionsReachedOpenly(schema, permissions[name])).toEqual([]);
  });

  test(`${name}: every type, field, argument and enum value says what it is`, () => {
    expect(describedIn(schema)).toEqual([]);
  });
}

test('every field of the supergraph has a rule in each subgraph that can resolve it, the same in each', () => {
  expect(breachesInSupergraph(supergraph, permissions)).toEqual([]);
});

test('the laws find what is broken', () => {
  const { Person, ...others } = wellbeing;
  const schema = buildSubgraphSchema(parse(subgraphSdl('wellbeing')));
  const { wellbeingSeries: _, ...withoutOne } = Person ?? {};
  expect(breachesInSubgraph(schema, others)).toContain('Person: no rules');
  expect(breachesInSubgraph(schema, { ...others, Person: withoutOne })).toEqual([
    'Person.wellbeingSeries: no rule',
  ]);
  expect(breachesInSupergraph(supergraph, { ...permissions, wellbeing: others })).toContain(
    'Person.wellbeingEntries: no rule in wellbeing',
  );
});
