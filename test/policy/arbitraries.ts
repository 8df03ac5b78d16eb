import fc from 'fast-check';
import {
  type Caller,
  documentKinds,
  type Header,
  type Instant,
  type Kind,
  kinds,
  type PersonFacts,
} from '../../policy/index.js';
import { callers } from './arbitraries/callers.js';
import { facts } from './arbitraries/facts.js';
import { headersOf } from './arbitraries/headers.js';
import { moments } from './arbitraries/small-world.js';

/** A question of any caller about things of one kind, in a world so small that permits are common. */
export interface Case {
  readonly caller: Caller;
  readonly facts: PersonFacts;
  readonly kind: Kind;
  readonly headers: readonly Header[];
  readonly now: Instant;
}

export const someKind: fc.Arbitrary<Kind> = fc.oneof(
  { arbitrary: fc.constantFrom<Kind>(...documentKinds), weight: 3 },
  { arbitrary: fc.constantFrom<Kind>('SERVICE_EVENT', 'APPOINTMENT', 'RELATIONSHIP', 'DENIAL'), weight: 1 },
  { arbitrary: fc.constant<Kind>('WELLBEING_ENTRY'), weight: 2 },
  { arbitrary: fc.constantFrom(...kinds), weight: 1 },
);

export function casesOf(caller: fc.Arbitrary<Caller>): fc.Arbitrary<Case> {
  return someKind.chain((kind) =>
    fc.record({
      caller,
      facts,
      kind: fc.constant(kind),
      headers: fc.array(headersOf(kind), { minLength: 8, maxLength: 16 }),
      now: fc.constantFrom(moments.justBefore, moments.noon, moments.noon, moments.justAfter),
    }),
  );
}

export const cases: fc.Arbitrary<Case> = casesOf(callers);
