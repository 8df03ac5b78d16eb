import { buildSubgraphSchema } from '@apollo/subgraph';
import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { subgraphSdl } from '../../door/sdl.js';
import { timelineKinds } from '../../policy/index.js';
import { kindsBelow } from '../../rules/kinds-below.js';
import { permissions } from '../../subgraphs/records/rules/index.js';

const schema = buildSubgraphSchema({ typeDefs: parse(subgraphSdl('records')) });
const below = (question: string) => [...kindsBelow(schema, permissions, parse(question))].sort();
const ofPerson = (fields: string) =>
  `query($is: [_Any!]!) { _entities(representations: $is) { ... on Person { ${fields} } } }`;

const cases: readonly [what: string, question: string, kinds: readonly string[]][] = [
  ['what is asked of the person', ofPerson('careEntries { edges { node { title unit { id } } } }'), []],
  ['the parts of her summary', ofPerson('summary { diagnoses { primary } vaccinations { id } }'), []],
  ['public things', '{ serviceUnits { edges { node { id } } } }', []],
  ['the event of a document', '{ careEntry(id: "x") { serviceEvent { kind } } }', ['SERVICE_EVENT']],
  [
    'the documents of an event',
    ofPerson('serviceEvents { edges { node { documents { edges { cursor } } } } }'),
    timelineKinds,
  ],
  [
    'what is asked of the patient of an event',
    '{ serviceEvent(id: "x") { patient { appointments { edges { cursor } } } } }',
    ['APPOINTMENT', 'DEMOGRAPHICS'],
  ],
  [
    'what is asked in a named fragment',
    'query { careEntry(id: "x") { ...F } } fragment F on CareEntry { serviceEvent { kind } }',
    ['SERVICE_EVENT'],
  ],
  [
    'what one fragment asks of several persons',
    `query { ...P } fragment P on Query { _entities(representations: []) { ...W } } fragment W on Person { careEntries { edges { cursor } } }`,
    [],
  ],
  [
    'the bare id of an event',
    ofPerson('laboratoryResults { edges { node { serviceEvent { id } } } }'),
    ['SERVICE_EVENT'],
  ],
  [
    'what is asked of a document that the gateway refers to',
    `query($is: [_Any!]!) { _entities(representations: $is) { __typename ... on CareEntry { id serviceEvent { kind } } } }`,
    ['CARE_ENTRY', 'SERVICE_EVENT'],
  ],
  [
    'what is asked of any kind of document',
    ofPerson(
      'serviceEvents { edges { node { documents { edges { node { ... on PatientDocument { id } } } } } } }',
    ),
    timelineKinds,
  ],
  [
    'a fragment that nothing spreads',
    '{ __typename } fragment F on Query { careEntry(id: "x") { serviceEvent { kind } } }',
    [],
  ],
  ['a fragment or a type that is not there', '{ ...Missing ... on Missing { id } }', []],
];
for (const [what, question, kinds] of cases) {
  test(`below what may be found: ${what}`, () => expect(below(question)).toEqual([...kinds].sort()));
}
