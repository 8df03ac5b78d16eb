import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { startWorld, type World, ways } from './world/world.js';

const fixed = '{"errors":[{"message":"Sign in to read this.","extensions":{"code":"UNAUTHENTICATED"}}]}';
const json = { 'content-type': 'application/json' };

for (const way of ways) {
  describe(`the door, ${way}`, () => {
    let world: World;
    beforeAll(async () => {
      world = await startWorld(way);
    });
    afterAll(() => world.stop());

    const raw = (headers: readonly string[], body: string | Buffer) =>
      speak(world.url, [
        `POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\n${headers.map((one) => `${one}\r\n`).join('')}` +
          `content-length: ${Buffer.byteLength(body)}\r\n\r\n`,
        body,
      ]);
    const question = JSON.stringify({ query: '{ me { id } }' });

    test('two authorization headers are the fixed 401, whichever of them is right and however they are written', async () => {
      const token = await world.issuer.issue({ kind: 'CITIZEN', sub: 'ana', client_id: 'own-app' });
      const own = `authorization: Bearer ${token}`;
      expect(await raw(['content-type: application/json', own], question)).toMatch(/^HTTP\/1\.1 200 /);
      for (const other of [own, 'Authorization: Bearer x', 'AUTHORIZATION:']) {
        for (const two of [
          [own, other],
          [other, own],
        ]) {
          const said = await raw(['content-type: application/json', ...two], question);
          expect([said.slice(0, 13), said.endsWith(fixed)]).toEqual(['HTTP/1.1 401 ', true]);
        }
      }
    });

    const types: readonly [type: string, status: number][] = [
      ['application/json', 200],
      ['application/json; charset=utf-8', 200],
      ['application/json;charset="UTF-8"', 200],
      ['Application/JSON ; Charset=utf8', 200],
      ['application/json; charset=iso-8859-1', 415],
      ['application/json; charset=utf-16', 415],
      ['application/json; charset=utf-8; charset=latin1', 415],
    ];
    for (const [type, status] of types)
      test(`${type} is ${status}`, async () => {
        const asked = await world.post({ query: '{ serviceUnits { id } }' }, { 'content-type': type });
        expect(asked.status).toBe(status);
      });

    test('a body that is no UTF-8 is 400, and says so', async () => {
      const body = Buffer.concat([
        Buffer.from('{"query":"{ serviceUnits { id } } #'),
        Buffer.from([0xe4, 0x22, 0x7d]),
      ]);
      const said = await raw(['content-type: application/json'], body);
      expect([said.slice(0, 13), said.endsWith('The body must be UTF-8.\n')]).toEqual([
        'HTTP/1.1 400 ',
        true,
      ]);
    });

    const accepts: readonly [accept: string, type: string][] = [
      ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
      [
        'application/graphql-response+json, application/json;q=0.9',
        'application/graphql-response+json; charset=utf-8',
      ],
      ['application/json, application/graphql-response+json;q=0.9', 'application/json; charset=utf-8'],
      ['application/graphql-response+json;q=0', 'application/json; charset=utf-8'],
      ['*/*', 'application/json; charset=utf-8'],
      ['text/html', 'application/json; charset=utf-8'],
    ];
    for (const [accept, type] of accepts)
      test(`accept: ${accept} gets ${type}`, async () => {
        for (const [query, status] of [
          ['{ serviceUnits { id } }', 200],
          ['{ serviceUnits { i } }', 400],
          ['{ serviceUnits', 400],
          ['{ me { id } }', 401],
        ] as const) {
          const answer = await world.post({ query }, { accept });
          expect([answer.status, answer.headers.get('content-type')]).toEqual([status, type]);
        }
      });

    test('the hash of a document in place of the document is told not to be supported, and the whole document is answered', async () => {
      const extensions = {
        persistedQuery: {
          version: 1,
          sha256Hash: 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38',
        },
      };
      const answer = await world.post({ extensions });
      expect([answer.status, await answer.json()]).toEqual([
        200,
        {
          errors: [
            { message: 'PersistedQueryNotSupported', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } },
          ],
        },
      ]);
      const known = { accept: 'application/graphql-response+json' };
      expect((await world.post({ extensions }, known)).status).toBe(400);
      const whole = await world.post({ query: '{ serviceUnits { id } }', extensions });
      expect(await whole.json()).toEqual({ data: { serviceUnits: [{ id: 'u1' }] } });
      expect((await world.post({ extensions: {} })).status).toBe(400);
    });

    const nulls: readonly [query: string, variables: object][] = [
      ['query($s: Boolean = true) { me { name @skip(if: $s) } }', { s: null }],
      [
        'query($s: Boolean = true) { me { ...F @include(if: $s) } } fragment F on Person { name }',
        { s: null },
      ],
      ['query($s: ID = "a") { document(id: $s) { id } }', { s: null }],
      ['query($s: ID = "a") { persons(ids: [$s]) { id } }', { s: null }],
    ];
    for (const [query, variables] of nulls)
      test(`${query} with null is a client error that names the variable, and no subgraph is asked`, async () => {
        for (const { calls } of world.subgraphs) calls.length = 0;
        const { status, data, errors } = await world.ask(query, variables);
        expect([status, data, errors]).toMatchObject([
          400,
          undefined,
          [{ message: expect.stringContaining('"$s"'), extensions: { code: 'BAD_USER_INPUT' } }],
        ]);
        expect(world.subgraphs.flatMap(({ calls }) => calls)).toEqual([]);
      });

    test('null stands where it may', async () => {
      const query =
        'query($n: Int = 5, $s: Boolean = true) { me { documents(first: $n) { edges { cursor } } name @skip(if: $s) } }';
      expect((await world.ask(query, { n: null })).errors).toEqual([]);
    });
  });
}

describe('an operation without a root', () => {
  let world: World;
  beforeAll(async () => {
    const whole = await startWorld('in memory');
    world = await startWorld('in memory', { supergraphSdl: queriesOnly(whole.supergraphSdl) });
    await whole.stop();
  });
  afterAll(() => world.stop());

  for (const operation of ['mutation', 'subscription'])
    for (const selection of ['x', '__typename', 'me { id }'])
      test(`${operation} { ${selection} } is 400 and says so`, async () => {
        const { status, data, errors } = await world.ask(`${operation} { ${selection} }`);
        expect([status, data, errors.length]).toEqual([400, undefined, 1]);
        expect(errors[0]).toMatchObject({
          message: `The schema has no root for a ${operation}. Ask with a query.`,
          extensions: { code: 'BAD_USER_INPUT' },
        });
      });
});

const queriesOnly = (sdl: string) =>
  sdl.replace(/^ {2}mutation: Mutation\n/m, '').replace(/^type Mutation[\s\S]*?^}\n/m, '');

describe('introspection', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld('in memory', { introspection: true });
  });
  afterAll(() => world.stop());

  test('answers every field that it lists of itself', async () => {
    const own =
      '{ __schema { types { name fields(includeDeprecated: true) { name type { kind ofType { kind ofType { kind } } } } } } }';
    const { data } = await world.ask(own);
    const types = (
      data as { __schema: { types: { name: string; fields: { name: string; type: Kind }[] | null }[] } }
    ).__schema.types;
    const meta = types.filter(
      ({ name }) => name.startsWith('__') && name !== '__TypeKind' && name !== '__DirectiveLocation',
    );
    const asked = new Map([
      ['__Schema', '__schema'],
      ['__Type', '__type(name: "Person")'],
    ]);
    for (const [type, root] of asked) {
      const fields = meta.find(({ name }) => name === type)?.fields ?? [];
      expect(fields.length).toBeGreaterThan(4);
      const leaves = fields.map(({ name, type: of }) => (isLeaf(of) ? name : `${name} { __typename }`));
      const answer = await world.ask(`{ ${root} { ${leaves.join(' ')} } }`);
      expect([answer.status, answer.errors]).toEqual([200, []]);
    }
    const whole = await world.ask(
      getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true, schemaDescription: true }),
    );
    expect([whole.status, whole.errors]).toEqual([200, []]);
  });

  test('goes through fragments and variables, and beside data it is refused with what to do', async () => {
    const query =
      'query Q($n: String!) { ...F __typename } fragment F on Query { t: __type(name: $n) { isOneOf name } }';
    expect((await world.ask(query, { n: 'Person' })).data).toEqual({
      t: { isOneOf: null, name: 'Person' },
      __typename: 'Query',
    });
    expect(await world.ask('{ me { id } __schema { queryType { name } } }')).toMatchObject({
      status: 400,
      errors: [
        { message: expect.stringContaining('operation of its own'), extensions: { code: 'BAD_USER_INPUT' } },
      ],
    });
  });
});

interface Kind {
  readonly kind: string;
  readonly ofType?: Kind | null;
}

function isLeaf({ kind, ofType }: Kind): boolean {
  return ofType ? isLeaf(ofType) : kind === 'SCALAR' || kind === 'ENUM';
}

test('connections of one address are capped, others and later ones are served', async () => {
  const world = await startWorld('in memory', { maxConnectionsPerAddress: 3 });
  const open = await Promise.all(Array.from({ length: 3 }, () => hold(world.url)));
  const refused = await hold(world.url);
  expect(await refused.closed).toBe(true);
  for (const one of open) expect(one.isClosed()).toBe(false);
  open[0]?.end();
  await open[0]?.closed;
  await new Promise((done) => setTimeout(done, 50));
  expect(
    (await fetch(`${world.url}/health/live`, { headers: { connection: 'close', ...json } })).status,
  ).toBe(200);
  for (const one of open) one.end();
  await world.stop();
});

async function hold(url: string) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let isClosed = false;
  const closed = new Promise<boolean>((done) => {
    socket.on('error', () => undefined);
    socket.on('close', () => {
      isClosed = true;
      done(true);
    });
  });
  await new Promise<void>((done) => {
    socket.once('connect', () => done());
    socket.once('close', () => done());
  });
  return { closed, isClosed: () => isClosed, end: () => void socket.destroy() };
}

/** Says bytes to the server and gives what came back. */
function speak(url: string, parts: readonly (string | Buffer)[]): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
      for (const part of parts) socket.write(part);
    });
    let said = '';
    socket.on('data', (chunk) => {
      said += chunk;
    });
    socket.on('close', () => done(said));
    socket.on('error', fail);
  });
}
