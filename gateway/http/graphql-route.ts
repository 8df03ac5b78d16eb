import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError, getOperationAST } from 'graphql';
import type { Logger } from 'pino';
import type { Variables } from '../../cost/arguments.js';
import { type Deadline, deadlineIn, isDeadlineOver } from '../../database/deadline.js';
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
import type { TakePlace } from './body-places.js';
import { callerKey } from './caller-key.js';
import type { ClientAddress } from './client-address.js';
import type { Admit } from './in-flight.js';
import { graphqlResponse, wantsGraphqlResponse } from './media-type.js';
import { graphqlRequest, notPersisted, readRequest } from './read-request.js';
import { json, type Reply, send, tooManyRequests, unauthenticatedReply } from './reply.js';
import type { Route } from './route.js';
import { isSentTwice } from './sent-twice.js';
import { whenClosed } from './when-closed.js';

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
  /** Why variables are too large, before anything else looks at them; undefined where they are not. */
  checkVariables(variables: Variables): string | undefined;
  readonly takePlace: TakePlace;
  readonly admit: Admit;
  /** From the headers to the answer; the body is a part of it. */
  readonly deadlineMs: number;
  readonly mostAnswerBytes: number;
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
      const { reply, ...told } = await answer({ request, response, requestId, log }, options);
      send(response, inMediaType(reply, request.headers.accept));
      logRequest(log, options.pseudonym, { ...told, status: reply.status, ms: performance.now() - started });
    },
  };
}

interface Arrived {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  readonly log: Logger;
}

async function answer(
  { request, response, requestId, log }: Arrived,
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
  const caller = token ?? ({ kind: 'VISITOR' } as const);
  const key = callerKey(token, options.clientAddress(request));
  const clientGone = whenClosed(response);
  const deadline = deadlineIn(options.deadlineMs, clientGone);
  try {
    const body = await readInPlace(request, key, deadline, options);
    if ('reply' in body) return { caller, ...body };
    const moment = { requestId, log, now, key, deadline, clientGone };
    return { caller, ...(await admitted(body.text, token, request, moment, options)) };
  } finally {
    deadline.end();
  }
}

/** Reads the body before any work of the caller's has its turn: who sends slowly makes nobody wait. */
async function readInPlace(
  request: IncomingMessage,
  key: string,
  deadline: Deadline,
  { takePlace, mostBytes }: GraphqlRouteOptions,
): Promise<{ readonly text: string } | Outcome> {
  const place = takePlace(key);
  if (place.is !== 'PLACE') return place.is === 'TOO_MANY' ? overloaded : tooMany(1);
  try {
    const { hasRoomFor } = place;
    const body = await readRequest(request, { mostBytes, withinMs: deadline.leftMs(), hasRoomFor });
    return 'text' in body ? body : { reply: body, codes: [] };
  } finally {
    place.leave();
  }
}

async function admitted(
  text: string,
  token: AccessToken | null,
  request: IncomingMessage,
  moment: Moment,
  options: GraphqlRouteOptions,
): Promise<Outcome> {
  const admission = options.admit(moment.key);
  if (admission.is === 'TOO_MANY') return overloaded;
  if (admission.is === 'TOO_MANY_OF_CALLER') return tooMany(1);
  try {
    const outcome = await admission.work(moment.deadline, () =>
      answerTo(text, token, request, moment, options),
    );
    return outcome === 'LATE' ? tooMany(1) : outcome;
  } finally {
    admission.leave();
  }
}

interface Moment {
  readonly requestId: string;
  readonly log: Logger;
  readonly now: Instant;
  /** Whose request counts. */
  readonly key: string;
  readonly deadline: Deadline;
  readonly clientGone: AbortSignal;
}

async function answerTo(
  text: string,
  token: AccessToken | null,
  request: IncomingMessage,
  { requestId, log, now, key, deadline, clientGone }: Moment,
  options: GraphqlRouteOptions,
): Promise<Outcome> {
  const body = graphqlRequest(text);
  if ('status' in body) return { reply: body, codes: [] };
  const tooLarge = options.checkVariables(body.variables ?? {});
  if (tooLarge) return refusal(400, errors.limit(tooLarge));
  const read = options.readDocument(body.query, (count) => options.takeNewDocuments(key, count));
  if (read.is === 'TOO_MANY') return tooMany(read.retryAfterSeconds);
  if (read.is === 'REFUSED') return refusal(400, read.error);
  if (!token && !isPublic(read.document, options)) return { ...signIn, why: 'VISITOR' };
  const operation = getOperationAST(read.document, body.operationName);
  if (!operation) return refusal(400, unnamed);
  const tooCostly = options.checkCost(read.document, operation, body.variables ?? {});
  if (tooCostly) return refusal(400, tooCostly);
  const who = await readCaller(token, request, { log, now, deadline }, options);
  if ('reply' in who) return who;
  const told = { operationName: operation.name?.value, caller: who.caller };
  const context = {
    claims: { ...who, now, requestId },
    deadline,
    clientGone,
    log,
    progress: { over: false },
  };
  const answered = await options.graph.execute(body, context);
  if (answered.is === 'UNAUTHENTICATED') return { ...told, ...signIn, why: 'GRANT' };
  const codes = (answered.body.errors ?? []).map(({ extensions }) => String(extensions?.code));
  const reply = json(answered.status, answered.body);
  if (Buffer.byteLength(reply.body) > options.mostAnswerBytes)
    return { ...told, ...refusal(400, answerTooLarge) };
  return { ...told, reply, codes };
}

const factsDeadlineMs = 2_000;

/** Who asks, or the refusal of a header; without the caller's facts nothing at all is answered. */
async function readCaller(
  token: AccessToken | null,
  { headers }: IncomingMessage,
  { log, now, deadline }: Pick<Moment, 'log' | 'now' | 'deadline'>,
  { callers }: GraphqlRouteOptions,
): Promise<WhoAsks | Outcome> {
  try {
    const leftMs = Math.min(factsDeadlineMs, deadline.leftMs());
    const within = deadlineIn(leftMs);
    const asked = whoAsks(token, headers, callers, now, within);
    return await withDeadline(() => asked.finally(() => within.end()), leftMs);
  } catch (error) {
    if (error instanceof GraphQLError) return refusal(400, error);
    if (isDeadlineOver(error)) log.warn('the facts of the caller were not read within the time');
    else log.error({ err: error }, 'the facts of the caller cannot be read');
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

/** A refusal without data is no success to whoever asks for the media type of GraphQL. */
function inMediaType(reply: Reply, accept: string | undefined): Reply {
  if (reply.type !== undefined || !wantsGraphqlResponse(accept)) return reply;
  const status = reply === notPersisted ? 400 : reply.status;
  return { ...reply, status, type: `${graphqlResponse}; charset=utf-8` };
}

const answerTooLarge = errors.answerTooLarge();
const overloaded: Outcome = {
  reply: json(503, { errors: [errors.unavailable()] }, { 'retry-after': '1' }),
  codes: ['UNAVAILABLE'],
  why: 'TOO_MANY_IN_FLIGHT',
};
const unnamed = errors.badInput('Name one operation of the document in operationName.');
const signIn: Outcome = { reply: unauthenticatedReply, codes: ['UNAUTHENTICATED'] };
