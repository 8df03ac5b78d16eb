import type { Professional, Role } from './caller.js';
import { atMoment } from './data/dated.js';
import { preparationDays } from './data/limits.js';
import type { ConnectionFact, RelationshipFact, Ties } from './facts.js';
import { preparesVisits } from './task.js';
import { daysAfter, helsinkiDate, type Instant, isAroundToday, isInForce, startOfDay } from './time.js';

/** Relationships by the event or the appointment that the request names, running or not. */
export function relationshipsNamed(
  { care }: Professional,
  { relationships }: Ties,
): readonly RelationshipFact[] {
  const { serviceEventId = null, appointmentId = null } = care ?? {};
  return relationships.filter(
    (fact) =>
      (serviceEventId !== null && fact.serviceEventId === serviceEventId) ||
      (appointmentId !== null && fact.appointmentId === appointmentId),
  );
}

export function connectionsNamed(
  { care }: Professional,
  { connections }: Ties,
  now: Instant,
): readonly ConnectionFact[] {
  return connections.filter((fact) => fact.id === care?.connectionId && isInForce(fact, now));
}

/** A booked visit outside its own time: who may do what with it. */
export interface Booking {
  readonly fact: RelationshipFact;
  /** ADMINISTRATION: who the person is and when the visit is. PREPARATION: to read the own register before the visit. */
  readonly opens: 'ADMINISTRATION' | 'PREPARATION';
  readonly fits: (role: Role) => boolean;
}

export function bookingsNamed(caller: Professional, facts: Ties, now: Instant): readonly Booking[] {
  const bookings = relationshipsNamed(caller, facts).filter(isKeptBooking);
  return [
    ...bookings
      .filter((fact) => isAroundToday(fact, now))
      .map((fact): Booking => ({ fact, opens: 'ADMINISTRATION', fits: isAdministration })),
    ...bookings
      .filter((fact) => isBeingPrepared(fact, now))
      .map(
        (fact): Booking => ({
          fact,
          opens: 'PREPARATION',
          fits: ({ taskClass }) => preparesVisits(taskClass, now),
        }),
      ),
  ];
}

/** By whatever it was booked: a visit that was bought is an appointment too. */
function isKeptBooking(fact: RelationshipFact): boolean {
  return (fact.basis === 'APPOINTMENT' || fact.appointmentId !== null) && isKept(fact);
}

/** What was cancelled or moved before its time ended before it began, and never was. */
export function isKept({ from, to }: RelationshipFact): boolean {
  return to === null || from < to;
}

/** From the first moment of the seventh day before the visit in Finland until it begins. */
function isBeingPrepared({ from }: RelationshipFact, now: Instant): boolean {
  const days = atMoment(preparationDays, now);
  if (days === undefined || from <= now) return false;
  return startOfDay(daysAfter(helsinkiDate(from), -days)) <= now;
}

const isAdministration = ({ taskClass }: Role) => taskClass === 'T5';
