import type { Caller } from './caller.js';
import type { Decision, DenyCode, PermitCode } from './decision.js';
import { mayPractise } from './licence.js';
import { publicAnswer } from './public-answer.js';
import { type Instant, isInForce } from './time.js';

/** May the caller read a professional's licence and roles? The professional may, and the registry authority. */
export function mayReadProfessional(caller: Caller, professionalId: string): Decision {
  if (caller.kind === 'PROFESSIONAL' && caller.id === professionalId) return permit('SELF');
  if (caller.kind === 'REGISTRY_AUTHORITY') return permit('AUDIT');
  if (caller.kind === 'VISITOR') return deny('UNAUTHENTICATED');
  return deny('CALLER_KIND_NOT_PERMITTED');
}

/** May the caller read the list of a unit's day? Whoever has a current role in it, with the right to practise that it needs. */
export function mayReadUnitToday(caller: Caller, unitId: string, now: Instant): Decision {
  if (caller.kind === 'VISITOR') return deny('UNAUTHENTICATED');
  if (caller.kind !== 'PROFESSIONAL') return deny('CALLER_KIND_NOT_PERMITTED');
  const roles = caller.roles.filter((role) => role.unitId === unitId && isInForce(role, now));
  if (roles.length === 0) return deny('TASK_NOT_PERMITTED');
  return roles.some((role) => mayPractise(caller, role, now))
    ? permit('OWN_REGISTER')
    : deny('LICENCE_NOT_VALID');
}

function permit(audit: PermitCode): Decision {
  return {
    effect: 'permit',
    audit,
    public: { form: 'SHOWN' },
    obligations: { notify: false, flag: false },
    because: [],
  };
}

function deny(audit: DenyCode): Decision {
  return { effect: 'deny', audit, public: publicAnswer(audit, 'KIND'), because: [] };
}
