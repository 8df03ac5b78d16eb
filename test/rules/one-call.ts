import { type CallContext, callContext } from '../../door/call-context.js';
import type { SubgraphName } from '../../door/claims.js';
import { type Caller, type Kind, type PersonFacts, policyOf, steps } from '../../policy/index.js';
import { now } from '../decisions/story.js';

export interface OneCall extends CallContext {
  /** What the operator was told. */
  readonly faults: string[];
  /** The persons whose facts were read, by reading. */
  readonly reads: (readonly string[])[];
}

export interface CallOptions {
  readonly subgraph?: SubgraphName;
  readonly kindsBelow?: readonly Kind[];
  /** False: the facts cannot be read. */
  readonly areFactsThere?: boolean;
}

/** One call of a subgraph by this caller, where these persons and no others are known. */
export function callBy(
  caller: Caller,
  persons: readonly PersonFacts[],
  { subgraph = 'records', kindsBelow = [], areFactsThere = true }: CallOptions = {},
): OneCall {
  const faults: string[] = [];
  const reads: (readonly string[])[] = [];
  const parts = { policy: policyOf(steps), fault: (what: string) => faults.push(what) };
  const claims = { caller, callerVersion: 7, now, requestId: 'request', timeLeftMs: 60_000 };
  const call = callContext(subgraph, claims, parts, kindsBelow, {
    async ofPersons(ids) {
      reads.push(ids);
      if (!areFactsThere) throw new Error('The database is gone.');
      return ids.map((id) => persons.find(({ personId }) => personId === id) ?? null);
    },
  });
  return Object.assign(call, { faults, reads });
}
