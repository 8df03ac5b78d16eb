import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { documentLimits } from '../../gateway/document/limits.js';
import { startWorld, type World, ways } from './world/world.js';

const deep = (levels: number) => `{ me ${'{ friends '.repeat(levels)}{ id }${' }'.repeat(levels)} }`;
const spreads = (levels: number) =>
  `{ me { ...F0 } } ${Array.from({ length: levels }, (_, at) => `fragment F${at} on Person { a${at}: friends { ...F${at + 1} } b${at}: friends { ...F${at + 1} } }`).join(' ')} fragment F${levels} on Person { id }`;
const aliases = (count: number) =>
  `{ me { ${Array.from({ length: count }, (_, at) => `a${at}: name`).join(' ')} } }`;
const roots = (count: number) =>
  `{ ${Array.from({ length: count }, (_, at) => `r${at}: __typename`).join(' ')} }`;

for (const way of ways) {
  describe(way, () => {
    let world: World;
    beforeAll(async () => {
      world = await startWorld(way);
    });
    afterAll(() => world.stop());

    const refused: readonly [what: string, query: string, says: RegExp][] = [
      [
        'more tokens than allowed',
        `{ ${'__typename '.repeat(documentLimits.tokens)} }`,
        /more than 4000 tokens/,
      ],
      ['a document that is too deep', deep(30), /deeper than 18/],
      [
        'values that nest too deep',
        `{ persons(ids: ${'['.repeat(41)}${']'.repeat(41)}) { id } }`,
        /over 40 levels/,
      ],
      ['too many aliases', aliases(61), /more than 60 aliases/],
      ['too many root fields', roots(21), /more than 20 root fields/],
      ['fragments that multiply', spreads(14), /more than/],
      [
        'two root mutations',
        'mutation { withdraw(id: "a") { id } b: withdraw(id: "b") { id } }',
        /One root mutation/,
      ],
      [
        'two root mutations by a fragment',
        'mutation { ...M } fragment M on Mutation { withdraw(id: "a") { id } grant(id: "b") { id } }',
        /One root mutation/,
      ],
      [
        'pages that are too large',
        '{ me { documents(first: 30000) { edges { node { title } } } } }',
        /smaller pages/,
      ],
      [
        'pages within lists',
        '{ me { friends { friends { friends { documents(first: 500) { edges { cursor } } } } } } }',
        /smaller pages/,
      ],
    ];
    for (const [what, query, says] of refused) {
      test(`${what}: LIMIT_EXCEEDED, at once, and no subgraph is asked`, async () => {
        for (const { calls } of world.subgraphs) calls.length = 0;
        const started = performance.now();
        const { status, data, errors } = await world.ask(query);
        expect(performance.now() - started).toBeLessThan(1_000);
        expect(errors).toMatchObject([
          { message: expect.stringMatching(says), extensions: { code: 'LIMIT_EXCEEDED' } },
        ]);
        expect([status, data]).toEqual([status, undefined]);
        expect(world.subgraphs.flatMap(({ calls }) => calls)).toEqual([]);
      });
    }

    test('a page size in a variable counts, also when the document is known', async () => {
      const query = 'query Q($first: Int) { me { documents(first: $first) { edges { node { title } } } } }';
      expect((await world.ask(query, { first: 10 })).errors).toEqual([]);
      expect((await world.ask(query, { first: 30_000 })).errors).toMatchObject([
        { extensions: { code: 'LIMIT_EXCEEDED' } },
      ]);
    });

    test('a fragment within itself is told as invalid, at once', async () => {
      const { status, errors } = await world.ask('{ me { ...F } } fragment F on Person { friends { ...F } }');
      expect([status, errors[0]?.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    });

    const taken: readonly [query: string, says: string][] = [
      [
        '{ me { id: name } }',
        'The alias "id" cannot be used here: "id" is a field of "…". Choose another name.',
      ],
      [
        '{ me { steps: name } }',
        'The alias "steps" cannot be used here: "steps" is a field of "…". Choose another name.',
      ],
      [
        '{ me { ...F } } fragment F on Person { id: name }',
        'The alias "id" cannot be used here: "id" is a field of "Person". Choose another name.',
      ],
      [
        '{ me { __typename: name } }',
        'The alias "__typename" cannot be used here: names that begin with "__" are reserved. Choose another name.',
      ],
      [
        'query Q($representations: [ID!]!) { persons(ids: $representations) { steps } }',
        'The variable "$representations" is reserved. Choose another name.',
      ],
    ];
    for (const [query, says] of taken) {
      test(`${query} is refused: the planner uses that name`, async () => {
        const reply = await world.ask(query, { representations: ['a'] });
        expect(reply).toMatchObject({
          status: 400,
          errors: [{ message: says, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
        });
      });
    }

    test('any other alias is fine, also on what the planner fetches', async () => {
      const { data } = await world.ask('{ who: me { key: id called: name walked: steps } }');
      expect(data).toEqual({ who: { key: 'ana', called: 'Name of ana', walked: 7000 } });
    });

    test('introspection is off, and names of fields are not suggested', async () => {
      const shown = await world.ask('{ __schema { types { name } } }');
      expect([shown.status, shown.data, shown.errors[0]?.message]).toEqual([
        400,
        undefined,
        'Introspection is off here.',
      ]);
      expect((await world.ask('{ me { nam } }')).errors).toMatchObject([
        { message: 'Cannot query field "nam" on type "…".' },
      ]);
    });

    test('an invalid document gets one error', async () => {
      const { errors } = await world.ask(
        `{ me { ${Array.from({ length: 200 }, (_, at) => `x${at}`).join(' ')} } }`,
      );
      expect(errors).toHaveLength(1);
    });
  });
}

test('on a demo introspection is on, for a visitor too', async () => {
  const world = await startWorld('in memory', { introspection: true });
  const response = await world.post({ query: '{ __schema { queryType { name } } }' });
  expect(await response.json()).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
  const whole = await world.ask(
    getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true }),
  );
  expect([whole.status, whole.errors]).toEqual([200, []]);
  await world.stop();
});

describe('bodies that are made to hurt', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld('in memory');
  });
  afterAll(() => world.stop());
  const lists = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

  test('deep lists in variables and literals are refused quickly', async () => {
    const started = performance.now();
    const deepVariable = await world.post(
      `{"query":"query Q($ids: [ID!]!) { persons(ids: $ids) { id } }","variables":{"ids":${lists(400_000)}}}`,
      {
        authorization: `Bearer ${await world.issuer.issue({ kind: 'CITIZEN', sub: 'ana', client_id: 'app' })}`,
      },
    );
    expect(deepVariable.status).toBe(400);
    expect((await world.ask(`{ persons(ids: ${lists(1_900)}) { id } }`)).status).toBe(400);
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  test('names of prototypes are names like any other', async () => {
    const reply = await world.ask(
      'query Q($ids: [ID!]!) { persons(ids: $ids) { __proto__: name constructor: name id } }',
      { ids: ['a'] },
    );
    expect(reply.status).toBe(400);
    const fine = await world.ask('{ me { constructor: name toString: steps } }');
    expect(fine.data).toEqual({ me: { constructor: 'Name of ana', toString: 7000 } });
  });

  test('many names that overlap are compared in bounded time', async () => {
    const fields = Array.from(
      { length: 55 },
      (_, at) => `a${at}: friends { id name sex friends { id name } }`,
    ).join(' ');
    const started = performance.now();
    await world.ask(`{ me { ${fields} } x: me { ${fields} } }`);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
