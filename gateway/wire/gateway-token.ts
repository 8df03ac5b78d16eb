import { createHash, type KeyObject, randomUUID, sign, timingSafeEqual, verify } from 'node:crypto';
import { type Claims, type SubgraphName, subgraphNames } from '../../door/claims.js';
import { isObject } from '../answers/read-answer.js';

const header = encode({ alg: 'EdDSA', typ: 'caregraph-call+jwt' });
const lifeSeconds = 30;
const skewSeconds = 30;
/** How far the gateway's clock may be ahead of the subgraph's. */
const aheadSeconds = 5;

/** A token for one call: this subgraph, this body, these claims, 30 seconds. */
export function signCall(claims: Claims, body: string, audience: SubgraphName, key: KeyObject): string {
  const iat = Date.now() / 1000;
  const payload = {
    iss: 'gateway',
    aud: audience,
    iat,
    exp: iat + lifeSeconds,
    jti: randomUUID(),
    bh: hash(body),
    claims,
  };
  const signed = `${header}.${encode(payload)}`;
  return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
}

export interface CallRules {
  readonly audience: SubgraphName;
  readonly publicKey: KeyObject;
  /** With a test clock `now` of the claims may be any moment; the token's own times always follow the real clock. */
  readonly testClock: boolean;
  /** When the process began, in milliseconds: it cannot know which of the calls signed before were answered. */
  readonly startedAt: number;
}

/** A call whose token is right. Its body is not read yet: `isBody` says whether a text is the one that was signed. */
export interface SignedCall {
  readonly claims: Claims;
  /** Made anew for each call, by which one that comes again is known. */
  readonly id: string;
  isBody(text: string): boolean;
}

/** The call of a token, or null when anything at all is wrong with it. The signature comes first. */
export function readCallToken(
  token: string,
  { audience, publicKey, testClock, startedAt }: CallRules,
): SignedCall | null {
  const [head, payload, signature, extra] = token.split('.');
  if (head !== header || !payload || !signature || extra !== undefined) return null;
  if (!verify(null, Buffer.from(`${head}.${payload}`), publicKey, Buffer.from(signature, 'base64url')))
    return null;
  const { iss, aud, iat, exp, jti, bh, claims } = decode(payload);
  const now = Date.now() / 1000;
  if (iss !== 'gateway' || !subgraphNames.some((name) => name === aud) || aud !== audience) return null;
  if (typeof iat !== 'number' || typeof exp !== 'number' || exp <= now || exp - iat > lifeSeconds + 1)
    return null;
  if (iat > now + aheadSeconds || iat < startedAt / 1000) return null;
  if (typeof bh !== 'string' || typeof jti !== 'string' || !uuid.test(jti) || !isClaims(claims)) return null;
  const apart = Math.abs(Date.parse(claims.now) / 1000 - now);
  if (!testClock && apart > skewSeconds) return null;
  return { claims, id: jti, isBody: (text) => same(bh, hash(text)) };
}

const uuid = /^[0-9a-f-]{36}$/;

function isClaims(value: unknown): value is Claims {
  if (!isObject(value) || !isObject(value.caller)) return false;
  const { caller, callerVersion, now, requestId, timeLeftMs } = value;
  const version = callerVersion === null || typeof callerVersion === 'number';
  return (
    version &&
    typeof requestId === 'string' &&
    typeof timeLeftMs === 'number' &&
    typeof now === 'string' &&
    !Number.isNaN(Date.parse(now)) &&
    'kind' in caller
  );
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decode(part: string): Record<string, unknown> {
  const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  return isObject(value) ? value : {};
}

function hash(body: string): string {
  return createHash('sha256').update(body).digest('base64url');
}

function same(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
