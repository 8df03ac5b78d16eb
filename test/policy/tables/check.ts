import type { Caller, Decision, FieldClass, Instant, PersonFacts, Policy } from '../../../policy/index.js';
import type { Ask } from '../../decisions/scenario.js';
import { now } from '../../decisions/story.js';

/** One rule of the domain spelled out by hand: what a policy must come to. */
export interface Check {
  readonly rule: string;
  readonly expected: unknown;
  readonly found: (policy: Policy) => unknown;
}

/** What a policy decides on one thing; at the moment of the story unless told. */
export function decisionBy(
  policy: Policy,
  caller: Caller,
  facts: PersonFacts,
  { kind, header, from }: Ask,
  { fieldClass = 'CONTENT', at = now }: { readonly fieldClass?: FieldClass; readonly at?: Instant } = {},
): Decision {
  const resource = { kind, fieldClass, ...(header && { header }), ...(from !== undefined && { from }) };
  // Facts of their own, since a policy remembers what it found for the very same ones.
  return policy.decide({ ...caller }, 'READ', resource, { ...facts }, at);
}
