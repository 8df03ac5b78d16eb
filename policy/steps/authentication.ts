import { closed, unconcerned } from '../finding.js';
import { ofRequest } from '../step.js';

/** A visitor sees nothing of any person. */
export const authentication = ofRequest('authentication', ({ caller }) =>
  caller.kind === 'VISITOR' ? closed('UNAUTHENTICATED') : unconcerned,
);
