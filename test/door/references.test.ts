import { buildSubgraphSchema } from '@apollo/subgraph';
import { expect, test } from '@jest/globals';
import { buildSchema, type GraphQLResolveInfo, parse } from 'graphql';
import { onlyTextIds } from '../../door/references.js';

/** What becomes of references to these: all that is looked for, or the code of the error. */
function lookedFor(...representations: readonly unknown[]): unknown {
  const schema = buildSubgraphSchema({
    typeDefs: parse('type Query { x: Thing } type Thing @key(fields: "id") { id: ID! }'),
  });
  const entities = schema.getQueryType()?.getFields()._entities;
  if (entities === undefined) throw new Error('Expected the field _entities.');
  entities.resolve = (_parent, args) => args.representations;
  onlyTextIds(schema);
  try {
    return entities.resolve(undefined, { representations }, {}, {} as GraphQLResolveInfo);
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code;
  }
}

const good = { __typename: 'Thing', id: 'x' };

test('a reference by a text is looked for', () => {
  const longest = { ...good, id: 'x'.repeat(200) };
  expect(lookedFor(good, longest)).toEqual([good, longest]);
  expect(lookedFor()).toEqual([]);
});

test('one that is not by a text stops the whole call before anything is looked for', () => {
  const bad = [
    null,
    'x',
    1,
    {},
    { id: null },
    { id: 1 },
    { id: { $ne: '' } },
    { id: '' },
    { id: 'x'.repeat(201) },
  ];
  for (const reference of bad) {
    expect(lookedFor(reference)).toBe('BAD_USER_INPUT');
    expect(lookedFor(good, reference)).toBe('BAD_USER_INPUT');
  }
});

test('a schema without references is left as it is', () => {
  const schema = buildSchema('type Query { x: ID }');
  expect(onlyTextIds(schema)).toBe(schema);
});
