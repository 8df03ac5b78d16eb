import type { Professional, Role } from './caller.js';
import { type Booking, bookingsNamed, connectionsNamed, relationshipsNamed } from './care-evidence.js';
import type { ConnectionFact, OpeningFact, RelationshipFact, Ties } from './facts.js';
import { openingsNamed } from './named-openings.js';
import { isActedOnIn, rolesThatFit } from './roles-that-fit.js';
import { type Instant, isInForce } from './time.js';

/** What the care context comes to, checked against the person's facts: one unit, one role, what opens the person there. */
export interface Care {
  readonly role: Role;
  /** Running ones that are acted on in the role, those of its own register first. */
  readonly relationships: readonly RelationshipFact[];
  /** The first of them. */
  readonly relationship: RelationshipFact | null;
  /** Where no relationship runs: booked visits, which open less. */
  readonly bookings: readonly Booking[];
  readonly connection: ConnectionFact | null;
  readonly openings: readonly OpeningFact[];
}

/**
 * Null where nothing that the request names holds now at a unit in which the professional has a current role, and where
 * several roles fit and the request names none of them.
 */
export function careOf(
  caller: Professional,
  facts: Ties,
  now: Instant,
  roles = rolesThatFit(caller, facts, now),
): Care | null {
  const [role, ...others] = roles.named;
  if (role === undefined || others.length > 0) return null;
  const there = ({ unitId }: { readonly unitId: string }) => unitId === role.unitId;
  const relationships = relationshipsNamed(caller, facts)
    .filter((fact) => isInForce(fact, now) && isActedOnIn(role, fact, caller, now))
    .toSorted((one, other) => rank(one, role) - rank(other, role));
  const bookings = bookingsNamed(caller, facts, now).filter(({ fact, fits }) =>
    isActedOnIn(role, fact, caller, now, fits),
  );
  return {
    role,
    relationships,
    relationship: relationships[0] ?? null,
    bookings: relationships.length === 0 ? bookings : [],
    connection: connectionsNamed(caller, facts, now).find(there) ?? null,
    openings: openingsNamed(caller, facts, now).filter(there),
  };
}

/** The service events that the care is of, of all relationships that run; or of the booked visits, where none runs. */
export function eventsOf({
  relationships,
  bookings,
}: Pick<Care, 'relationships' | 'bookings'>): readonly string[] {
  const facts = [...relationships, ...bookings.map(({ fact }) => fact)];
  return [...new Set(facts.flatMap(({ serviceEventId }) => serviceEventId ?? []))].sort();
}

function rank({ registerId }: RelationshipFact, role: Role): number {
  return registerId === role.registerId ? 0 : 1;
}
