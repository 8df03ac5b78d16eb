import { answerTo } from '../../../rules/answer-to.js';
import type { ConsentsContext } from '../context.js';

/** A person by id alone: what is known of her is read when a field asks for it. */
export interface PersonView {
  readonly id: string;
  readonly personId: string;
}

/** The door to the patient of an event or appointment, from which alone the gateway comes by reference. */
export function openPatient(id: string, call: ConsentsContext): Promise<PersonView | null> {
  call.log.cameFromThing(id);
  return openPerson(id, call);
}

/**
 * The door to a person. Null when she is absent or not for this caller. Callers whose kind closes everything whoever
 * the person is get the bare id back, which they gave, and each field's reason.
 */
export async function openPerson(id: string, call: ConsentsContext): Promise<PersonView | null> {
  const person = { id, personId: id };
  const decision = await call.decisions.decide(person, 'DEMOGRAPHICS', 'HEADER');
  if (decision.effect === 'permit' || decision.public.form === 'NULL') return person;
  if (decision.public.form === 'OMIT' || decision.public.form === 'PERSON') return null;
  throw answerTo(decision, call);
}
