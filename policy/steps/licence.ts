import { closed, unconcerned } from '../finding.js';
import { isSupervised, mayPractise } from '../licence.js';
import { ofPerson } from '../step.js';

/** The role that is acted in needs a right to practise, or for a student the named supervisor. */
export const licence = ofPerson('licence', ({ caller, now }, { care }) => {
  if (caller.kind !== 'PROFESSIONAL' || care === null) return unconcerned;
  if (mayPractise(caller, care.role, now)) return unconcerned;
  return closed(isSupervised(caller, care.role, now) ? 'SUPERVISOR_NOT_VALID' : 'LICENCE_NOT_VALID');
});
