import type { Logger } from 'pino';
import type { Claims } from '../door/claims.js';

/** What one request carries through Apollo: the claims for every subgraph call, and whether it is over. */
export interface RequestContext {
  readonly claims: Claims;
  readonly log: Logger;
  /** Set by an answer that decides the whole operation: no subgraph is asked after it. */
  readonly progress: { over: boolean };
}
