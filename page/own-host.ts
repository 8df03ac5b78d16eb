import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { isSentTwice } from '../gateway/http/sent-twice.js';

/**
 * Does the request come from a page of this very server? The name of another site can be made to lead here, and its page
 * would read what it asked for: so the host must be an address, localhost or a name that the operator gave, and the page that
 * asks must be of the same host.
 */
export function isOwnHost(request: IncomingMessage, names: readonly string[] = []): boolean {
  const { host, origin } = request.headers;
  const name = hostOf(`http://${host ?? ''}`)?.hostname;
  if (name === undefined || isSentTwice(request, 'host')) return false;
  const isKnown = name === 'localhost' || isIP(name.replace(/^\[|\]$/g, '')) !== 0 || names.includes(name);
  if (!isKnown) return false;
  if (origin !== undefined && hostOf(origin)?.host !== hostOf(`http://${host}`)?.host) return false;
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

function hostOf(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
