import type { KeyObject } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Body, Claims, Subgraph } from '../door/claims.js';
import { httpServer } from './http/http-server.js';
import { readBody } from './http/read-body.js';
import { json, type Reply, send, unauthenticatedReply } from './http/reply.js';
import type { Route } from './http/route.js';
import { isSentTwice } from './http/sent-twice.js';
import { whenClosed } from './http/when-closed.js';
import { type CallRules, readCallToken } from './wire/gateway-token.js';
import { type SeenCalls, seenCalls } from './wire/seen-calls.js';

export interface SubgraphServerOptions {
  readonly subgraph: Subgraph;
  /** The gateway's; only its holder can sign a call. */
  readonly publicKey: KeyObject;
  readonly port: number;
  /** Loopback unless told. */
  readonly host?: string;
  readonly testClock?: boolean;
  readonly logger: Logger;
  readonly stopDeadlineMs?: number;
  /** The calls that were answered, of this process alone. */
  readonly seen?: SeenCalls;
}

/** The gateway sends a call at once; what comes slower is not its. */
const bodyBounds = { mostBytes: 8_000_000, withinMs: 10_000 };
const SignedBody = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/** One subgraph as a process: nothing of it answers, `_service` and `_entities` included, unless the gateway signed the call. */
export async function startSubgraphServer(options: SubgraphServerOptions) {
  const { subgraph, publicKey, port, host = '127.0.0.1', testClock = false, logger } = options;
  const rules = { audience: subgraph.name, publicKey, testClock, startedAt: Date.now() };
  const seen = options.seen ?? seenCalls();
  const call: Route = {
    method: 'POST',
    path: '/',
    async handle(request, response) {
      const verified = await readCall(request, rules, seen);
      if (verified) return send(response, await answer(subgraph, verified, whenClosed(response), logger));
      logger.warn(
        { subgraph: subgraph.name, status: 401 },
        'a call that the gateway did not sign, or that came before',
      );
      send(response, unsigned);
    },
  };
  const live: Route = {
    method: 'GET',
    path: '/health/live',
    handle: (_, response) => send(response, json(200, { status: 'live' })),
  };
  const report = (error: unknown, requestId: string) => logger.error({ err: error, requestId }, 'fault');
  const server = await httpServer({ host, port, routes: [live, call], report, maxHeaderBytes: 65_536 });
  return { url: server.url, stop: () => server.stop(options.stopDeadlineMs ?? 10_000) };
}

/** What is left of a refused body is not read. */
const unsigned: Reply = {
  ...unauthenticatedReply,
  headers: { ...unauthenticatedReply.headers, connection: 'close' },
};

interface Call {
  readonly claims: Claims;
  readonly body: Body;
}

/** Nothing of the body is read before the token is known to be the gateway's, for this subgraph, and new. */
async function readCall(request: IncomingMessage, rules: CallRules, seen: SeenCalls): Promise<Call | null> {
  const token = /^Gateway ([\w.-]+)$/.exec(request.headers.authorization ?? '')?.[1];
  const signed = token && !isSentTwice(request, 'authorization') ? readCallToken(token, rules) : null;
  if (!signed || !seen.isNew(signed.id)) return null;
  const sent = await readBody(request, bodyBounds);
  if ('problem' in sent || !signed.isBody(sent.text)) return null;
  return { claims: signed.claims, body: SignedBody.parse(JSON.parse(sent.text)) };
}

async function answer(
  subgraph: Subgraph,
  { claims, body }: Call,
  gone: AbortSignal,
  logger: Logger,
): Promise<Reply> {
  try {
    return json(200, await subgraph.handle(claims, body, gone));
  } catch (error) {
    logger.error({ err: error, subgraph: subgraph.name, requestId: claims.requestId }, 'fault');
    return json(500, {});
  }
}
