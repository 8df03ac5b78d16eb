import { condition, type Finding, refusal, unconcerned } from '../finding.js';
import { eq } from '../predicate.js';
import { ofPerson } from '../step.js';

/** Of a person's denials a professional sees those that this professional recorded. */
export const denialsHidden = ofPerson('denials-hidden', ({ caller, kind }): Finding => {
  if (caller.kind !== 'PROFESSIONAL' || kind !== 'DENIAL') return unconcerned;
  return { demands: [condition(eq('recordedBy', caller.id), refusal('DENIALS_HIDDEN'))] };
});
