import type { Caller } from './caller.js';
import { isKept } from './care-evidence.js';
import type { Decision, DenyCode, PermitCode } from './decision.js';
import type { PersonFacts } from './facts.js';
import { mayPractise } from './licence.js';
import { isDead } from './person.js';
import { publicAnswer } from './public-answer.js';
import { reachOf } from './task.js';
import { type Instant, isAroundToday, isInForce } from './time.js';

/**
 * May the caller read a professional's licence and roles? The professional may, and the registry authority; strongly
 * identified, as for all that is not public.
 */
export function mayReadProfessional(caller: Caller, professionalId: string): Decision {
  if (caller.kind === 'VISITOR') return deny('UNAUTHENTICATED');
  if (caller.assurance !== 'STRONG') return deny('ASSURANCE_TOO_LOW');
  const isOwn = caller.kind === 'PROFESSIONAL' && caller.id === professionalId;
  if (!isOwn && caller.kind !== 'REGISTRY_AUTHORITY') return deny('CALLER_KIND_NOT_PERMITTED');
  if (caller.client.approval === 'SUSPENDED') return deny('APP_NOT_APPROVED');
  return permit(isOwn ? 'SELF' : 'AUDIT');
}

/**
 * May the caller read the list of a unit's day? Whoever has a current role in it whose task reads appointments, with the
 * right to practise that it needs, strong identification and a program that is not suspended, as for all health data.
 */
export function mayReadUnitToday(caller: Caller, unitId: string, now: Instant): Decision {
  if (caller.kind === 'VISITOR') return deny('UNAUTHENTICATED');
  if (caller.assurance !== 'STRONG') return deny('ASSURANCE_TOO_LOW');
  if (caller.kind !== 'PROFESSIONAL') return deny('CALLER_KIND_NOT_PERMITTED');
  if (caller.client.approval === 'SUSPENDED') return deny('APP_NOT_APPROVED');
  const roles = caller.roles.filter(
    (role) => role.unitId === unitId && isInForce(role, now) && reachOf(role, 'APPOINTMENT', now) !== '-',
  );
  if (roles.length === 0) return deny('TASK_NOT_PERMITTED');
  return roles.some((role) => mayPractise(caller, role, now))
    ? permit('OWN_REGISTER')
    : deny('LICENCE_NOT_VALID');
}

/**
 * May the caller see that this person is a patient of the unit's day, with name and birth date? For whoever may read the
 * list, where the person's own facts show a relationship with the unit from yesterday to tomorrow.
 */
export function mayReadUnitPatient(
  caller: Caller,
  unitId: string,
  facts: PersonFacts | null,
  now: Instant,
): Decision {
  const list = mayReadUnitToday(caller, unitId, now);
  if (list.effect === 'deny') return list;
  if (facts === null) return deny('NOT_FOUND');
  if (isDead(facts, now)) return deny('DECEASED');
  const found = facts.relationships.find(
    (fact) => fact.unitId === unitId && isAroundToday(fact, now) && isKept(fact),
  );
  return found ? { ...list, because: [found.id] } : deny('NO_TREATMENT_RELATIONSHIP');
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
  return { effect: 'deny', audit, public: publicAnswer(audit), because: [] };
}
