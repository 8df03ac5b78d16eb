import type { DocumentNode } from 'graphql';
import type { Body, Claims, SubgraphName } from '../door/claims.js';

export interface SubgraphCall {
  readonly claims: Claims;
  readonly body: Body;
  /** The parsed query of the body. */
  readonly document: DocumentNode;
}

/** A way to one subgraph. What it answers is not trusted; it may fail in any way but must heed the signal. */
export interface SubgraphSource {
  readonly name: SubgraphName;
  ask(call: SubgraphCall, signal: AbortSignal): Promise<unknown>;
  stop(): Promise<void>;
}
