import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { errors, publicMessages } from '../../schema/errors.js';
import { startWorld, type World, ways } from './world/world.js';

for (const way of ways) {
  describe(way, () => {
    let world: World;
    beforeAll(async () => {
      world = await startWorld(way);
    });
    afterAll(() => world.stop());

    test('what a role does not include is null with its reason, beside the rest', async () => {
      const reply = await world.ask('{ forbidden me { name } }');
      expect(JSON.parse(reply.text)).toEqual({
        data: { forbidden: null, me: { name: 'Name of ana' } },
        errors: [
          {
            message: publicMessages.TASK_NOT_PERMITTED,
            path: ['forbidden'],
            extensions: { code: 'FORBIDDEN', reason: 'TASK_NOT_PERMITTED' },
          },
        ],
      });
    });

    test('absent is null with NOT_FOUND', async () => {
      const { data, errors: found } = await world.ask('{ document(id: "d9") { title } }');
      expect([data, found[0]?.extensions]).toEqual([{ document: null }, { code: 'NOT_FOUND' }]);
    });

    test('a fault leaves as INTERNAL and stands in the log', async () => {
      const reply = await world.ask('{ boom me { name } }');
      expect(reply.data).toEqual({ boom: null, me: { name: 'Name of ana' } });
      expect(reply.errors).toEqual([
        { message: errors.internal().message, path: ['boom'], extensions: { code: 'INTERNAL' } },
      ]);
      expect(reply.text).not.toMatch(/mongodb|secret|010190/);
    });

    test('REFUSED anywhere is the whole answer, with that one error', async () => {
      const reply = await world.ask('{ me { name steps } refused forbidden boom }');
      expect(JSON.parse(reply.text)).toEqual({
        data: null,
        errors: [
          {
            message: publicMessages.APPLICATION_NOT_APPROVED,
            path: ['refused'],
            extensions: { code: 'REFUSED', reason: 'APPLICATION_NOT_APPROVED' },
          },
        ],
      });
    });

    test('after REFUSED no other subgraph is asked', async () => {
      for (const { calls } of world.subgraphs) calls.length = 0;
      await world.ask('{ refused me { name steps } }');
      expect(world.subgraphs.map(({ name, calls }) => [name, calls.length])).toEqual([
        ['records', 0],
        ['consents', 1],
        ['wellbeing', 0],
      ]);
    });

    test('a revoked grant, told by a subgraph, is the fixed 401', async () => {
      const token = await world.issuer.issue({
        kind: 'APPLICATION',
        sub: 'ana',
        client_id: 'app',
        person: 'ana',
        grant: 'g1',
      });
      const response = await world.post(
        { query: '{ revoked serviceUnits { id } }' },
        { authorization: `Bearer ${token}` },
      );
      expect([response.status, await response.text()]).toEqual([
        401,
        JSON.stringify({ errors: [errors.unauthenticated()] }),
      ]);
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
    });

    const invalid: readonly [query: string, variables: object, code: string, says: string][] = [
      ['{ me { id }', {}, 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found <EOF>.'],
      [
        '{ document(id: 010190 "Virtanen") { id } }',
        {},
        'GRAPHQL_PARSE_FAILED',
        'Syntax Error: Invalid number, unexpected digit after 0.',
      ],
      [
        '{ document(id: "a" Virtanen "b") { id } }',
        {},
        'GRAPHQL_PARSE_FAILED',
        'Syntax Error: Expected ":", found String.',
      ],
      [
        '{ document("010190-123A") { id } }',
        {},
        'GRAPHQL_PARSE_FAILED',
        'Syntax Error: Expected Name, found String.',
      ],
      [
        '{ me { documents(first: "010190-123A") { edges { cursor } } } }',
        {},
        'GRAPHQL_VALIDATION_FAILED',
        'Int cannot represent non-integer value.',
      ],
      [
        '{ document(id: Virtanen) { id } }',
        {},
        'GRAPHQL_VALIDATION_FAILED',
        'ID cannot represent a non-string and non-integer value.',
      ],
      [
        'query Q($n: Int) { me { documents(first: $n) { edges { cursor } } } }',
        { n: 'Virtanen' },
        'BAD_USER_INPUT',
        'Variable "$n" got an invalid value; Int cannot represent non-integer value.',
      ],
      [
        'query Q($n: [ID!]!) { persons(ids: $n) { id } }',
        { n: ['a', { Virtanen: 1 }] },
        'BAD_USER_INPUT',
        'Variable "$n" got an invalid value at "n[1]"; ID cannot represent value.',
      ],
      [
        'query A { me { id } } query B { me { id } }',
        {},
        'BAD_USER_INPUT',
        'Name one operation of the document in operationName.',
      ],
    ];
    for (const [query, variables, code, says] of invalid) {
      test(`${query} ${JSON.stringify(variables)}: told without its values`, async () => {
        const reply = await world.ask(query, variables);
        expect(reply).toMatchObject({ status: 400, errors: [{ message: says, extensions: { code } }] });
        expect(reply.text).not.toMatch(/Virtanen|010190/);
      });
    }

    test('a batch, a text and an empty query are malformed', async () => {
      for (const body of [
        '[{"query":"{ serviceUnits { id } }"}]',
        '"x"',
        '{"query":""}',
        '{',
        '{"query":"{ a }","variables":[]}',
      ]) {
        const response = await world.post(body);
        expect(response.status).toBe(400);
        expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
      }
    });

    test('the server log holds who, what and how long, never what was asked', async () => {
      world.lines.length = 0;
      const token = await world.issuer.issue({ kind: 'CITIZEN', sub: 'ana', client_id: 'own-app' });
      const query = 'query Secretly($id: ID!) { document(id: $id) { title } forbidden }';
      const response = await world.post(
        { query, operationName: 'Secretly', variables: { id: 'hidden-value' } },
        { authorization: `Bearer ${token}` },
      );
      const [line] = world.lines;
      expect(line).toMatchObject({
        requestId: response.headers.get('x-request-id'),
        kind: 'CITIZEN',
        client: 'own-app',
        operation: 'Secretly',
        status: 200,
        codes: ['NOT_FOUND', 'FORBIDDEN'],
      });
      expect(JSON.stringify(world.lines)).not.toMatch(/hidden-value|title|"ana"|Note/);
    });

    test('an operation name that is no name is not logged', async () => {
      world.lines.length = 0;
      await world.post({ query: '{ serviceUnits { id } }', operationName: '010190-123A is ill' });
      expect(JSON.stringify(world.lines)).not.toContain('is ill');
    });
  });
}
