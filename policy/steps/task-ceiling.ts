import { closed, condition, type Finding, refusal, unconcerned } from '../finding.js';
import { eq, never } from '../predicate.js';
import { ofPerson } from '../step.js';
import { reachOf } from '../task.js';

/** The most that the task may read, whatever else permits. */
export const taskCeiling = ofPerson('task-ceiling', ({ kind, fieldClass, now }, { care }): Finding => {
  if (care === null) return unconcerned;
  switch (reachOf(care.role, kind, now)) {
    case 'R':
      return unconcerned;
    case 'h':
      return fieldClass === 'HEADER' ? unconcerned : closed('TASK_NOT_PERMITTED');
    case 'r':
      return { demands: [condition(ofEvent(care.relationship?.serviceEventId), notOfEvent)] };
    case '-':
      return closed('TASK_NOT_PERMITTED');
  }
});

const notOfEvent = refusal('TASK_NOT_PERMITTED', { circumstance: 'THING' });

function ofEvent(serviceEventId: string | null | undefined) {
  return serviceEventId ? eq('serviceEventId', serviceEventId) : never;
}
