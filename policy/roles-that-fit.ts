import type { Professional, Role } from './caller.js';
import { bookingsNamed, connectionsNamed, relationshipsNamed } from './care-evidence.js';
import type { RelationshipFact, Ties } from './facts.js';
import type { RegisterType } from './kinds.js';
import { mayPractise } from './licence.js';
import { openingsNamed, opensPerson } from './named-openings.js';
import { isOfTreatment } from './shared-registers.js';
import { type Instant, isInForce } from './time.js';

interface Anchor {
  readonly unitId: string;
  readonly registerId?: string;
  readonly registerType?: RegisterType;
  readonly fits: (role: Role) => boolean;
}

export interface FittingRoles {
  /** Every current role of the professional in which the care context may be acted on; where none may be, all that fit it. */
  readonly all: readonly Role[];
  /** What the request leaves of the roles that fit: the one that it names, or all. */
  readonly named: readonly Role[];
}

/**
 * The professional's roles that fit what the request names, never a union of them. A role that may not be acted in gives
 * way to one that may.
 */
export function rolesThatFit(caller: Professional, facts: Ties, now: Instant): FittingRoles {
  const found = anchorsOf(caller, facts, now).flatMap((anchor) => rolesAt(caller, anchor, now));
  const fitting = caller.roles.filter((role) => found.includes(role));
  const practised = fitting.filter((role) => mayPractise(caller, role, now));
  const all = practised.length > 0 ? practised : fitting;
  const wanted = caller.care?.roleId ?? null;
  return { all, named: wanted === null ? all : fitting.filter(({ id }) => id === wanted) };
}

/** The roles that the request leaves, or every current one where nothing ties the professional to the person. */
export function rolesInQuestion(caller: Professional, ties: Ties, now: Instant): readonly Role[] {
  const { named } = rolesThatFit(caller, ties, now);
  return named.length > 0 ? named : caller.roles.filter((role) => isInForce(role, now));
}

/** Whether the professional has a current role at the unit in which patients are treated. */
export function worksAt(
  caller: Professional,
  { unitId }: { readonly unitId: string },
  now: Instant,
): boolean {
  return rolesAt(caller, { unitId, fits: isNotSocial }, now).length > 0;
}

function anchorsOf(caller: Professional, facts: Ties, now: Instant): readonly Anchor[] {
  return [
    ...relationshipsNamed(caller, facts)
      .filter((fact) => isInForce(fact, now))
      .map((fact) => ({ ...fact, fits: isNotSocial })),
    ...connectionsNamed(caller, facts, now).map((fact) => ({ ...fact, fits: () => true })),
    ...openingsNamed(caller, facts, now)
      .filter((fact) => opensPerson(fact, caller.care))
      .map((fact) => ({ ...fact, fits: isBroadTask })),
    ...bookingsNamed(caller, facts, now).map(({ fact, fits }) => ({ ...fact, fits })),
  ];
}

/** Roles of the register that the fact names, or else of its unit; health care acts on no tie of social welfare, nor that on its. */
function rolesAt(
  { roles }: Professional,
  { unitId, registerId, registerType, fits }: Anchor,
  now: Instant,
): readonly Role[] {
  const isOfSide = (role: Role) =>
    registerType === undefined || isOfTreatment(role, now) === isOfTreatment({ registerType }, now);
  const there = roles.filter(
    (role) => role.unitId === unitId && isInForce(role, now) && isOfSide(role) && fits(role),
  );
  const ofRegister = there.filter((role) => role.registerId === registerId);
  return ofRegister.length > 0 ? ofRegister : there;
}

/** Is the relationship one that is acted on in this role, and in no other that the professional has at the unit? */
export function isActedOnIn(
  role: Role,
  relationship: RelationshipFact,
  caller: Professional,
  now: Instant,
  fits: Anchor['fits'] = isNotSocial,
): boolean {
  return rolesAt(caller, { ...relationship, fits }, now).includes(role);
}

const isNotSocial = ({ taskClass }: Role) => taskClass !== 'SOCIAL_WORKER';
const isBroadTask = ({ taskClass }: Role) => taskClass === 'T1';
