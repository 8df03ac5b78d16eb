import type { AccessToken } from '../tokens.js';

/** Whose requests count together: a caller's of one client; an address's for those without a valid token. */
export function callerKey(token: AccessToken | null, address: string): string {
  return token === null ? `address ${address}` : `caller ${token.client_id} ${token.sub}`;
}
