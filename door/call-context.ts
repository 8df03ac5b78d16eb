import type { GraphQLError } from 'graphql';
import { type CallLog, callLog } from '../access-log/call-log.js';
import type { ActsFrom } from '../access-log/caller-fields.js';
import { isDeadlineOver } from '../database/deadline.js';
import { outlineInWords } from '../database/what-was-thrown.js';
import { type FactsReader, factsReader } from '../facts/facts-reader.js';
import type { PersonFactsStore } from '../facts/person-facts.js';
import {
  actingRole,
  type Caller,
  type Instant,
  type Kind,
  type PersonFacts,
  type Policy,
  policyVersion,
} from '../policy/index.js';
import type { Call } from '../rules/call.js';
import { type Decisions, decisionsOf } from '../rules/decisions.js';
import type { Claims, SubgraphName } from './claims.js';

/** What lives as long as the subgraph does, and every call is made of. */
export interface ContextParts {
  readonly policy: Policy;
  readonly fault: (what: string, reason: unknown, requestId?: string) => void;
}

/** What one call carries. Made anew for each: nothing that was decided outlives it. */
export interface CallContext extends Call {
  readonly policy: Policy;
  readonly caller: Caller;
  readonly now: Instant;
  readonly facts: FactsReader;
  readonly decisions: Decisions;
  readonly log: CallLog;
  /** Set when a decision refuses the whole operation. */
  refusal: GraphQLError | null;
  refuse(error: GraphQLError): void;
}

export function callContext(
  subgraph: SubgraphName,
  claims: Claims,
  parts: ContextParts,
  kindsBelow: readonly Kind[],
  personFacts: Pick<PersonFactsStore, 'ofPersons'>,
): CallContext {
  const { caller, now } = claims;
  const facts = factsReader(personFacts, caller);
  const acting = new Map<string, ActsFrom>();
  const log = callLog({
    subgraph,
    caller,
    callerVersion: claims.callerVersion,
    now,
    requestId: claims.requestId,
    policyVersion,
    kindsBelow,
    groundsOf: (personId, kind) => call.decisions.groundsOf(personId, kind),
    factsVersion: (personId) => facts.known(personId)?.version ?? null,
    actsFrom(personId) {
      const known = acting.get(personId) ?? actsFrom(caller, facts.known(personId) ?? null, now);
      acting.set(personId, known);
      return known;
    },
  });
  const call: CallContext = {
    policy: parts.policy,
    caller,
    now,
    facts,
    log,
    fault: oncePerCall((what, reason) => parts.fault(what, reason, claims.requestId)),
    refusal: null,
    refuse(error) {
      call.refusal ??= error;
    },
    decisions: decisionsOf({
      policy: parts.policy,
      caller,
      now,
      facts,
      log,
      refusals: { refuse: (error) => call.refuse(error) },
    }),
  };
  return call;
}

/** The same failure of many fields is told once. That the time was over, or the client gone, is no failure. */
function oncePerCall(fault: Call['fault']): Call['fault'] {
  const told = new Set<string>();
  return (what, reason) => {
    const key = `${what} ${outlineInWords(reason)}`;
    if (!told.has(key) && !isDeadlineOver(reason)) fault(what, reason);
    told.add(key);
  };
}

/** The unit that a professional acts from; each entry of the log names it, and it is the same for all of one person. */
function actsFrom(caller: Caller, facts: PersonFacts | null, now: Instant): ActsFrom {
  const role = actingRole(caller, facts, now);
  return { unitId: role?.unitId ?? null, providerId: role?.providerId ?? null };
}
