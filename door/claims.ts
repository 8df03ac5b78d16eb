import type { Caller, Instant } from '../policy/index.js';

/** What the gateway tells a subgraph about one call, signed. Both ways of running decode exactly this. */
export interface Claims {
  /** Who asks, with the facts of the caller (licence, roles, client approval) as read once for this request. */
  readonly caller: Caller;
  /** Version of the caller's facts, for the log; null for callers that have none. */
  readonly callerVersion: number | null;
  /** Taken once at the gateway: every decision, filter and log entry of the request uses it. */
  readonly now: Instant;
  readonly requestId: string;
  /** How long the call may take: what is left of the request's time, in milliseconds. */
  readonly timeLeftMs: number;
}

/** The GraphQL request as a subgraph gets it. */
export interface Body {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** A GraphQL response, made only of errors that `schema/errors` knows. */
export interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly AnswerError[];
}

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly reason?: string;
    readonly documentId?: string;
    /** The caller's own roles, where one of them must be named. */
    readonly roles?: readonly string[];
  };
}

/** One subgraph behind its one door. */
export interface Subgraph {
  readonly name: SubgraphName;
  /** The subgraph's SDL, for composition and `_service`. */
  readonly sdl: string;
  /** Nothing of the call works on once its time is over or the signal says that nobody waits. */
  handle(claims: Claims, body: Body, until?: AbortSignal): Promise<Answer>;
}

export const subgraphNames = ['records', 'consents', 'wellbeing'] as const;
export type SubgraphName = (typeof subgraphNames)[number];
