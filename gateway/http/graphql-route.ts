import type { IncomingMessage } from 'node:http';
import { GraphQLError, getOperationAST, type OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import type { Instant } from '../../policy/time.js';
import { errors } from '../../schema/errors.js';
import { clientError } from '../answers/client-error.js';
import type { CallerFacts } from '../caller/caller-facts.js';
import { withDeadline } from '../deadline.js';
import type { CheckCost } from '../document/cost-check.js';
import type { ReadKeptDocument } from '../document/document-reader.js';
import type { TakeNewDocuments } from '../document/new-documents.js';
import type { Graph } from '../graph.js';
import { isPublic } from '../public-fields.js';
import { logRequest, type RequestLine } from '../request-log.js';
import type { AccessToken, ReadToken } from '../tokens.js';
import { type WhoAsks, whoAsks } from '../who-asks.js';
import { callerKey } from './caller-key.js';
import type { ClientAddress } from './client-address.js';
import { graphqlResponse, wantsGraphqlResponse } from './media-type.js';
import { notPersisted, readRequest } from './read-request.js';
import { json, type Reply, send, tooManyRequests, unauthenticatedReply } from './reply.js';
import type { Route } from './route.js';
import { isSentTwice } from './sent-twice.js';

export interface GraphqlRouteOptions {
  readonly graph: Graph;
  readonly readToken: ReadToken;
  readonly callers: CallerFacts;
  readonly clock: () => Instant;
  readonly introspection: boolean;
  readonly mostBytes: number;
  readonly logger: Logger;
  readonly readDocument: ReadKeptDocument;
  readonly takeNewDocuments: TakeNewDocuments;
  readonly clientAddress: ClientAddress;
  readonly checkCost: CheckCost;
  hasRoot(operation: OperationTypeNode): boolean;
  pseudonym(id: string): string;
}

interface Outcome extends Omit<RequestLine, 'status' | 'ms'> {
  readonly reply: Reply;
}

/** `/graphql`: who asks, what may be asked, then the graph. Each step refuses before the next one costs anything. */
export function graphqlRoute(options: GraphqlRouteOptions): Route {
  return {
    method: 'POST',
    path: '/graphql',
    async handle(request, response, requestId) {
      const started = performance.now();
      const log = options.logger.child({ requestId });
      const { reply, ...told } = await answer(request, requestId, log, options);
      send(response, inMediaType(reply, request.headers.accept));
      logRequest(log, options.pseudonym, { ...told, status: reply.status, ms: performance.now() - started });
    },
  };
}

async function answer(
  request: IncomingMessage,
  requestId: string,
  log: Logger,
  options: GraphqlRouteOptions,
): Promise<Outcome> {
  const now = options.clock();
  if (isSentTwice(request, 'authorization')) return { ...signIn, why: 'TWO_AUTHORIZATIONS' };
  const reading = await options.readToken(request.headers.authorization);
  if (reading.is === 'REFUSED') return { ...signIn, why: reading.why };
  if (reading.is === 'UNREADABLE') {
    log.error({ err: reading.error }, 'the keys of the issuer cannot be read');
    return { ...refusal(503, errors.unavailable()), why: 'ISSUER_UNREACHABLE' };
  }
  const token = reading.is === 'VALID' ? reading.token : null;
  const outcome = await answerTo(token, request, { requestId, log, now }, options);
  return { caller: token ?? { kind: 'VISITOR' }, ...outcome };
}

interface Moment {
  readonly requestId: string;
  readonly log: Logger;
  readonly now: Instant;
}

async function answerTo(
  token: AccessToken | null,
  request: IncomingMessage,
  { requestId, log, now }: Moment,
  options: GraphqlRouteOptions,
): Promise<Outcome> {
  const body = await readRequest(request, options.mostBytes);
  if ('status' in body) return { reply: body, codes: [] };
  const key = callerKey(token, options.clientAddress(request));
  const read = options.readDocument(body.query, (count) => options.takeNewDocuments(key, count));
  if (read.is === 'TOO_MANY') return tooMany(read.retryAfterSeconds);
  if (read.is === 'REFUSED') return refusal(400, read.error);
  if (!token && !isPublic(read.document, options)) return { ...signIn, why: 'VISITOR' };
  const operation = getOperationAST(read.document, body.operationName);
  if (!operation) return refusal(400, unnamed);
  if (!options.hasRoot(operation.operation)) return refusal(400, noRoot(operation.operation));
  const tooCostly = options.checkCost(read.document, operation, body.variables ?? {});
  if (tooCostly) return refusal(400, tooCostly);
  const who = await readCaller(token, request, { log, now }, options);
  if ('reply' in who) return who;
  const told = { operationName: operation.name?.value, caller: who.caller };
  const context = { claims: { ...who, now, requestId }, log, progress: { over: false } };
  const answered = await options.graph.execute(body, context);
  if (answered.is === 'UNAUTHENTICATED') return { ...told, ...signIn, why: 'GRANT' };
  const codes = (answered.body.errors ?? []).map(({ extensions }) => String(extensions?.code));
  return { ...told, reply: json(answered.status, answered.body), codes };
}

const factsDeadlineMs = 2_000;

/** Who asks, or the refusal of a header; without the caller's facts nothing at all is answered. */
async function readCaller(
  token: AccessToken | null,
  { headers }: IncomingMessage,
  { log, now }: Pick<Moment, 'log' | 'now'>,
  { callers }: GraphqlRouteOptions,
): Promise<WhoAsks | Outcome> {
  try {
    return await withDeadline(() => whoAsks(token, headers, callers, now), factsDeadlineMs);
  } catch (error) {
    if (error instanceof GraphQLError) return refusal(400, error);
    log.error({ err: error }, 'the facts of the caller cannot be read');
    return { reply: json(200, { data: null, errors: [errors.unavailable()] }), codes: ['UNAVAILABLE'] };
  }
}

function refusal(status: number, error: GraphQLError): Outcome {
  const told = clientError(error.toJSON());
  return { reply: json(status, { errors: [told] }), codes: [String(told.extensions?.code)] };
}

function tooMany(retryAfterSeconds: number): Outcome {
  return { reply: tooManyRequests(retryAfterSeconds), codes: ['TOO_MANY_REQUESTS'] };
}

const noRoot = (operation: string) =>
  errors.badInput(`The schema has no root for a ${operation}. Ask with a query.`);

/** A refusal without data is no success to whoever asks for the media type of GraphQL. */
function inMediaType(reply: Reply, accept: string | undefined): Reply {
  if (reply.type !== undefined || !wantsGraphqlResponse(accept)) return reply;
  const status = reply === notPersisted ? 400 : reply.status;
  return { ...reply, status, type: `${graphqlResponse}; charset=utf-8` };
}

const unnamed = errors.badInput('Name one operation of the document in operationName.');
const signIn: Outcome = { reply: unauthenticatedReply, codes: ['UNAUTHENTICATED'] };
