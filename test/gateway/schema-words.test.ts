import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  buildSchema,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { clientError } from '../../gateway/answers/client-error.js';
import { finish } from '../../gateway/answers/finish.js';
import { namesSent } from '../../gateway/answers/only-sent-words.js';
import { safeNames } from '../../gateway/document/safe-names.js';

/** Every name of it is a word that no message of GraphQL's own has. */
const schema = buildSchema(`
  directive @zsecret(zarg: ZEnum!) on FIELD
  directive @zonce on FIELD
  type Query {
    zfield(zid: ID!, zopt: Int = 3, zin: ZInput, zenum: ZEnum, zlist: [Int!]): ZType
    zunion: ZUnion
    zface: ZFace
    zother: ZOther
    zscalar(zdate: ZDate): ZDate
  }
  interface ZFace { zname: String }
  type ZType implements ZFace { zname: String zcount: Int! zself: ZType zleaf: ZEnum }
  type ZOther { zcount: Float zsame: String }
  union ZUnion = ZType | ZOther
  enum ZEnum { ZALPHA ZBETA }
  input ZInput { zneeded: String! zdeep: ZInput zchoice: ZChoice zints: [Int!] }
  input ZChoice @oneOf { zleft: String zright: Int }
  scalar ZDate
`);
const names = [...new Set([...schemaText().matchAll(/\b[zZ]\w+/g)].map(([name]) => name))];
function schemaText(): string {
  return Object.values(schema.getTypeMap())
    .map((type) => `${type.astNode?.loc?.source.body ?? ''}`)
    .join('\n');
}

/** A name of the schema, one that is almost a name of it, or another. */
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...names) },
  fc.constantFrom(...names).map((name) => name.slice(0, -1)),
  fc.constantFrom('a', 'b', '__typename', '__schema'),
);
const value = fc.oneof(
  fc.constantFrom('1', '1.5', '"text"', 'true', 'null', '[1, "x"]', '{}', '$v', '$w'),
  word,
  fc.tuple(word, fc.constantFrom('1', '"x"', 'null', '{}', '$v')).map(([key, of]) => `{ ${key}: ${of} }`),
);
const given = fc
  .array(fc.tuple(word, value), { maxLength: 2 })
  .map((all) => (all.length === 0 ? '' : `(${all.map(([name, of]) => `${name}: ${of}`).join(', ')})`));
const directive = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  fc
    .tuple(fc.constantFrom('skip', 'include', 'zsecret', 'zonce', 'zsecre'), given)
    .map(([name, args]) => ` @${name}${args}`),
);
const { selections } = fc.letrec<{ selections: string; selection: string }>((tie) => ({
  selections: fc.array(tie('selection'), { minLength: 1, maxLength: 3 }).map((all) => `{ ${all.join(' ')} }`),
  selection: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.tuple(fc.constantFrom('', 'b: '), word, given, directive).map((all) => all.join('')),
    fc.tuple(word, given, tie('selections')).map(([name, args, set]) => `${name}${args} ${set}`),
    fc.tuple(word, tie('selections')).map(([name, set]) => `... on ${name} ${set}`),
    fc.constantFrom('...F', '...G'),
  ),
}));
const type = fc
  .tuple(fc.constantFrom(...names, 'Int', 'String', 'Zq'), fc.constantFrom('', '!'))
  .map((all) => all.join(''));
const documents = fc
  .tuple(type, fc.constantFrom('', ' = 1', ' = {}', ' = ZALPHA'), selections, word, selections)
  .map(([of, start, set, on, more]) => `query Q($v: ${of}${start}) ${set} fragment F on ${on} ${more}`);
const variables = fc.constantFrom<unknown>(
  null,
  1,
  'x',
  'ZGAMMA',
  [],
  {},
  { zneede: 1 },
  { zneeded: 1 },
  { zneeded: 'x', zchoice: {} },
  { zchoice: { zleft: 'a', zright: 2 } },
);

test('where introspection is off, one error is told, without a name of the schema that was not sent', () => {
  let told = 0;
  let masked = 0;
  fc.assert(
    fc.property(documents, variables, (query, v) => {
      const document = parse(query);
      const invalid = validate(schema, document, [...specifiedRules, safeNames], { maxErrors: 100 });
      const [operation] = document.definitions;
      const coerced = getVariableValues(
        schema,
        (operation as OperationDefinitionNode).variableDefinitions ?? [],
        { v } as Record<string, unknown>,
      );
      const wrong = [
        ...invalid.map((error) => ({ ...error.toJSON(), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })),
        ...(coerced.errors ?? []).map((error) => ({
          ...error.toJSON(),
          extensions: { code: 'BAD_USER_INPUT' },
        })),
      ].map(clientError);
      const sent = namesSent({ query, variables: { v } });
      for (const error of wrong) {
        const answer = finish(400, { errors: [error, error] }, () => sent);
        if (answer.is !== 'ANSWER') throw new Error('An answer was expected.');
        expect(answer.body.errors).toHaveLength(1);
        const message = answer.body.errors?.[0]?.message ?? '';
        const secret = (message.match(/\w+/g) ?? []).filter((one) => names.includes(one) && !sent.has(one));
        expect({ query, before: error.message, message, secret }).toMatchObject({ secret: [] });
        told += 1;
        if (message.includes('…')) masked += 1;
      }
    }),
    { numRuns: 1_500 },
  );
  expect(told).toBeGreaterThan(2_000);
  expect(masked).toBeGreaterThan(300);
});
