import { closed, unconcerned } from '../finding.js';
import { ofRequest } from '../step.js';

/** Health data needs strong identification, of citizens and professionals alike. */
export const assurance = ofRequest('assurance', ({ caller }) =>
  'assurance' in caller && caller.assurance !== 'STRONG' ? closed('ASSURANCE_TOO_LOW') : unconcerned,
);
