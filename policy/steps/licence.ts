import { closed, unconcerned } from '../finding.js';
import { whyNoneIsPractised } from '../licence.js';
import { ofPerson } from '../step.js';

/** The role that is acted in needs a right to practise, or for a student the named supervisor. */
export const licence = ofPerson('licence', ({ caller, now }, { care }) => {
  if (caller.kind !== 'PROFESSIONAL' || care === null) return unconcerned;
  const why = whyNoneIsPractised(caller, [care.role], now);
  return why === null ? unconcerned : closed(why);
});
