import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTVerifyGetKey,
  SignJWT,
} from 'jose';
import { StartProblem } from '../database/start-problem.js';
import { json, send } from './http/reply.js';
import type { Route } from './http/route.js';
import type { AccessToken } from './tokens.js';

/** In the folder of the demo's data; there once the demo was started. */
export const issuerKeyFile = 'dev-issuer.jwk.json';

export interface DevIssuerOptions {
  /** What the database says it is. */
  readonly deployment: 'DEMO' | 'REAL';
  /** Where the key is kept, so that tokens outlive a restart. */
  readonly dataDir: string;
  readonly audience: string;
  readonly issuer?: string;
}

type Wish = AccessToken & { readonly ttlSeconds?: number };

export interface DevIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
  /** The public keys, as real issuers show them. */
  readonly route: Route;
  /** A token as a real issuer would give; an hour unless told, negative seconds make one that has ended. */
  issue(wish: Wish): Promise<string>;
}

/** Issues tokens to the demo's people. Cannot exist where the data are real. */
export async function devIssuer({
  deployment,
  dataDir,
  audience,
  issuer = 'caregraph-dev',
}: DevIssuerOptions): Promise<DevIssuer> {
  if (deployment !== 'DEMO') {
    throw new StartProblem(
      'The development issuer is for a demo only, and this database is real.',
      'Set ISSUER_URL and JWKS_URL.',
    );
  }
  const secret = await keptKey(join(dataDir, issuerKeyFile));
  const { d: _secret, ...open } = secret;
  const kid = await calculateJwkThumbprint(open);
  const jwks = { keys: [{ ...open, kid, alg: 'EdDSA', use: 'sig' }] };
  const key = await importJWK(secret, 'EdDSA');
  return {
    issuer,
    audience,
    keys: createLocalJWKSet(jwks),
    route: {
      method: 'GET',
      path: '/dev/jwks.json',
      handle: (_request, response) => send(response, json(200, jwks)),
    },
    async issue({ ttlSeconds = 3_600, ...claims }) {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'at+jwt' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(Math.min(now, now + ttlSeconds))
        .setExpirationTime(now + ttlSeconds)
        .sign(key);
    },
  };
}

async function keptKey(file: string): Promise<JWK> {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const made = await exportJWK(privateKey);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  chmodSync(file, 0o600);
  return made;
}
