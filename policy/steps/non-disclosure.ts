import type { DenyCode } from '../decision.js';
import { closed, type Finding, unconcerned, way } from '../finding.js';
import { always } from '../predicate.js';
import type { Representation } from '../representation.js';
import { ofPerson } from '../step.js';
import { needsAddress } from '../task.js';

/** A non-disclosure for personal safety hides where the person lives, and that it is hidden; each look is followed up. */
export const nonDisclosure = ofPerson(
  'non-disclosure',
  ({ kind, fieldClass, now }, { facts, care, representation }): Finding => {
    if (kind !== 'CONTACT_DETAILS' || representation?.as === 'SELF') return unconcerned;
    const seesAddress = care !== null && needsAddress(care.role.taskClass, now);
    // The mark itself is closed to the others whether it is set or not: else its absence would tell.
    if (fieldClass !== 'HEADER' && !seesAddress) return closed(excluded(representation));
    if (!facts.nonDisclosure) return unconcerned;
    if (!seesAddress) return closed('NON_DISCLOSURE');
    return { demands: [{ asks: 'CONDITION', ways: [way(always, { flag: true })], otherwise: [] }] };
  },
);

function excluded(representation: Representation | null): DenyCode {
  if (representation === null) return 'TASK_NOT_PERMITTED';
  return representation.as === 'GUARDIAN' ? 'GUARDIAN_FUNCTION_EXCLUDED' : 'MANDATE_SCOPE';
}
