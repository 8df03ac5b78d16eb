import type { Caller, FieldClass, Instant, Kind, LocalDate, PersonFacts, Step } from '../../policy/index.js';
import { situationOf } from '../../policy/situation.js';
import { now } from '../decisions/story.js';

interface Asked {
  readonly caller: Caller;
  readonly kind: Kind;
  readonly fieldClass?: FieldClass;
  readonly from?: LocalDate | null;
  readonly at?: Instant;
}

/** What one step of the procedure says by itself, whatever the steps before it would have said. */
export function saying(step: Step, asked: Asked, facts: PersonFacts) {
  const { caller, kind, fieldClass = 'HEADER', from = null, at = now } = asked;
  const question = { caller, action: 'READ', kind, fieldClass, from, now: at } as const;
  switch (step.reads) {
    case 'REQUEST':
      return step.find(question);
    case 'TIES':
      return step.find(question, facts);
    case 'PERSON':
      return step.find(question, situationOf(question, facts));
  }
}
