import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Body } from '../../door/claims.js';
import { errors } from '../../schema/errors.js';
import { readBody } from './read-body.js';
import { json, plain, type Reply } from './reply.js';

const GraphqlRequest = z.object({
  query: z.string().min(1),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

const malformed = json(400, {
  errors: [
    errors.badInput('The body is expected as JSON: {"query": "…", "variables": {…}, "operationName": "…"}.'),
  ],
});

/** The GraphQL request of a POST, or the reply that refuses it. */
export async function readRequest(request: IncomingMessage, mostBytes: number): Promise<Body | Reply> {
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json') return plain(415, 'Send application/json.', close);
  if (request.headers['content-encoding'])
    return plain(415, 'Send the body as it is, not compressed.', close);
  const text = await readBody(request, mostBytes);
  if (text === null) return plain(413, `The body must be UTF-8 of at most ${mostBytes} bytes.`, close);
  try {
    const read = GraphqlRequest.safeParse(JSON.parse(text));
    return read.success ? read.data : malformed;
  } catch {
    return malformed;
  }
}

/** What is left of a refused body is not read. */
const close = { connection: 'close' };
