import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { accessTokens, issuerKeys } from '../../gateway/tokens.js';
import { startWorld } from './world/world.js';

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** A real issuer's key set on HTTP; `keys` may change. */
async function issuerAt(keys: JWK[], status = () => 200) {
  let asked = 0;
  server = createServer((_request, response) => {
    asked += 1;
    response.writeHead(status(), { 'content-type': 'application/json' }).end(JSON.stringify({ keys }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/jwks`;
  const readToken = accessTokens({ issuer: 'https://issuer', audience: 'caregraph', keys: issuerKeys(url) });
  return { readToken, asked: () => asked };
}

async function key(kid: string, alg: 'EdDSA' | 'ES256') {
  const { privateKey, publicKey } = await generateKeyPair(alg);
  const token = () =>
    new SignJWT({ kind: 'CITIZEN', sub: 'ana', client_id: 'app' })
      .setProtectedHeader({ alg, kid, typ: 'at+jwt' })
      .setIssuedAt()
      .setIssuer('https://issuer')
      .setAudience('caregraph')
      .setExpirationTime('5m')
      .sign(privateKey);
  return { jwk: { ...(await exportJWK(publicKey)), kid, alg }, token };
}

test('keys are fetched once for many tokens; both pinned algorithms are read', async () => {
  const [one, other] = [await key('one', 'EdDSA'), await key('other', 'ES256')];
  const { readToken, asked } = await issuerAt([one.jwk, other.jwk]);
  for (const { token } of [one, other, one])
    expect((await readToken(`Bearer ${await token()}`)).is).toBe('VALID');
  expect(asked()).toBe(1);
});

test('a kid that nobody knows is refused, and does not make the issuer be asked again and again', async () => {
  const [one, other] = [await key('one', 'EdDSA'), await key('other', 'EdDSA')];
  const { readToken, asked } = await issuerAt([one.jwk]);
  await readToken(`Bearer ${await one.token()}`);
  for (let at = 0; at < 5; at += 1)
    expect((await readToken(`Bearer ${await other.token()}`)).is).toBe('REFUSED');
  expect(asked()).toBeLessThanOrEqual(2);
});

test('when the issuer cannot be reached a token is neither good nor bad: 503, UNAVAILABLE', async () => {
  const one = await key('one', 'EdDSA');
  const { readToken } = await issuerAt([], () => 500);
  expect((await readToken(`Bearer ${await one.token()}`)).is).toBe('UNREADABLE');
  const world = await startWorld('in memory', { readToken });
  const response = await world.post(
    { query: '{ me { id } }' },
    { authorization: `Bearer ${await one.token()}` },
  );
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  await world.stop();
});
