import { GraphQLError } from 'graphql';
import type { PublicCode } from '../policy/index.js';

/** How large an answer may be: the whole one, and that of each call of a subgraph. */
export const MAX_ANSWER_BYTES = 4_000_000;

/** Every `extensions.code` that a client may see. Anything else leaves as INTERNAL. */
export const errorCodes = [
  'FORBIDDEN',
  'NOT_FOUND',
  'REFUSED',
  'UNAUTHENTICATED',
  'UNAVAILABLE',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'LIMIT_EXCEEDED',
  'TOO_MANY',
  'TOO_MANY_REQUESTS',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** What each public code means, and what the caller can do. Says nothing about a person's will or data. */
export const publicMessages: Readonly<Record<PublicCode, string>> = {
  AGGREGATE_ONLY: 'Analysts read aggregates only. Ask for an aggregate instead of a person.',
  APPLICATION_NOT_APPROVED:
    'This application is not approved for this use. Its supplier can apply for approval.',
  ASSURANCE_TOO_LOW: 'Sign in with strong identification to read this.',
  CALLER_KIND_NOT_PERMITTED: 'Callers of your kind may not read this.',
  CARE_CONTEXT_MISSING:
    'Send the care context you act in: x-care-context: serviceEventId=…; purpose=TREAT (or connectionId=…).',
  CITIZEN_ONLY: 'Only the citizen may do this.',
  CONFIRMATION_REQUIRED: 'Specially protected: confirm with a reason to open it.',
  CONSENT_REQUIRED: "The person's consent is needed for data of other registers. You may ask for it.",
  FUNCTION_EXCLUDED: 'This cannot be read on behalf of another person.',
  LICENCE_NOT_VALID: 'Your right to practise does not permit this. The registry authority can tell you why.',
  LOG_TOO_OLD: 'The access log is shown for the last two years. Ask the controller for older entries.',
  NOT_IN_FORCE: 'This use is not in force at this date.',
  OPENING_NOT_FOUND:
    'Your care context names an opening that is not one of yours for this person at the unit you act in. ' +
    'Name one that is, or leave it out.',
  PERMIT_MISSING: 'A separate data permit is needed for this.',
  PURPOSE_WITHOUT_GROUND:
    'The purpose of your care context has no ground. ETREAT needs an open emergency of yours (opening=ID), STATUTORY an ' +
    'open special reason, HOPERAT a task of administration; else send purpose=TREAT.',
  ROLE_NOT_NAMED:
    'Your care context fits several of your roles. Name one of them: x-care-context: …; role=ID.',
  SCOPE_MISSING: 'The grant of this application does not include this.',
  TASK_NOT_PERMITTED: 'Your task does not include this.',
  UNAVAILABLE: 'This cannot be answered right now. Try again.',
};

/** Far more than there are texts: one that was made of what a request holds is not kept beyond it. */
const maxShared = 500;
const shared = new Map<string, GraphQLError>();

/** One shared object for each error without a place of its own: making an error per field costs 40 times a field. */
function once(code: ErrorCode, message: string, reason?: string): GraphQLError {
  const key = `${code} ${reason ?? ''} ${message}`;
  const known = shared.get(key);
  if (known) return known;
  const made = new GraphQLError(message, { extensions: reason ? { code, reason } : { code } });
  if (shared.size < maxShared) shared.set(key, made);
  return made;
}

/** Names the caller's own roles, so it is made for the one answer and not kept. */
function withRoles(reason: PublicCode, roles: readonly string[]): GraphQLError {
  const message = `${publicMessages[reason]} They are: ${roles.join(', ')}.`;
  return new GraphQLError(message, { extensions: { code: 'REFUSED', reason, roles } });
}

export const errors = {
  /** The caller's role, scope or context does not include the field. */
  forbidden: (reason: PublicCode) => once('FORBIDDEN', publicMessages[reason], reason),
  /** Absent, or not for this caller: the same bytes for both. */
  notFound: () => once('NOT_FOUND', 'Nothing with this id that you may see.'),
  /** The whole operation is refused. */
  refused: (reason: PublicCode, roles?: readonly string[]) =>
    roles === undefined ? once('REFUSED', publicMessages[reason], reason) : withRoles(reason, roles),
  unauthenticated: () => once('UNAUTHENTICATED', 'Sign in to read this.'),
  /** The facts, the log or the data could not be reached. */
  unavailable: () => once('UNAVAILABLE', publicMessages.UNAVAILABLE, 'UNAVAILABLE'),
  badInput: (message: string) => once('BAD_USER_INPUT', message),
  limit: (message: string) => once('LIMIT_EXCEEDED', message),
  /** Clients read the message; it is the one that they know. */
  persistedQueryNotSupported: () => once('PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported'),
  /** A list holds more than the schema says: null, never cut. */
  answerTooLarge: () =>
    once(
      'LIMIT_EXCEEDED',
      `The answer is larger than ${MAX_ANSWER_BYTES} bytes. Ask for smaller pages, for fewer days of a series, for fewer fields, or in several requests.`,
    ),
  tooManyLists: (most: number) =>
    once('LIMIT_EXCEEDED', `One question may read at most ${most} different lists of a kind. Ask in parts.`),
  tooMany: () => once('TOO_MANY', 'This list holds more than one answer may. Narrow what you ask for.'),
  /** More at once, or more that is new, than one caller or address may ask. */
  tooManyRequests: () =>
    once('TOO_MANY_REQUESTS', 'More than one caller may ask at once. Wait as long as Retry-After says.'),
  internal: () => once('INTERNAL', 'Internal error. The request id in the response header helps to find it.'),
};
