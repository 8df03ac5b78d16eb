import type { CareContext } from '../caller.js';
import { closed, unconcerned } from '../finding.js';
import { areOpeningsOwn } from '../own-openings.js';
import { purposeProblem } from '../purpose.js';
import { ofTies } from '../step.js';

/**
 * A professional's request names what it acts on, or is malformed. Openings that are not the professional's own for this
 * person, and a purpose without its ground, are told: the same whether the person, or the opening of somebody else, exists.
 */
export const careContext = ofTies('care-context', ({ caller, now }, ties) => {
  if (caller.kind !== 'PROFESSIONAL') return unconcerned;
  if (!namesSomething(caller.care)) return closed('CARE_CONTEXT_MISSING');
  if (!areOpeningsOwn(caller, ties, now)) return closed('OPENING_NOT_FOUND');
  const problem = purposeProblem(caller, ties, now);
  return problem === null ? unconcerned : closed(problem, { circumstance: 'PURPOSE' });
});

function namesSomething(care: CareContext | null): boolean {
  return (
    care !== null &&
    (care.serviceEventId !== null ||
      care.appointmentId !== null ||
      care.connectionId !== null ||
      care.openings.length > 0)
  );
}
