import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, GraphQLError, getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { withoutValues } from '../../gateway/answers/without-values.js';

const schema = buildSchema(`
  type Query { find(sex: Sex, of: Wish, ids: [ID!], n: Int, x: Float, on: Boolean, text: String): String }
  enum Sex { FEMALE MALE }
  input Wish { name: String! inner: Wish }
`);
const secret = 'Virtanen';

/** Everything that graphql itself says about a document or its variables. */
function said(query: string, variables: Record<string, unknown>): readonly string[] {
  try {
    const document = parse(query);
    const invalid = validate(schema, document);
    if (invalid.length > 0) return invalid.map(({ message }) => message);
    const operation = getOperationAST(document);
    const { errors = [] } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables);
    return errors.map(({ message }) => message);
  } catch (error) {
    return error instanceof GraphQLError ? [error.message] : [];
  }
}

const values = [
  `"${secret}"`,
  secret,
  `{ name: "${secret}", inner: 5 }`,
  `["${secret}"]`,
  `"""${secret}"""`,
  `{ name: "a", inner: { name: ${secret} } }`,
  `{ name: "a", inner: "${secret}" }`,
];
const places = ['sex', 'of', 'ids', 'n', 'x', 'on', 'text'];
const broken = [
  `{ find(n: ${secret} ${secret}) }`,
  `{ find("${secret}") }`,
  `{ find(text: "${secret}) }`,
  `{ find(text: "\\u${secret}") }`,
  `{ find(n: 1${secret}) }`,
  `{ find(n: 0${'1'}) ${secret}`,
  `{ find } ${secret}`,
  `"${secret}"`,
  `{ find(text: "a" "${secret}") }`,
  `${secret} { find }`,
  `{ find @include(if: "${secret}") }`,
  `query Q($n: Int = "${secret}") { find(n: $n) }`,
];

describe('no message repeats a value', () => {
  for (const query of [
    ...places.flatMap((place) => values.map((value) => `{ find(${place}: ${value}) }`)),
    ...broken,
  ]) {
    test(query, () => {
      for (const message of said(query, {})) expect(withoutValues(message)).not.toContain(secret);
    });
  }
  const types = ['Sex', 'Wish', '[ID!]', 'Int', 'Float', 'Boolean', 'String'];
  const sent = [
    secret,
    { [secret]: 1 },
    [secret],
    [[secret]],
    { name: secret, [secret]: 1 },
    { name: 'a', inner: secret },
    { name: 'a', inner: { name: { [secret]: secret } } },
    { name: { a: secret } },
    `x at "${secret}"; y`,
  ];
  for (const [at, type] of types.entries()) {
    test(`variables of type ${type}`, () => {
      for (const v of sent) {
        for (const message of said(`query Q($v: ${type}) { find(${places[at]}: $v) }`, { v })) {
          expect(withoutValues(message)).not.toContain(secret);
        }
      }
    });
  }
});

const sentValues = fc.letrec((tie) => ({
  text: fc
    .array(
      fc.constantFrom(
        secret,
        '; ',
        '"',
        '\\',
        ' at "v"; ',
        ' got invalid value ',
        '{',
        '[',
        ':',
        'Value ',
        'Field "',
        '" is not defined by type "',
        ' cannot represent ',
        'value: ',
        '\n',
        '. ',
        'Expected type "ID". ',
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
  value: fc.oneof(
    { maxDepth: 2 },
    tie('text'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('name', 'inner', 'other', 'more'), tie('value'), { maxKeys: 3 }),
  ),
})).value;

test('no value of a variable comes back, whatever stands in it, and what was wrong is told', () => {
  const types = ['Sex', 'Wish', '[ID!]', 'Int', 'Float', 'Boolean', 'String'];
  let told = 0;
  let whys = 0;
  fc.assert(
    fc.property(fc.nat({ max: types.length - 1 }), sentValues, (at, v) => {
      for (const message of said(`query Q($v: ${types[at]}) { find(${places[at]}: $v) }`, { v })) {
        const left = withoutValues(message);
        expect(left).not.toContain(secret);
        expect(left).toMatch(/^Variable "\$v" got an invalid value/);
        told += 1;
        if (/; /.test(left)) whys += 1;
      }
    }),
    { numRuns: 2_000 },
  );
  expect(told).toBeGreaterThan(1_000);
  expect(whys).toBe(told);
});

test('what helps stays: names of fields, types, arguments and variables', () => {
  const kept = [
    'Cannot query field "nam" on type "Person".',
    'Unknown argument "idd" on field "Query.document".',
    'Variable "$ids" of required type "[ID!]!" was not provided.',
    'Variable "$id" is not defined by operation "Q".',
    'Field "me" of type "Person" must have a selection of subfields.',
    'Field "document" argument "id" of type "ID!" is required, but it was not provided.',
    'Syntax Error: Expected Name, found "}".',
  ];
  for (const message of kept) expect(withoutValues(message)).toBe(message);
  expect(withoutValues('Something unforeseen about "Matti Meikäläinen" and 010190-123A')).toBe(
    'Something unforeseen about "…" and [identity code]',
  );
});
