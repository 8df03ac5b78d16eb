import type { TaskClass } from '../caller.js';
import type { DenyCode } from '../decision.js';
import { closed, type Finding, unconcerned, way } from '../finding.js';
import { always } from '../predicate.js';
import type { Representation } from '../representation.js';
import { ofPerson } from '../step.js';

/** Who arranges care needs the address even then; each look is followed up. */
const needAddress: ReadonlySet<TaskClass> = new Set(['T1', 'T5']);

/** A non-disclosure for personal safety hides where the person lives, and that it is hidden. */
export const nonDisclosure = ofPerson(
  'non-disclosure',
  ({ kind, fieldClass }, { facts, care, representation }): Finding => {
    if (kind !== 'CONTACT_DETAILS' || representation?.as === 'SELF') return unconcerned;
    const needsAddress = care !== null && needAddress.has(care.role.taskClass);
    // The mark itself is closed to the others whether it is set or not: else its absence would tell.
    if (fieldClass !== 'HEADER' && !needsAddress) return closed(excluded(representation));
    if (!facts.nonDisclosure) return unconcerned;
    if (!needsAddress) return closed('NON_DISCLOSURE');
    return { demands: [{ asks: 'CONDITION', ways: [way(always, { flag: true })], otherwise: [] }] };
  },
);

function excluded(representation: Representation | null): DenyCode {
  if (representation === null) return 'TASK_NOT_PERMITTED';
  return representation.as === 'GUARDIAN' ? 'GUARDIAN_FUNCTION_EXCLUDED' : 'MANDATE_SCOPE';
}
