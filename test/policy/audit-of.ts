import { type Caller, type Decision, decide, type FieldClass, type PersonFacts } from '../../policy/index.js';
import type { Ask } from '../decisions/scenario.js';
import { now } from '../decisions/story.js';

/** What the policy answers at the moment of the story; the field class is the ask's own unless told. */
export function decisionOf(
  caller: Caller,
  facts: PersonFacts | null,
  asked: Ask,
  fieldClass: FieldClass = asked.fieldClass,
): Decision {
  const { kind, header } = asked;
  return decide(caller, 'READ', { kind, fieldClass, ...(header && { header }) }, facts, now);
}

export function auditOf(...asked: Parameters<typeof decisionOf>): string {
  return decisionOf(...asked).audit;
}
