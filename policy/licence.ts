import type { Licence, Professional, Role } from './caller.js';
import type { DenyCode } from './decision.js';
import { needsLicence } from './task.js';
import { type Instant, isInForce } from './time.js';

/** A right to practise of one's own, a student's temporary one included. */
export function hasOwnRight(licence: Licence, now: Instant): boolean {
  return (licence.status === 'VALID' || licence.status === 'TEMPORARY') && isInForce(licence, now);
}

/** A student without a right of one's own acts through the supervisor; one whose right was taken away does not act. */
export function isSupervised({ licence }: Professional, { taskClass }: Role, now: Instant): boolean {
  return taskClass === 'STUDENT' && !hasOwnRight(licence, now) && !wasTakenAway(licence);
}

/** May the role be acted in at all? */
export function mayPractise(professional: Professional, role: Role, now: Instant): boolean {
  if (isSupervised(professional, role, now)) return hasSupervisor(role, now);
  if (role.taskClass === 'STUDENT') return hasOwnRight(professional.licence, now);
  return !needsLicence(role.taskClass, now) || hasOwnRight(professional.licence, now);
}

/** Why none of these roles may be acted in; null where one may. */
export function whyNoneIsPractised(
  professional: Professional,
  roles: readonly Role[],
  now: Instant,
): DenyCode | null {
  if (roles.some((role) => mayPractise(professional, role, now))) return null;
  return roles.every((role) => isSupervised(professional, role, now))
    ? 'SUPERVISOR_NOT_VALID'
    : 'LICENCE_NOT_VALID';
}

function wasTakenAway({ status }: Licence): boolean {
  return status === 'WITHDRAWN' || status === 'RESTRICTED';
}

function hasSupervisor({ supervisor, unitId }: Role, now: Instant): boolean {
  return (
    supervisor !== null &&
    supervisor.taskClass === 'T1' &&
    supervisor.unitId === unitId &&
    isInForce(supervisor, now) &&
    supervisor.licence.status === 'VALID' &&
    isInForce(supervisor.licence, now)
  );
}
