import type { TaskClass } from '../caller.js';
import { closed, type Finding, unconcerned, way } from '../finding.js';
import { always } from '../predicate.js';
import { ofPerson } from '../step.js';

/** Who arranges care needs the address even then; each look is followed up. */
const needAddress: ReadonlySet<TaskClass> = new Set(['T1', 'T5']);

/** A non-disclosure for personal safety hides where the person lives, and that it is hidden. */
export const nonDisclosure = ofPerson(
  'non-disclosure',
  ({ kind }, { facts, care, representation }): Finding => {
    if (kind !== 'CONTACT_DETAILS' || !facts.nonDisclosure) return unconcerned;
    if (representation?.as === 'SELF') return unconcerned;
    if (care === null || !needAddress.has(care.role.taskClass)) {
      return closed('TASK_NOT_PERMITTED', { circumstance: 'THING' });
    }
    return { demands: [{ asks: 'CONDITION', ways: [way(always, { flag: true })], otherwise: [] }] };
  },
);
