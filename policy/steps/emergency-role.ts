import { closed, unconcerned } from '../finding.js';
import { ofRequest } from '../step.js';
import { isInForce } from '../time.js';

/** Who claims an emergency acts in a broad task; anybody else is refused whole, whoever the person is (domain 1.6). */
export const emergencyRole = ofRequest('emergency-role', ({ caller, now }) =>
  caller.kind === 'PROFESSIONAL' &&
  caller.care?.purpose === 'ETREAT' &&
  !caller.roles.some((role) => role.taskClass === 'T1' && isInForce(role, now))
    ? closed('EMERGENCY_ROLE')
    : unconcerned,
);
