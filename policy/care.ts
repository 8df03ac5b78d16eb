import type { CareContext, Professional, Role } from './caller.js';
import { openingHours } from './data/limits.js';
import type { ConnectionFact, OpeningFact, PersonFacts, RelationshipFact } from './facts.js';
import { hoursAfter, type Instant, isInForce } from './time.js';

/** What the care context comes to, checked against the person's facts: one unit, one role, what opens the person there. */
export interface Care {
  readonly role: Role;
  readonly relationship: RelationshipFact | null;
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
  const relationships = namedRelationships(caller, facts).filter((fact) => isInForce(fact, now));
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
  ];
  const role = anchors.map((anchor) => roleAt(caller, anchor, now)).find((found) => found !== undefined);
  if (role === undefined) return null;
  const there = ({ unitId }: { readonly unitId: string }) => unitId === role.unitId;
  return {
    role,
    relationship: relationships.find(there) ?? null,
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

function namedOpenings({ id, care }: Professional, facts: PersonFacts, now: Instant): readonly OpeningFact[] {
  return facts.openings.filter(
    (fact) => care?.openings.includes(fact.id) && fact.professionalId === id && isOpen(fact, now),
  );
}

function isOpen(opening: OpeningFact, now: Instant): boolean {
  return isInForce(opening, now) && now < hoursAfter(opening.from, openingHours[opening.type]);
}

/** The role of the register that the fact names, or else the first at its unit: never a union of roles. */
function roleAt(
  { roles }: Professional,
  { unitId, registerId, fits }: Anchor,
  now: Instant,
): Role | undefined {
  const there = roles.filter((role) => role.unitId === unitId && isInForce(role, now) && fits(role));
  return there.find((role) => role.registerId === registerId) ?? there[0];
}

const isNotSocial = ({ taskClass }: Role) => taskClass !== 'SOCIAL_WORKER';
const isBroadTask = ({ taskClass }: Role) => taskClass === 'T1';

/** One context opens one person: where the request names an event, an opening counts for that event's person only. */
function opensPerson({ type, serviceEventId }: OpeningFact, care: CareContext | null): boolean {
  if (type !== 'SPECIAL_REASON' && type !== 'EMERGENCY') return false;
  const named = care?.serviceEventId ?? care?.connectionId ?? null;
  return named === null || named === serviceEventId;
}
