import type { CareContext, Professional } from './caller.js';
import { isKept } from './care-evidence.js';
import { atMoment } from './data/dated.js';
import { openingHours } from './data/limits.js';
import type { OpeningFact, RelationshipFact, Ties } from './facts.js';
import { hoursAfter, type Instant, isInForce } from './time.js';

/**
 * The professional's own openings that the request names and that are open now. One context opens one person: openings of
 * several persons together open none of them.
 */
export function openingsNamed(caller: Professional, facts: Ties, now: Instant): readonly OpeningFact[] {
  if (caller.care?.openings.some((named) => facts.openings.every(({ id }) => id !== named))) return [];
  return ownNamed(caller, facts).filter((fact) => isOpen(fact, facts, now));
}

/** The professional's own openings that the request names and that have ended: the log tells them from none. */
export function openingsEnded(caller: Professional, facts: Ties, now: Instant): readonly OpeningFact[] {
  return ownNamed(caller, facts).filter((fact) => fact.from <= now && !isOpen(fact, facts, now));
}

/** Does it open the person by itself? Where the request names an event, an opening counts for that event's person only. */
export function opensPerson(opening: OpeningFact, care: CareContext | null): boolean {
  if (opening.type !== 'SPECIAL_REASON' && opening.type !== 'EMERGENCY') return false;
  const { serviceEventId = null, appointmentId = null, connectionId = null } = care ?? {};
  const named = serviceEventId ?? appointmentId ?? connectionId;
  return named === null || named === opening.serviceEventId;
}

function ownNamed({ id, care }: Professional, { openings }: Ties): readonly OpeningFact[] {
  return openings.filter((fact) => fact.professionalId === id && care?.openings.includes(fact.id));
}

function isOpen(opening: OpeningFact, facts: Ties, now: Instant): boolean {
  if (opening.type === 'CONFIRMATION' && hasClosed(opening.serviceEventId, facts, now)) return false;
  return (
    isInForce(opening, now) &&
    now < hoursAfter(opening.from, atMoment(openingHours, now)?.[opening.type] ?? 0)
  );
}

/** Later than any moment. */
const endless = '~';

/** A confirmation ends with the event that it was given for; one that is booked has not ended. */
function hasClosed(serviceEventId: string | null, { relationships }: Ties, now: Instant): boolean {
  const ofEvent = relationships.filter((fact) => fact.serviceEventId === serviceEventId);
  const isOver = (fact: RelationshipFact) => !isKept(fact) || (fact.to ?? endless) <= now;
  return serviceEventId !== null && ofEvent.length > 0 && ofEvent.every(isOver);
}
