import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader, generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { devIssuer } from '../../gateway/dev-issuer.js';
import { startWorld, type World, ways } from './world/world.js';

const fixed = '{"errors":[{"message":"Sign in to read this.","extensions":{"code":"UNAUTHENTICATED"}}]}';
const claims = { kind: 'CITIZEN', sub: 'ana', client_id: 'own-app' } as const;

for (const way of ways) {
  describe(way, () => {
    let world: World;
    beforeAll(async () => {
      world = await startWorld(way);
    });
    afterAll(() => world.stop());

    /** A token of another maker, or with other parts, than the issuer's own. */
    async function forged(change: {
      kid?: string | undefined;
      audience?: string;
      issuer?: string;
      alg?: 'EdDSA' | 'ES256' | 'RS256';
    }) {
      const { alg = 'EdDSA', audience = 'caregraph', issuer = world.issuer.issuer } = change;
      const { privateKey } = await generateKeyPair(alg);
      const kid = 'kid' in change ? change.kid : await ownKid(world);
      const token = new SignJWT(claims).setProtectedHeader({ alg, ...(kid ? { kid } : {}) });
      return token.setIssuer(issuer).setAudience(audience).setExpirationTime('1h').sign(privateKey);
    }

    const bad: readonly [what: string, token: () => Promise<string>][] = [
      ['of another type', () => resigned(world, {}, { typ: 'JWT' })],
      ['of no type', () => resigned(world, {}, { typ: undefined })],
      ['without the moment when it was issued', () => resigned(world, { iat: undefined })],
      ['without an end', () => resigned(world, { exp: undefined })],
      ['issued over a day ago, whatever its end', () => resigned(world, { iat: second() - 86_500 })],
      ['issued later than now', () => resigned(world, { iat: second() + 600 })],
      ['expired', () => world.issuer.issue({ ...claims, ttlSeconds: -60 })],
      ['for another audience', () => retold(world, { audience: 'another' })],
      ['of another issuer', () => retold(world, { issuer: 'another' })],
      ['signed with another key', () => forged({})],
      ['with a kid that nobody knows', () => forged({ kid: 'other' })],
      ['without a kid', () => forged({ kid: undefined })],
      ['of an algorithm that is not pinned', () => forged({ alg: 'RS256' })],
      [
        'not signed at all',
        async () => new UnsecuredJWT(claims).setAudience('caregraph').setExpirationTime('1h').encode(),
      ],
      ['changed after signing', async () => `${await world.issuer.issue(claims)}x`],
      ['of a kind that does not exist', async () => world.issuer.issue({ ...claims, kind: 'ROOT' } as never)],
      [
        'of an application without a grant',
        async () => world.issuer.issue({ ...claims, kind: 'APPLICATION' } as never),
      ],
      ['empty', async () => ''],
      ['no token', async () => 'a.b.c'],
    ];
    for (const [what, token] of bad) {
      test(`a token that is ${what} is the fixed 401, before anything is read`, async () => {
        const response = await world.post('this is no JSON {', { authorization: `Bearer ${await token()}` });
        expect([response.status, await response.text()]).toEqual([401, fixed]);
        expect(response.headers.get('www-authenticate')).toBe('Bearer');
      });
    }

    for (const typ of ['at+jwt', 'AT+JWT', 'application/at+jwt'])
      test(`a token of the type ${typ} is taken`, async () => {
        const token = await resigned(world, {}, { typ });
        const answer = await world.post({ query: '{ me { id } }' }, { authorization: `Bearer ${token}` });
        expect(await answer.json()).toEqual({ data: { me: { id: 'ana' } } });
      });

    test('another scheme is the fixed 401', async () => {
      const response = await world.post({ query: '{ me { id } }' }, { authorization: 'Basic YTpi' });
      expect([response.status, await response.text()]).toEqual([401, fixed]);
    });

    for (const query of [
      '{ me { id } }',
      'mutation { withdraw(id: "a") { id } }',
      '{ serviceUnits { id } me { id } }',
      '{ __schema { types { name } } }',
      '{ ...F } fragment F on Query { me { id } }',
      '{ _entities(representations: []) { __typename } }',
      '{ _service { sdl } }',
      'query A { serviceUnits { id } } query B { me { id } }',
    ]) {
      test(`a visitor asks ${query}: the fixed 401, and no subgraph is asked`, async () => {
        for (const { calls } of world.subgraphs) calls.length = 0;
        const response = await world.post({
          query,
          operationName: query.startsWith('query') ? 'A' : undefined,
        });
        expect([response.status, await response.text()]).toEqual([401, fixed]);
        expect(world.subgraphs.flatMap(({ calls }) => calls)).toEqual([]);
      });
    }

    test('a visitor reads what is public', async () => {
      const response = await world.post({
        query: '{ __typename serviceUnits { id } wellbeingApplications { name } }',
      });
      expect(await response.json()).toEqual({
        data: {
          __typename: 'Query',
          serviceUnits: [{ id: 'u1' }],
          wellbeingApplications: [{ name: 'Steps' }],
        },
      });
    });

    test('what was wrong with a token stands in the log, by its code', async () => {
      world.lines.length = 0;
      await world.post(
        {},
        { authorization: `Bearer ${await world.issuer.issue({ ...claims, ttlSeconds: -60 })}` },
      );
      expect(world.lines).toMatchObject([
        { status: 401, codes: ['UNAUTHENTICATED'], why: 'ERR_JWT_EXPIRED' },
      ]);
    });
  });
}

async function ownKid({ issuer }: World): Promise<string> {
  const token = await issuer.issue(claims);
  return JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).kid;
}

/** A token of the issuer's own key that says something else. */
const second = () => Math.floor(Date.now() / 1000);

/** A token signed with the issuer's own key, with other claims or another header than it gives. */
async function resigned(
  { dataDir, issuer }: World,
  change: { readonly iat?: number | undefined; readonly exp?: number | undefined },
  header: { readonly typ?: string | undefined } = {},
): Promise<string> {
  const key = await importJWK(
    JSON.parse(readFileSync(join(dataDir, 'dev-issuer.jwk.json'), 'utf8')),
    'EdDSA',
  );
  const real = await issuer.issue(claims);
  const payload = { ...decodeJwt(real), ...change };
  return new SignJWT(payload)
    .setProtectedHeader({ ...decodeProtectedHeader(real), alg: 'EdDSA', ...header } as never)
    .sign(key);
}

async function retold(
  { dataDir }: World,
  change: { readonly audience?: string; readonly issuer?: string },
): Promise<string> {
  const other = await devIssuer({ deployment: 'DEMO', dataDir, audience: 'caregraph', ...change });
  return other.issue(claims);
}
