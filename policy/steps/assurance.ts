import { closed, unconcerned } from '../finding.js';
import { ofRequest } from '../step.js';

/** Whatever is not public needs strong identification, of every kind of caller. */
export const assurance = ofRequest('assurance', ({ caller }) =>
  caller.kind !== 'VISITOR' && caller.assurance !== 'STRONG' ? closed('ASSURANCE_TOO_LOW') : unconcerned,
);
