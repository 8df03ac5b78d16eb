import { buildSubgraphSchema } from '@apollo/subgraph';
import { expect, test } from '@jest/globals';
import { buildSchema, type GraphQLResolveInfo, parse } from 'graphql';
import { onlyTextIds } from '../../door/references.js';

/** All that is looked for by references to these. */
function resolved(representations: readonly unknown[]): unknown {
  const schema = buildSubgraphSchema({
    typeDefs: parse('type Query { x: Thing } type Thing @key(fields: "id") { id: ID! }'),
  });
  const entities = schema.getQueryType()?.getFields()._entities;
  if (entities === undefined) throw new Error('Expected the field _entities.');
  entities.resolve = (_parent, args) => args.representations;
  onlyTextIds(schema);
  return entities.resolve(undefined, { representations }, {}, {} as GraphQLResolveInfo);
}

/** What becomes of references to these: all that is looked for, or the code of the error. */
function lookedFor(...representations: readonly unknown[]): unknown {
  try {
    return resolved(representations);
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

test('and says what a reference must be', () => {
  expect(() => resolved([{ id: 1 }])).toThrow('A reference must have an id that is a text.');
});

test('a schema without references is left as it is', () => {
  for (const sdl of ['type Query { x: ID }', 'type Thing { x: ID }', 'type Query { _entities: ID }']) {
    const schema = buildSchema(sdl);
    expect(onlyTextIds(schema)).toBe(schema);
    expect(schema.getQueryType()?.getFields()._entities?.resolve).toBeUndefined();
  }
});
