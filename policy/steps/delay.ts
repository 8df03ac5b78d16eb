import { condition, type Finding, refusal, unconcerned } from '../finding.js';
import { isRecordedKind } from '../kinds.js';
import { any, atMost, eq } from '../predicate.js';
import { ofPerson } from '../step.js';
import { helsinkiDate } from '../time.js';

/** On the person's own side a document shows from its release day on, which begins at midnight in Finland. */
export const delay = ofPerson('delay', ({ caller, kind, now }): Finding => {
  if (caller.kind === 'PROFESSIONAL' || !isRecordedKind(kind)) return unconcerned;
  const released = any([eq('releasedToPatientOn', null), atMost('releasedToPatientOn', helsinkiDate(now))]);
  return { demands: [condition(released, refusal('DELAYED_FOR_PATIENT'))] };
});
