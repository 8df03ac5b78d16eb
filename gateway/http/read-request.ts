import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Body } from '../../door/claims.js';
import { errors } from '../../schema/errors.js';
import { jsonCharset } from './media-type.js';
import { readBody } from './read-body.js';
import { json, plain, type Reply } from './reply.js';
import { isSentTwice } from './sent-twice.js';

const GraphqlRequest = z.object({
  query: z.string().min(1),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/** The hash of a document without the document, as clients send it first that have it kept by a server. */
const PersistedQuery = z.object({
  query: z.undefined().optional(),
  extensions: z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) }),
});
/** Clients know this answer, and send the whole document. */
export const notPersisted = json(200, { errors: [errors.persistedQueryNotSupported()] });

const malformed = json(400, {
  errors: [
    errors.badInput('The body is expected as JSON: {"query": "…", "variables": {…}, "operationName": "…"}.'),
  ],
});

/** The GraphQL request of a POST, or the reply that refuses it. */
export async function readRequest(request: IncomingMessage, mostBytes: number): Promise<Body | Reply> {
  const charset = jsonCharset(request.headers['content-type']);
  if (charset === undefined || isSentTwice(request, 'content-type'))
    return plain(415, 'Send application/json.', close);
  if (charset !== 'UTF-8') return plain(415, 'Send application/json in UTF-8.', close);
  if (request.headers['content-encoding'])
    return plain(415, 'Send the body as it is, not compressed.', close);
  const body = await readBody(request, mostBytes);
  if ('problem' in body)
    return body.problem === 'TOO_LARGE'
      ? plain(413, `The body must be of at most ${mostBytes} bytes.`, close)
      : plain(400, 'The body must be UTF-8.', close);
  try {
    const sent: unknown = JSON.parse(body.text);
    const read = GraphqlRequest.safeParse(sent);
    if (read.success) return read.data;
    return PersistedQuery.safeParse(sent).success ? notPersisted : malformed;
  } catch {
    return malformed;
  }
}

/** What is left of a refused body is not read. */
const close = { connection: 'close' };
