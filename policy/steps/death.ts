import { closed, type Finding, unconcerned } from '../finding.js';
import { isDead } from '../person.js';
import { ofPerson } from '../step.js';

/** Death ends every view but a professional's statutory task in the own register. It comes before representation. */
export const death = ofPerson('death', ({ kind, now }, { facts, own, choice }): Finding => {
  // Which role acts is asked first: a statutory task may be behind it.
  if (!isDead(facts, now) || choice.length > 0) return unconcerned;
  return own === null || kind === 'WELLBEING_ENTRY' ? closed('DECEASED') : unconcerned;
});
