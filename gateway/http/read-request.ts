import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Body } from '../../door/claims.js';
import { errors } from '../../schema/errors.js';
import { jsonCharset } from './media-type.js';
import { type BodyBounds, type NoText, readBody } from './read-body.js';
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

/** The body of a POST as text, or the reply that refuses it. The rest of a refused body is not read. */
export async function readRequest(
  request: IncomingMessage,
  bounds: BodyBounds,
): Promise<{ readonly text: string } | Reply> {
  const charset = jsonCharset(request.headers['content-type']);
  if (charset === undefined || isSentTwice(request, 'content-type'))
    return plain(415, 'Send application/json.', close);
  if (charset !== 'UTF-8') return plain(415, 'Send application/json in UTF-8.', close);
  if (request.headers['content-encoding'])
    return plain(415, 'Send the body as it is, not compressed.', close);
  const body = await readBody(request, bounds);
  return 'text' in body ? body : noText(body.problem, bounds);
}

function noText(problem: NoText, { mostBytes }: BodyBounds): Reply {
  switch (problem) {
    case 'TOO_LARGE':
      return plain(413, `The body must be of at most ${mostBytes} bytes.`, close);
    case 'NOT_UTF8':
      return plain(400, 'The body must be UTF-8.', close);
    case 'BROKEN_OFF': // nobody is there to read it
    case 'LATE':
      return plain(408, 'The body was not there in time. Send all of it at once.', close);
    case 'NO_ROOM':
      return json(503, { errors: [errors.unavailable()] }, { ...close, 'retry-after': '1' });
  }
}

const close = { connection: 'close' };

/** The GraphQL request in the text of a body, or the reply that refuses it. */
export function graphqlRequest(text: string): Body | Reply {
  try {
    const sent: unknown = JSON.parse(text);
    const read = GraphqlRequest.safeParse(sent);
    if (read.success) return read.data;
    return PersistedQuery.safeParse(sent).success ? notPersisted : malformed;
  } catch {
    return malformed;
  }
}
