import type { GraphQLError } from 'graphql';
import type { CallLog } from '../access-log/call-log.js';
import type { FactsReader } from '../facts/facts-reader.js';
import {
  blankHeader,
  type Caller,
  type Decision,
  type FieldClass,
  type Instant,
  type Kind,
  type LocalDate,
  type Policy,
  type Resource,
  type Scope,
} from '../policy/index.js';
import { answerTo, type Refusals } from './answer-to.js';
import type { Thing } from './thing.js';

/** What a rule comes to: permitted, or the one error to give in the field's place. */
export type Verdict = true | GraphQLError;

/** The decisions of one call: each made once from the call's facts, and put down for the log. */
export interface Decisions {
  /** Makes sure that the person's facts are read; after it the other questions answer at once. */
  prepare(personId: string): Promise<void>;
  /** May a field of this class be read of the thing? Undefined while the person's facts are not read. */
  verdictOn(thing: Thing, kind: Kind, fieldClass: FieldClass): Verdict | undefined;
  /** May the caller ask for this kind of the person at all? What the person's will or data closes is an empty list. */
  verdictOnAsking(personId: string, kind: Kind, fieldClass: FieldClass): Verdict | undefined;
  /** The decision itself, put down for the log. */
  decide(thing: Thing, kind: Kind, fieldClass: FieldClass, from?: LocalDate): Promise<Decision>;
  /** Decides on a header of nothing and forgets it: what is absent takes the time that what is denied takes. */
  decideInVain(personId: string, kind: Kind): void;
  /** What of the kind the caller may see, put down for the log. */
  scope(personId: string, kind: Kind): Promise<Scope>;
  /** On what grounds the caller could see something of the kind, whether there is any or not. */
  groundsOf(personId: string, kind: Kind): Scope['grounds'];
  /** What the caller is told once about the person. */
  accessSummary(personId: string): Promise<ReturnType<Policy['accessSummary']>>;
}

export interface DecisionsOptions {
  readonly policy: Policy;
  readonly caller: Caller;
  readonly now: Instant;
  readonly facts: FactsReader;
  readonly log: CallLog;
  readonly refusals: Refusals;
}

export function decisionsOf({ policy, caller, now, facts, log, refusals }: DecisionsOptions): Decisions {
  const verdicts = new WeakMap<object, Map<string, Verdict>>();
  const askings = new Map<string, Verdict>();
  const scopes = new Map<string, Scope>();

  function decideNow(
    thing: Thing,
    kind: Kind,
    fieldClass: FieldClass,
    from?: LocalDate,
  ): Decision | undefined {
    const known = facts.known(thing.personId);
    if (known === undefined) return undefined;
    const resource: Resource = {
      kind,
      fieldClass,
      ...(thing.header ? { header: thing.header } : {}),
      ...(from === undefined ? {} : { from }),
    };
    const decision = policy.decide(caller, 'READ', resource, known, now);
    const { id, personId, header } = thing;
    const what = { personId, kind, fieldClass };
    if (header) log.decided({ ...what, id, serviceEventId: header.serviceEventId }, decision);
    else log.asked(what, decision);
    return decision;
  }

  return {
    async prepare(personId) {
      await facts.load(personId);
    },
    verdictOn(thing, kind, fieldClass) {
      const key = `${kind} ${fieldClass}`;
      const remembered = verdicts.get(thing)?.get(key);
      if (remembered !== undefined) return remembered;
      const decision = decideNow(thing, kind, fieldClass);
      if (decision === undefined) return undefined;
      const verdict = decision.effect === 'permit' ? true : answerTo(decision, refusals);
      const ofThing = verdicts.get(thing) ?? new Map<string, Verdict>();
      verdicts.set(thing, ofThing.set(key, verdict));
      return verdict;
    },
    verdictOnAsking(personId, kind, fieldClass) {
      const key = `${personId} ${kind} ${fieldClass}`;
      const remembered = askings.get(key);
      if (remembered !== undefined) return remembered;
      const decision = decideNow({ id: personId, personId }, kind, fieldClass);
      if (decision === undefined) return undefined;
      const silent =
        decision.effect === 'permit' || decision.public.form === 'OMIT' || decision.public.form === 'PERSON';
      const verdict = silent ? true : answerTo(decision, refusals);
      askings.set(key, verdict);
      return verdict;
    },
    async decide(thing, kind, fieldClass, from) {
      await facts.load(thing.personId);
      const decision = decideNow(thing, kind, fieldClass, from);
      if (decision === undefined) throw new Error('decisions.decide got no facts after they were read');
      return decision;
    },
    decideInVain(personId, kind) {
      const header = { ...blankHeader, kind };
      policy.decide(
        caller,
        'READ',
        { kind, fieldClass: 'HEADER', header },
        facts.known(personId) ?? null,
        now,
      );
    },
    async scope(personId, kind) {
      const key = `${personId} ${kind}`;
      const remembered = scopes.get(key);
      if (remembered) return remembered;
      const scope = policy.scope(caller, 'READ', kind, await facts.load(personId), now);
      scopes.set(key, scope);
      if (scope.closed) {
        log.decided({ personId, kind, fieldClass: 'HEADER', id: null, serviceEventId: null }, scope.closed);
        answerTo(scope.closed, refusals);
      }
      log.leftOut(personId, kind, scope.leftOut);
      return scope;
    },
    groundsOf(personId, kind) {
      const scope =
        scopes.get(`${personId} ${kind}`) ??
        policy.scope(caller, 'READ', kind, facts.known(personId) ?? null, now);
      return scope.grounds;
    },
    async accessSummary(personId) {
      return policy.accessSummary(caller, await facts.load(personId), now);
    },
  };
}
