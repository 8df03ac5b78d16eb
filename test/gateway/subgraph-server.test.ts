import { generateKeyPairSync, sign } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import type { Claims, SubgraphName } from '../../door/claims.js';
import { httpSource } from '../../gateway/http-source.js';
import { createLogger } from '../../gateway/log.js';
import { startSubgraphServer } from '../../gateway/subgraph-server.js';
import { signCall } from '../../gateway/wire/gateway-token.js';
import { type SeenCalls, seenCalls } from '../../gateway/wire/seen-calls.js';
import { testSubgraph } from './world/subgraphs.js';
import { signing } from './world/world.js';

const body = JSON.stringify({ query: '{ whoAmI }' });
const fixed = '{"errors":[{"message":"Sign in to read this.","extensions":{"code":"UNAUTHENTICATED"}}]}';
const claimsAt = (now: string): Claims => ({
  caller: { kind: 'VISITOR' },
  callerVersion: null,
  now,
  requestId: 'r1',
  timeLeftMs: 60_000,
});
const claims = () => claimsAt(new Date().toISOString());
const logger = createLogger({ level: 'silent' });

describe('a subgraph that runs as a process', () => {
  const subgraph = testSubgraph('consents');
  let server: Awaited<ReturnType<typeof startSubgraphServer>>;
  beforeAll(async () => {
    server = await startSubgraphServer({ subgraph, publicKey: signing.publicKey, port: 0, logger });
  });
  afterAll(() => server.stop());

  const post = (authorization: string | undefined, text = body, path = '/') =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: authorization ? { authorization } : {},
      body: text,
    });
  const signed = (
    audience: SubgraphName = 'consents',
    text = body,
    of = claims(),
    key = signing.privateKey,
  ) => `Gateway ${signCall(of, text, audience, key)}`;

  test('answers the gateway', async () => {
    const response = await post(signed());
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { whoAmI: expect.stringContaining('VISITOR') } });
  });

  const seconds = (ahead: number) => new Date(Date.now() + ahead * 1000).toISOString();
  const strangers: readonly [what: string, authorization: () => string | undefined, text?: string][] = [
    ['without a token', () => undefined],
    ['with a token that is none', () => 'Gateway x.y.z'],
    ['with another scheme', () => signed().replace('Gateway', 'Bearer')],
    ['signed for another subgraph', () => signed('records')],
    ['signed for another body', () => signed('consents', '{"query":"{ me { id } }"}')],
    [
      'signed with another key',
      () => signed('consents', body, claims(), generateKeyPairSync('ed25519').privateKey),
    ],
    ['with an algorithm of its own', () => relabelled({ alg: 'none', typ: 'caregraph-call+jwt' })],
    ['signed long ago', () => aged(-61)],
    ['signed for later', () => aged(61)],
    ['whose moment is over', () => signed('consents', body, claimsAt(seconds(-31)))],
    ['whose moment has not come', () => signed('consents', body, claimsAt(seconds(31)))],
    ['whose moment is none', () => signed('consents', body, claimsAt('soon'))],
    ['that asks for the SDL', () => undefined, '{"query":"{ _service { sdl } }"}'],
    [
      'that asks for entities',
      () => undefined,
      '{"query":"{ _entities(representations: []) { __typename } }"}',
    ],
    ['that is no JSON', () => undefined, '{'],
  ];
  for (const [what, authorization, text] of strangers) {
    test(`a call ${what} is the fixed 401, and nothing runs`, async () => {
      subgraph.calls.length = 0;
      const response = await post(authorization(), text);
      expect([response.status, await response.text()]).toEqual([401, fixed]);
      expect(subgraph.calls).toEqual([]);
    });
  }

  test('a signed body that is too large is refused', async () => {
    const large = JSON.stringify({ query: '{ whoAmI }', variables: { x: 'x'.repeat(9_000_000) } });
    expect((await post(signed('consents', large), large)).status).toBe(401);
  });

  test('claims of many roles fit the header', async () => {
    const role = {
      id: 'role-of-some-length',
      unitId: '1.2.246.10.12345678.10.1',
      providerId: '1.2.246.10.12345678',
      registerId: '1.2.246.10.12345678.19.1',
      registerType: 'OCCUPATIONAL_HEALTHCARE',
      taskClass: 'T1',
      profession: 'PHYSICIAN',
      protectedClasses: [],
      supervisor: null,
      from: '2026-01-01T00:00:00.000Z',
      to: null,
    } as const;
    const many: Claims = {
      ...claims(),
      caller: {
        kind: 'PROFESSIONAL',
        id: 'p',
        client: { id: 'c', approval: 'APPROVED' },
        assurance: 'STRONG',
        licence: { status: 'VALID', from: role.from, to: null },
        roles: Array.from({ length: 60 }, () => role),
        care: null,
      },
    };
    expect((await post(signed('consents', body, many))).status).toBe(200);
  });

  test('live is told without a token; nothing else is', async () => {
    expect(await (await fetch(`${server.url}/health/live`)).json()).toEqual({ status: 'live' });
    expect((await fetch(`${server.url}/`)).status).toBe(405);
  });

  /** A token whose times lie so many seconds away, well signed. */
  function aged(by: number): string {
    const real = Date.now;
    Date.now = () => real() + by * 1000;
    try {
      return signed('consents', body, claimsAt(new Date(real()).toISOString()));
    } finally {
      Date.now = real;
    }
  }

  function relabelled(header: object): string {
    const [, payload = ''] = signed().replace('Gateway ', '').split('.');
    const text = `${Buffer.from(JSON.stringify(header)).toString('base64url')}.${payload}`;
    return `Gateway ${text}.${sign(null, Buffer.from(text), signing.privateKey).toString('base64url')}`;
  }
});

test('with a test clock the moment may be any, the token’s own times may not', async () => {
  const subgraph = testSubgraph('consents');
  const server = await startSubgraphServer({
    subgraph,
    publicKey: signing.publicKey,
    port: 0,
    logger,
    testClock: true,
  });
  const token = signCall(claimsAt('2030-01-01T00:00:00.000Z'), body, 'consents', signing.privateKey);
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { authorization: `Gateway ${token}` },
    body,
  });
  expect(response.status).toBe(200);
  await server.stop();
});

describe('a call that was captured', () => {
  const start = (name: SubgraphName = 'consents', seen?: SeenCalls) =>
    startSubgraphServer({
      subgraph: testSubgraph(name),
      publicKey: signing.publicKey,
      port: 0,
      logger,
      ...(seen ? { seen } : {}),
    });
  const send = async (url: string, authorization: string) =>
    (await fetch(url, { method: 'POST', headers: { authorization }, body })).status;
  const captured = () => `Gateway ${signCall(claims(), body, 'consents', signing.privateKey)}`;

  test('is refused by the process that answered it, by another subgraph, and by the process begun anew', async () => {
    const server = await start();
    const call = captured();
    expect(await send(server.url, call)).toBe(200);
    expect(await send(server.url, call)).toBe(401);
    expect(await send(server.url, captured())).toBe(200);
    const other = await start('records');
    expect(await send(other.url, call)).toBe(401);
    await Promise.all([server.stop(), other.stop()]);
    await new Promise((done) => setTimeout(done, 2));
    const anew = await start();
    expect(await send(anew.url, call)).toBe(401);
    expect(await send(anew.url, captured())).toBe(200);
    await anew.stop();
  });

  test('of many at once one is answered', async () => {
    const server = await start();
    const call = captured();
    const statuses = await Promise.all(Array.from({ length: 12 }, () => send(server.url, call)));
    expect(statuses.sort()).toEqual([200, ...Array.from({ length: 11 }, () => 401)]);
    await server.stop();
  });

  test('is remembered for 35 seconds, and while no more can be remembered every call is refused', async () => {
    let now = 0;
    const seen = seenCalls(2, () => now);
    expect(['a', 'b', 'a', 'c'].map((id) => seen.isNew(id))).toEqual([true, true, false, false]);
    now = 34_999;
    expect(['a', 'c'].map((id) => seen.isNew(id))).toEqual([false, false]);
    now = 35_000;
    expect(['c', 'a'].map((id) => seen.isNew(id))).toEqual([true, true]);
    const server = await start('consents', seenCalls(1));
    expect([await send(server.url, captured()), await send(server.url, captured())]).toEqual([200, 401]);
    await server.stop();
  });

  test('the gateway signs each call anew, also one that is asked again', async () => {
    const server = await start();
    const source = httpSource({ name: 'consents', url: server.url, signingKey: signing.privateKey });
    const call = { claims: claims(), body: { query: '{ whoAmI }' }, document: parse('{ whoAmI }') };
    const { signal } = new AbortController();
    for (const _ of [1, 2]) expect(await source.ask(call, signal)).toMatchObject({ data: {} });
    await source.stop();
    await server.stop();
  });
});

test('signature, subgraph and newness are checked before any of a body is read', async () => {
  const server = await startSubgraphServer({
    subgraph: testSubgraph('consents'),
    publicKey: signing.publicKey,
    port: 0,
    logger,
  });
  const spent = signCall(claims(), body, 'consents', signing.privateKey);
  await fetch(server.url, { method: 'POST', headers: { authorization: `Gateway ${spent}` }, body });
  const own = `authorization: Gateway ${signCall(claims(), body, 'consents', signing.privateKey)}`;
  for (const headers of [
    'x: y',
    'authorization: Gateway x.y.z',
    `authorization: Gateway ${signCall(claims(), body, 'records', signing.privateKey)}`,
    `authorization: Gateway ${spent}`,
    `${own}\r\n${own}`,
  ]) {
    expect(await headOnly(server.url, headers)).toMatch(/^HTTP\/1\.1 401 /);
  }
  await server.stop();
});

/** Sends a head that promises a body, and no body; gives what came back within a second. */
function headOnly(url: string, headers: string): Promise<string> {
  return new Promise((done) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () =>
      socket.write(`POST / HTTP/1.1\r\nhost: x\r\n${headers}\r\ncontent-length: 100000\r\n\r\n`),
    );
    const late = setTimeout(() => socket.destroy(), 1_000);
    let said = '';
    socket.on('data', (chunk) => {
      said += chunk;
    });
    socket.on('close', () => {
      clearTimeout(late);
      done(said);
    });
  });
}
