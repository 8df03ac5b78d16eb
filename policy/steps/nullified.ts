import { condition, type Finding, refusal, unconcerned } from '../finding.js';
import { isRecordedKind } from '../kinds.js';
import { eq } from '../predicate.js';
import { ofPerson } from '../step.js';

/** What is nullified is kept and shown to nobody. */
export const nullified = ofPerson('nullified', ({ kind }): Finding => {
  if (!isRecordedKind(kind)) return unconcerned;
  return { demands: [condition(eq('state', 'CURRENT'), refusal('NOT_SHAREABLE'))] };
});
