import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { proxiesIn } from '../../gateway/http/client-address.js';
import { createLogger } from '../../gateway/log.js';
import { startSubgraphServer } from '../../gateway/subgraph-server.js';
import { signCall } from '../../gateway/wire/gateway-token.js';
import { testSubgraph } from './world/subgraphs.js';
import { signing, startWorld, type World } from './world/world.js';

// What stands behind thousands of headers is read like what stands before them, or the request is refused.

const fillers = 'a:1\r\n'.repeat(2_100);
const visit = JSON.stringify({ query: '{ serviceUnits { id } }' });
const me = JSON.stringify({ query: '{ me { name } }' });
const json = 'content-type: application/json\r\n';

/** A POST with these headers, written out; gives the status. */
function post(url: string, path: string, headers: string, body: string): Promise<number> {
  return new Promise((done, fail) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.once('error', fail);
    socket.once('data', (chunk) => {
      socket.destroy();
      done(Number(String(chunk).split(' ')[1]));
    });
    const length = Buffer.byteLength(body);
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: ${length}\r\n${headers}\r\n${body}`,
    );
  });
}

describe('the gateway', () => {
  let world: World;
  let ana: string;
  let eve: string;
  beforeAll(async () => {
    const trustedProxies = proxiesIn('127.0.0.1');
    if (!trustedProxies) throw new Error('this is an address');
    world = await startWorld('in memory', { trustedProxies, newDocuments: { burst: 2, perMinute: 0.001 } });
    const tokenOf = async (sub: string) =>
      `authorization: Bearer ${await world.issuer.issue({ kind: 'CITIZEN', sub, client_id: 'own-app', acr: 'STRONG' })}\r\n`;
    [ana, eve] = [await tokenOf('ana'), await tokenOf('eve')];
  });
  afterAll(() => world.stop());

  const cases: readonly [what: string, headers: () => string, body: string, status: number][] = [
    ['nothing else', () => json + ana, me, 200],
    ['the token', () => json + fillers + ana, me, 200],
    ['a second token', () => json + ana + fillers + eve, me, 401],
    ['a token that is none', () => `${json}${fillers}authorization: Bearer nonsense\r\n`, visit, 401],
    ['the media type', () => fillers + json, visit, 200],
    ['a second media type', () => `${json}${fillers}content-type: text/plain\r\n`, visit, 415],
    ['a compression', () => `${json}${fillers}content-encoding: gzip\r\n`, visit, 415],
    [
      'a care context of a citizen',
      () => `${json}${ana}${fillers}x-care-context: purpose=TREAT\r\n`,
      me,
      400,
    ],
    ['whom a visitor acts for', () => `${json}${fillers}x-on-behalf-of: eve\r\n`, visit, 400],
    ['a second host', () => `${json}${fillers}host: y\r\n`, visit, 400],
  ];
  for (const [what, headers, body, status] of cases) {
    test(`reads ${what} behind them: ${status}`, async () => {
      expect(await post(world.url, '/graphql', headers(), body)).toBe(status);
    });
  }

  test('believes the last hop of the proxy behind them, not what a client wrote before', async () => {
    const of = (index: number, client: string) =>
      post(
        world.url,
        '/graphql',
        `${json}x-forwarded-for: ${client}\r\n${fillers}x-forwarded-for: 203.0.113.9\r\n`,
        JSON.stringify({ query: `{ serviceUnits { id } } #${index}` }),
      );
    const statuses: number[] = [];
    for (let index = 0; index < 4; index += 1) statuses.push(await of(index, `198.51.100.${index}`));
    expect(statuses).toEqual([200, 200, 429, 429]);
  });

  test('refuses by their bytes what has still more', async () => {
    expect(await post(world.url, '/graphql', json + 'a:1\r\n'.repeat(10_000), visit)).toBe(431);
  });
});

describe('a subgraph of its own', () => {
  let server: Awaited<ReturnType<typeof startSubgraphServer>>;
  beforeAll(async () => {
    server = await startSubgraphServer({
      subgraph: testSubgraph('consents'),
      publicKey: signing.publicKey,
      port: 0,
      logger: createLogger({ level: 'silent' }),
    });
  });
  afterAll(() => server.stop());

  const body = JSON.stringify({ query: '{ whoAmI }' });
  const signed = () => {
    const now = new Date().toISOString();
    const claims = {
      caller: { kind: 'VISITOR' },
      callerVersion: null,
      now,
      requestId: 'r',
      timeLeftMs: 9_000,
    } as const;
    return `authorization: Gateway ${signCall(claims, body, 'consents', signing.privateKey)}\r\n`;
  };

  test('reads the signature behind them', async () => {
    expect(await post(server.url, '/', fillers + signed(), body)).toBe(200);
  });

  test('refuses a second signature behind them', async () => {
    expect(await post(server.url, '/', signed() + fillers + signed(), body)).toBe(401);
  });
});
