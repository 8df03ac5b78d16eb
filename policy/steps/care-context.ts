import type { CareContext } from '../caller.js';
import { closed, unconcerned } from '../finding.js';
import { ofRequest } from '../step.js';

/** A professional's request names what it acts on, or is malformed. */
export const careContext = ofRequest('care-context', ({ caller }) =>
  caller.kind === 'PROFESSIONAL' && !namesSomething(caller.care)
    ? closed('CARE_CONTEXT_MISSING')
    : unconcerned,
);

function namesSomething(care: CareContext | null): boolean {
  return (
    care !== null &&
    (care.serviceEventId !== null ||
      care.appointmentId !== null ||
      care.connectionId !== null ||
      care.openings.length > 0)
  );
}
