import type { Decisions } from './decisions.js';

/** What every rule needs of a call. Each subgraph's context has it. */
export interface Call {
  readonly decisions: Decisions;
  /** Tells the operator of a fault; the caller sees UNAVAILABLE or INTERNAL. */
  readonly fault: (what: string, reason: unknown) => void;
}
