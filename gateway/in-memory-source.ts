import type { Subgraph } from '../door/claims.js';
import type { SubgraphSource } from './subgraph-source.js';

/** A subgraph in this process: the same door, without a wire. */
export function inMemorySource(subgraph: Subgraph): SubgraphSource {
  return {
    name: subgraph.name,
    ask: async ({ claims, body }, signal) => subgraph.handle(claims, body, signal),
    stop: async () => {},
  };
}
