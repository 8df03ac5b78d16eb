import { createRemoteJWKSet, type JWTVerifyGetKey, errors as joseErrors, jwtVerify } from 'jose';
import { z } from 'zod';

const named = {
  sub: z.string().min(1).max(256),
  client_id: z.string().min(1).max(256),
  acr: z.string().optional(),
};

/** What an access token says. Rights are not in it: it names the caller, the client and the grant. */
const AccessToken = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal(['CITIZEN', 'PROFESSIONAL']), ...named }),
  z.object({ kind: z.literal('APPLICATION'), person: z.string().min(1), grant: z.string().min(1), ...named }),
  z.object({ kind: z.literal('PROVIDER_SYSTEM'), provider: z.string().min(1), ...named }),
  z.object({
    kind: z.literal([
      'ANALYST',
      'SUPERVISOR',
      'OPERATOR',
      'REGISTRY_AUTHORITY',
      'POPULATION_AUTHORITY',
      'APPROVING_AUTHORITY',
    ]),
    ...named,
  }),
]);
export type AccessToken = z.infer<typeof AccessToken>;

/** No token is a visitor. A bad token is never a visitor: it is refused. `why` is for the log only. */
export type TokenReading =
  | { readonly is: 'VISITOR' }
  | { readonly is: 'VALID'; readonly token: AccessToken }
  | { readonly is: 'REFUSED'; readonly why: string }
  | { readonly is: 'UNREADABLE'; readonly error: unknown };

export type ReadToken = (authorization: string | undefined) => Promise<TokenReading>;

export interface TokenOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

/** A token that was issued longer ago is refused, whatever it says of its end. */
const greatestAgeSeconds = 86_400;

/**
 * Reads access tokens of one issuer (RFC 9068). The type of token and the algorithms are pinned, `kid`, `iat` and `exp` are
 * required, time is the real clock.
 */
export function accessTokens({ issuer, audience, keys }: TokenOptions): ReadToken {
  const withKid: JWTVerifyGetKey = (header, token) => {
    if (!header.kid) throw new joseErrors.JWKSNoMatchingKey();
    return keys(header, token);
  };
  const rules = {
    issuer,
    audience,
    algorithms: ['EdDSA', 'ES256'],
    typ: 'at+jwt',
    requiredClaims: ['exp', 'iat'],
    maxTokenAge: greatestAgeSeconds,
    clockTolerance: 5,
  };
  return async (authorization) => {
    if (authorization === undefined) return { is: 'VISITOR' };
    const bearer = /^Bearer ([\w.-]+)$/i.exec(authorization)?.[1];
    if (!bearer) return { is: 'REFUSED', why: 'NOT_A_BEARER_TOKEN' };
    try {
      const { payload } = await jwtVerify(bearer, withKid, rules);
      const read = AccessToken.safeParse(payload);
      return read.success ? { is: 'VALID', token: read.data } : { is: 'REFUSED', why: 'CLAIMS' };
    } catch (error) {
      return isRefusal(error) ? { is: 'REFUSED', why: error.code } : { is: 'UNREADABLE', error };
    }
  };
}

/** The keys of a real issuer: fetched when first needed, kept, fetched again for an unknown `kid` (rotation). */
export function issuerKeys(jwksUrl: string): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(jwksUrl), {
    timeoutDuration: 3_000,
    cooldownDuration: 30_000,
    cacheMaxAge: 600_000,
  });
}

/** The token's own fault, not that of the way to the issuer's keys. */
function isRefusal(error: unknown): error is joseErrors.JOSEError {
  if (!(error instanceof joseErrors.JOSEError)) return false;
  return !['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC', 'ERR_JWKS_INVALID'].includes(error.code);
}

const strong = new Set([
  'STRONG',
  'http://ftn.ficora.fi/2017/loa2',
  'http://ftn.ficora.fi/2017/loa3',
  'http://eidas.europa.eu/LoA/substantial',
  'http://eidas.europa.eu/LoA/high',
]);

/** Level of authentication from `acr`; what is not known to be strong is weak. */
export function assuranceOf({ acr }: AccessToken): 'STRONG' | 'WEAK' {
  return acr !== undefined && strong.has(acr) ? 'STRONG' : 'WEAK';
}
