import type { ServerResponse } from 'node:http';
import { errors } from '../../schema/errors.js';

/** What leaves as the answer to one request. */
export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, body: JSON.stringify(value), headers };
}

/** A plain refusal of HTTP's own kind. */
export function plain(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, body: `${text}\n`, type: 'text/plain; charset=utf-8', headers };
}

/** The one answer to everything that needs a valid token and has none: always the same bytes. */
export const unauthenticatedReply: Reply = json(
  401,
  { errors: [errors.unauthenticated()] },
  { 'www-authenticate': 'Bearer' },
);

/** More than one caller or address may ask: when it may ask again, in seconds. */
export function tooManyRequests(retryAfterSeconds: number): Reply {
  const headers = { 'retry-after': String(Math.max(1, Math.ceil(retryAfterSeconds))) };
  return json(429, { errors: [errors.tooManyRequests()] }, headers);
}

/** Sends the reply. Nothing of it may be kept by a cache, and no browser guesses its type. */
export function send(
  response: ServerResponse,
  { status, body, type = 'application/json; charset=utf-8', headers = {} }: Reply,
): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}
