import type { Deadline } from '../../database/deadline.js';
import type { Professional, Role, Supervisor, TaskClass } from '../../policy/caller.js';
import { type Instant, isInForce } from '../../policy/time.js';
import type { StoredProfessional, StoredRole } from '../../subgraphs/records/model/professional.js';
import type { CallerFacts } from './caller-facts.js';

type Facts = Pick<Professional, 'licence' | 'roles'> & { readonly version: number };

/** A professional's facts with those of the supervisors that the roles name; null when the register has none. */
export async function professionalFacts(
  id: string,
  facts: CallerFacts,
  now: Instant,
  deadline: Deadline,
): Promise<Facts | null> {
  const own = await facts.professional(id, deadline);
  if (own === null) return null;
  const named = [...new Set(own.roles.flatMap(({ supervisorId }) => supervisorId ?? []))];
  const supervisors = named.length === 0 ? [] : await facts.professionals(named, deadline);
  const byId = new Map(supervisors.map((supervisor) => [supervisor._id, supervisor]));
  const roles = own.roles.map((role) => makeRole(role, byId.get(role.supervisorId ?? ''), now));
  return { licence: own.licence, roles, version: own.version };
}

function makeRole(stored: StoredRole, supervisor: StoredProfessional | undefined, now: Instant): Role {
  const { supervisorId: _named, service: _service, ...role } = stored;
  return { ...role, supervisor: supervisor ? supervisorAt(stored.unitId, supervisor, now) : null };
}

/** The supervisor's role in the same unit; one that is in force comes first, the widest task class among those. */
function supervisorAt(
  unitId: string,
  { _id, licence, roles }: StoredProfessional,
  now: Instant,
): Supervisor | null {
  const rank = (role: StoredRole) =>
    (isInForce(role, now) ? 0 : widestFirst.length) + widestFirst.indexOf(role.taskClass);
  const [best] = roles
    .filter((role) => role.unitId === unitId)
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  if (!best) return null;
  return { professionalId: _id, unitId, taskClass: best.taskClass, licence, from: best.from, to: best.to };
}

const widestFirst: readonly TaskClass[] = ['T1', 'T2', 'T3', 'T4', 'T5', 'SOCIAL_WORKER', 'STUDENT'];
