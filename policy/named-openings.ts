import type { CareContext, Professional } from './caller.js';
import { atMoment } from './data/dated.js';
import { openingHours } from './data/limits.js';
import type { OpeningFact, Ties } from './facts.js';
import { hoursAfter, type Instant, isInForce } from './time.js';

/**
 * The professional's own openings that the request names and that are open now. One context opens one person: openings of
 * several persons together open none of them.
 */
export function openingsNamed({ id, care }: Professional, facts: Ties, now: Instant): readonly OpeningFact[] {
  const named = care?.openings ?? [];
  if (!named.every((wanted) => facts.openings.some((fact) => fact.id === wanted))) return [];
  return facts.openings.filter(
    (fact) => named.includes(fact.id) && fact.professionalId === id && isOpen(fact, facts, now),
  );
}

/** The professional's own openings that the request names and that have ended: the log tells them from none. */
export function openingsEnded({ id, care }: Professional, facts: Ties, now: Instant): readonly OpeningFact[] {
  const named = care?.openings ?? [];
  return facts.openings.filter(
    (fact) =>
      named.includes(fact.id) && fact.professionalId === id && fact.from <= now && !isOpen(fact, facts, now),
  );
}

/** Does it open the person by itself? Where the request names an event, an opening counts for that event's person only. */
export function opensPerson({ type, serviceEventId }: OpeningFact, care: CareContext | null): boolean {
  if (type !== 'SPECIAL_REASON' && type !== 'EMERGENCY') return false;
  const named = care?.serviceEventId ?? care?.appointmentId ?? care?.connectionId ?? null;
  return named === null || named === serviceEventId;
}

function isOpen(opening: OpeningFact, facts: Ties, now: Instant): boolean {
  if (opening.type === 'CONFIRMATION' && hasClosed(opening.serviceEventId, facts, now)) return false;
  return (
    isInForce(opening, now) &&
    now < hoursAfter(opening.from, atMoment(openingHours, now)?.[opening.type] ?? 0)
  );
}

/** A confirmation ends with the event that it was given for. */
function hasClosed(serviceEventId: string | null, { relationships }: Ties, now: Instant): boolean {
  const ofEvent = relationships.filter((fact) => fact.serviceEventId === serviceEventId);
  return serviceEventId !== null && ofEvent.length > 0 && !ofEvent.some((fact) => isInForce(fact, now));
}
