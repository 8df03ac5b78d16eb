import type { CareContext, Professional, Role, TaskClass } from './caller.js';
import { atMoment } from './data/dated.js';
import { openingHours } from './data/limits.js';
import type { ConnectionFact, OpeningFact, PersonFacts, RelationshipFact } from './facts.js';
import { mayPractise } from './licence.js';
import { hoursAfter, type Instant, isAroundToday, isInForce } from './time.js';

/** What the care context comes to, checked against the person's facts: one unit, one role, what opens the person there. */
export interface Care {
  readonly role: Role;
  readonly relationship: RelationshipFact | null;
  /** The relationship is a booked appointment of yesterday, today or tomorrow outside its own time: enough to administer it. */
  readonly isOnlyBooked: boolean;
  readonly connection: ConnectionFact | null;
  readonly openings: readonly OpeningFact[];
}

interface Anchor {
  readonly unitId: string;
  readonly registerId?: string;
  readonly fits: (role: Role) => boolean;
}

/** Null where nothing that the request names holds now at a unit in which the professional has a current role. */
export function careOf(caller: Professional, facts: PersonFacts, now: Instant): Care | null {
  const named = namedRelationships(caller, facts);
  const relationships = named.filter((fact) => isInForce(fact, now));
  const booked = named.filter((fact) => fact.basis === 'APPOINTMENT' && isAroundToday(fact, now));
  const connections = facts.connections.filter(
    (fact) => fact.id === caller.care?.connectionId && isInForce(fact, now),
  );
  const openings = namedOpenings(caller, facts, now);
  const anchors: readonly Anchor[] = [
    ...relationships.map((fact) => ({ ...fact, fits: isNotSocial })),
    ...connections.map((fact) => ({ ...fact, fits: () => true })),
    ...openings
      .filter((fact) => opensPerson(fact, caller.care))
      .map((fact) => ({ ...fact, fits: isBroadTask })),
    ...booked.map((fact) => ({ ...fact, fits: isAdministration })),
  ];
  const role = anchors.map((anchor) => roleAt(caller, anchor, now)).find((found) => found !== undefined);
  if (role === undefined) return null;
  const there = ({ unitId }: { readonly unitId: string }) => unitId === role.unitId;
  const relationship = relationships.find(there) ?? null;
  const booking = role.taskClass === 'T5' ? (booked.find(there) ?? null) : null;
  return {
    role,
    relationship: relationship ?? booking,
    isOnlyBooked: relationship === null && booking !== null,
    connection: connections.find(there) ?? null,
    openings: openings.filter(there),
  };
}

/** Relationships with the named event at a unit of a current role, running or ended. */
export function relationshipsNamed(
  caller: Professional,
  facts: PersonFacts,
  now: Instant,
): readonly RelationshipFact[] {
  return namedRelationships(caller, facts).filter(
    (fact) => roleAt(caller, { ...fact, fits: isNotSocial }, now) !== undefined,
  );
}

function namedRelationships(
  { care }: Professional,
  { relationships }: PersonFacts,
): readonly RelationshipFact[] {
  const named = care?.serviceEventId ?? null;
  return named === null ? [] : relationships.filter(({ serviceEventId }) => serviceEventId === named);
}

/** One context opens one person: openings of several persons together open none of them. */
function namedOpenings({ id, care }: Professional, facts: PersonFacts, now: Instant): readonly OpeningFact[] {
  const named = care?.openings ?? [];
  if (!named.every((wanted) => facts.openings.some((fact) => fact.id === wanted))) return [];
  return facts.openings.filter(
    (fact) => named.includes(fact.id) && fact.professionalId === id && isOpen(fact, facts, now),
  );
}

function isOpen(opening: OpeningFact, facts: PersonFacts, now: Instant): boolean {
  if (opening.type === 'CONFIRMATION' && hasClosed(opening.serviceEventId, facts, now)) return false;
  return (
    isInForce(opening, now) &&
    now < hoursAfter(opening.from, atMoment(openingHours, now)?.[opening.type] ?? 0)
  );
}

/** A confirmation ends with the event that it was given for. */
function hasClosed(serviceEventId: string | null, { relationships }: PersonFacts, now: Instant): boolean {
  const ofEvent = relationships.filter((fact) => fact.serviceEventId === serviceEventId);
  return serviceEventId !== null && ofEvent.length > 0 && !ofEvent.some((fact) => isInForce(fact, now));
}

/**
 * A role of the register that the fact names, or else of its unit; of those the broadest that may be acted in. Never a
 * union of roles.
 */
function roleAt(caller: Professional, { unitId, registerId, fits }: Anchor, now: Instant): Role | undefined {
  const { roles } = caller;
  const breadth = (role: Role) =>
    broadestFirst.indexOf(role.taskClass) + (mayPractise(caller, role, now) ? 0 : broadestFirst.length);
  const there = roles
    .filter((role) => role.unitId === unitId && isInForce(role, now) && fits(role))
    .sort((one, other) => breadth(one) - breadth(other));
  return there.find((role) => role.registerId === registerId) ?? there[0];
}

const broadestFirst: readonly TaskClass[] = ['T1', 'T2', 'STUDENT', 'T3', 'T4', 'T5', 'SOCIAL_WORKER'];
const isNotSocial = ({ taskClass }: Role) => taskClass !== 'SOCIAL_WORKER';
const isAdministration = ({ taskClass }: Role) => taskClass === 'T5';
const isBroadTask = ({ taskClass }: Role) => taskClass === 'T1';

/** One context opens one person: where the request names an event, an opening counts for that event's person only. */
function opensPerson({ type, serviceEventId }: OpeningFact, care: CareContext | null): boolean {
  if (type !== 'SPECIAL_REASON' && type !== 'EMERGENCY') return false;
  const named = care?.serviceEventId ?? care?.connectionId ?? null;
  return named === null || named === serviceEventId;
}
