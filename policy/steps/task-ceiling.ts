import { type Care, eventsOf } from '../care.js';
import { closed, condition, type Finding, refusal, unconcerned } from '../finding.js';
import { ofEvents } from '../predicate.js';
import { ofPerson } from '../step.js';
import { reachOf } from '../task.js';
import type { Instant } from '../time.js';

/** The most that the task may read, whatever else permits. */
export const taskCeiling = ofPerson('task-ceiling', ({ kind, fieldClass, now }, { care }): Finding => {
  if (care === null) return unconcerned;
  switch (reachOf(care.role, kind, now)) {
    case 'R':
      return kind === 'SERVICE_EVENT' && fieldClass !== 'HEADER' ? reasonForVisit(care, now) : unconcerned;
    case 'h':
      return fieldClass === 'HEADER' ? unconcerned : closed('TASK_NOT_PERMITTED');
    case 'r':
      return {
        demands: [condition(ofOwnEvent(care), refusal('TASK_NOT_PERMITTED', { circumstance: 'THING' }))],
      };
    case '-':
      return closed('TASK_NOT_PERMITTED');
  }
});

/**
 * The reason for a visit says as much as the entries of the visit, and is as open as they are. The event itself is shown
 * already, so that the answer may give its reason.
 */
function reasonForVisit(care: Care, now: Instant): Finding {
  const entries = care.bookings.some(({ opens }) => opens === 'ADMINISTRATION')
    ? '-'
    : reachOf(care.role, 'CARE_ENTRY', now);
  if (entries === 'R') return unconcerned;
  if (entries !== 'r') return closed('TASK_NOT_PERMITTED');
  return { demands: [condition(ofOwnEvent(care), refusal('TASK_NOT_PERMITTED'))] };
}

function ofOwnEvent(care: Care) {
  return ofEvents(eventsOf(care));
}
