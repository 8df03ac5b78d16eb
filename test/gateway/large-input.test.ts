import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { withoutValues } from '../../gateway/answers/without-values.js';
import { documentLimits } from '../../gateway/document/limits.js';
import { newDocumentLimits } from '../../gateway/document/new-documents.js';
import { startWorld, type World, ways } from './world/world.js';

/** Nearly as much as a body may hold, where each letter of it is escaped. */
const largest = 450_000;
/** Coarse on purpose: what grows with the square of such a body takes minutes. */
const soonMs = 3_000;

const fill = (piece: string, length = largest) => piece.repeat(Math.ceil(length / piece.length));
const at = <Item>(count: number, make: (n: number) => Item) =>
  Array.from({ length: count }, (_, n) => make(n));
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const first = 'query Q($v: Int) { me { documents(first: $v) { edges { cursor } } } }';
const ids = 'query Q($v: [ID!]!) { persons(ids: $v) { id } }';

/** The texts on which a pattern that goes back and forth would be slow. */
const pieces = [
  ' got invalid value ',
  '; Value ',
  '; Field "',
  ' at "v.',
  'Expected type ',
  'cannot represent ',
  '[',
  ']',
  '_',
  '"',
  '\\',
  '{',
  '# ',
  '__a',
  '010190-',
];

for (const way of ways) {
  describe(way, () => {
    let world: World;
    beforeAll(async () => {
      world = await startWorld(way);
    });
    afterAll(() => world.stop());

    /** What is refused with 400 and one error, at once, without a line in the log or a subgraph that is asked. */
    async function refused(body: object | string): Promise<{ message: string; code: unknown }> {
      const lines = world.lines.length;
      for (const { calls } of world.subgraphs) calls.length = 0;
      const started = performance.now();
      const reply = await world.post(body);
      const { errors, data } = (await reply.json()) as {
        errors: { message: string; extensions: { code: string } }[];
        data?: unknown;
      };
      expect(performance.now() - started).toBeLessThan(soonMs);
      expect([reply.status, errors.length, data]).toEqual([400, 1, undefined]);
      expect(world.lines.slice(lines).filter(({ level }) => Number(level) > 30)).toEqual([]);
      expect(world.subgraphs.flatMap(({ calls }) => calls)).toEqual([]);
      return { message: errors[0]?.message ?? '', code: errors[0]?.extensions.code };
    }

    const beyond: readonly (readonly [what: string, variables: unknown, says: RegExp])[] = [
      ...pieces.map(
        (piece) => [`a text of ${piece}`, { v: fill(piece) }, /longer than 1000 letters/] as const,
      ),
      ['a long name', { [fill('v')]: 1 }, /longer than 1000 letters/],
      ['a long name within', { v: { [fill('v')]: 1 } }, /longer than 1000 letters/],
      [
        'many names',
        { v: Object.fromEntries(at(100_001, (n) => [n.toString(36), 1])) },
        /more than 100000 values/,
      ],
      ['many values', { v: Array(150_000).fill(1) }, /more than 100000 values/],
      ['many empty lists', { v: Array(200_000).fill([]) }, /more than 100000 values/],
      ['lists within lists', { v: Array(400).fill(Array(400).fill(1)) }, /more than 100000 values/],
    ];
    for (const [what, variables, says] of beyond)
      test(`variables with ${what} are refused`, async () => {
        for (const query of [first, ids, '{ serviceUnits { id } }'])
          expect(await refused({ query, variables })).toEqual({
            message: expect.stringMatching(says),
            code: 'LIMIT_EXCEEDED',
          });
      });

    test.each([11, 2_000, 20_000, 100_000])(
      'a variable that is %i deep is refused, whatever its type',
      async (depth) => {
        for (const query of [first, ids, '{ serviceUnits { id } }'])
          for (const v of [nested(depth), `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`].filter(
            ({ length }) => length < 2 * largest,
          ))
            expect(await refused(`{"query":${JSON.stringify(query)},"variables":{"v":${v}}}`)).toMatchObject({
              message: expect.stringMatching(/nest over 10 levels/),
              code: 'LIMIT_EXCEEDED',
            });
      },
    );

    test('a document is too large, not too soon, and says so', async () => {
      const { characters } = documentLimits;
      for (const piece of pieces) {
        const query = `{ serviceUnits { id } } #${fill(piece)}`;
        expect(await refused({ query })).toEqual({
          message: `The document is longer than ${characters} characters. Ask in parts.`,
          code: 'LIMIT_EXCEEDED',
        });
      }
    });

    test('a text or a name of a document has a greatest length', async () => {
      const long = fill('a', documentLimits.word + 1);
      for (const query of [
        `{ document(id: "${long}") { id } }`,
        `{ document(id: """${long}""") { id } }`,
        `{ ${long}: serviceUnits { id } }`,
        `query ${long} { serviceUnits { id } }`,
        `{ document(id: ${long.replaceAll('a', '1')}) { id } }`,
      ])
        expect(await refused({ query })).toMatchObject({
          message: expect.stringMatching(/longer than 1000 letters/),
        });
    });
  });
}

describe('the largest that is permitted is answered soon', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld('in memory');
  });
  afterAll(() => world.stop());

  const { word, characters } = documentLimits;
  const wish = 'query Q($v: Wish) { wished(wish: $v) }';
  test.each([
    [
      'names that no input has',
      wish,
      Object.fromEntries(at(20_000, (n) => [`unit${n}`, 1])),
      'Variable "$v" got an invalid value',
    ],
    [
      'names that are almost one',
      wish,
      Object.fromEntries(at(20_000, (n) => [`nam${n}`, 1])),
      'Variable "$v" got an invalid value',
    ],
    [
      'names that are none',
      wish,
      { 'x" at "v.secret"; ID cannot represent value': 1 },
      'Variable "$v" got an invalid value.',
    ],
    [
      'values that an enum does not have',
      'query Q($v: [Sex!]) { wished(sexes: $v) }',
      at(80_000, () => 'FEMAL'),
      'Variable "$v" got an invalid value at "v[0]"; the value does not exist in "Sex" enum.',
    ],
    [
      'items of another type',
      ids,
      at(40_000, () => ({ a: 1 })),
      'Variable "$v" got an invalid value at "v[0]"; ID cannot represent value.',
    ],
  ])('many %s', async (_, query, v, says) => {
    const started = performance.now();
    const reply = await world.ask(query, { v });
    expect(performance.now() - started).toBeLessThan(soonMs);
    expect(reply).toMatchObject({
      status: 400,
      errors: [{ message: expect.stringContaining(says), extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect(reply.text).not.toMatch(/secret|unit|nam/);
  });

  test('wrong variables', async () => {
    for (const piece of pieces) {
      const text = fill(piece, word).slice(0, word);
      const names = Object.fromEntries(
        Array.from({ length: 900 }, (_, at) => [`n${at}`, text.slice(0, 400)]),
      );
      for (const v of [
        text,
        Array(900)
          .fill([text.slice(0, 400)])
          .slice(0, 450),
        names,
      ])
        for (const query of [first, ids]) {
          const started = performance.now();
          const { status, errors } = await world.ask(query, { v });
          expect(performance.now() - started).toBeLessThan(soonMs);
          expect(query === ids && v === text ? 200 : 400).toBe(status);
          expect(errors[0]?.message ?? '').not.toContain(text.slice(0, 20));
        }
    }
  });

  test('a comment before what is wrong', async () => {
    for (const piece of pieces) {
      const query = `#${fill(piece, characters - 200).slice(0, characters - 200)}\n{ serviceUnit }`;
      const started = performance.now();
      expect(await world.ask(query)).toMatchObject({
        status: 400,
        errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
      });
      expect(performance.now() - started).toBeLessThan(soonMs);
    }
  });
});

test('a message of any length is cleaned at once', () => {
  for (const head of [
    '',
    'Variable "$v" got invalid value ',
    'Syntax Error: ',
    'Value ',
    'Expected type ',
    'Field "',
  ])
    for (const piece of pieces) {
      const started = performance.now();
      expect(withoutValues(`${head}${fill(piece)}-"`).length).toBeLessThanOrEqual(300);
      expect(performance.now() - started).toBeLessThan(soonMs / 10);
    }
});

test('every document that may be sent can be sent by who waits', () => {
  expect(documentLimits.characters / 1_000 + documentLimits.operations).toBeLessThanOrEqual(
    newDocumentLimits.burst,
  );
});
