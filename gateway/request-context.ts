import type { Logger } from 'pino';
import type { Deadline } from '../database/deadline.js';
import type { Claims } from '../door/claims.js';

/** What one request carries through Apollo: the claims for every subgraph call, and whether it is over. */
export interface RequestContext {
  /** Each call gets what is left of the time when it begins. */
  readonly claims: Omit<Claims, 'timeLeftMs'>;
  readonly deadline: Deadline;
  /** Aborted when the client is gone: nobody waits for the answer. */
  readonly clientGone: AbortSignal;
  readonly log: Logger;
  /** Set by an answer that decides the whole operation: no subgraph is asked after it. */
  readonly progress: { over: boolean };
}
