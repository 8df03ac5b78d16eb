import type { Professional, Role } from './caller.js';
import { type Booking, bookingsNamed, connectionsNamed, relationshipsNamed } from './care-evidence.js';
import type { ConnectionFact, OpeningFact, RelationshipFact, Ties } from './facts.js';
import { openingsNamed } from './named-openings.js';
import { rolesThatFit } from './roles-that-fit.js';
import { type Instant, isInForce } from './time.js';

/** What the care context comes to, checked against the person's facts: one unit, one role, what opens the person there. */
export interface Care {
  readonly role: Role;
  /** Running ones at the role's unit, those of the role's own register first. */
  readonly relationships: readonly RelationshipFact[];
  /** The first of them. */
  readonly relationship: RelationshipFact | null;
  /** Where no relationship runs: a booked visit, which opens less. */
  readonly booking: Booking | null;
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
    .filter((fact) => there(fact) && isInForce(fact, now))
    .toSorted((one, other) => rank(one, role) - rank(other, role));
  const booking = bookingsNamed(caller, facts, now).find(({ fact, fits }) => there(fact) && fits(role));
  return {
    role,
    relationships,
    relationship: relationships[0] ?? null,
    booking: relationships.length === 0 ? (booking ?? null) : null,
    connection: connectionsNamed(caller, facts, now).find(there) ?? null,
    openings: openingsNamed(caller, facts, now).filter(there),
  };
}

/** The service events that the care is of, of all relationships that run; or that of a booked visit, where none runs. */
export function eventsOf({
  relationships,
  booking,
}: Pick<Care, 'relationships' | 'booking'>): readonly string[] {
  const facts = booking === null ? relationships : [...relationships, booking.fact];
  return [...new Set(facts.flatMap(({ serviceEventId }) => serviceEventId ?? []))].sort();
}

function rank({ registerId }: RelationshipFact, role: Role): number {
  return registerId === role.registerId ? 0 : 1;
}
