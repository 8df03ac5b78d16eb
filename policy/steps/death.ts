import { closed, type Finding, unconcerned } from '../finding.js';
import { isDead } from '../person.js';
import { ofPerson } from '../step.js';

/** Death ends every view but a professional's statutory task in the own register. It comes before representation. */
export const death = ofPerson('death', ({ caller, kind, now }, { facts, own, choice }): Finding => {
  if (!isDead(facts, now)) return unconcerned;
  // Which role acts is asked first where a statutory task may be behind it.
  const isStatutory = caller.kind === 'PROFESSIONAL' && caller.care?.purpose === 'STATUTORY';
  if (choice.length > 0 && isStatutory) return unconcerned;
  return own === null || kind === 'WELLBEING_ENTRY' ? closed('DECEASED') : unconcerned;
});
