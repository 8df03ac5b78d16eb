import type { Professional } from '../caller.js';
import type { Booking } from '../care-evidence.js';
import { relationshipsNamed } from '../care-evidence.js';
import type { ConnectionFact, PersonFacts } from '../facts.js';
import { closed, type Finding, unconcerned } from '../finding.js';
import { isRecordedKind, type Kind } from '../kinds.js';
import { whyNoneIsPractised } from '../licence.js';
import { openingsEnded } from '../named-openings.js';
import { hasEndedLately } from '../remembered-past.js';
import { worksAt } from '../roles-that-fit.js';
import { ofPerson } from '../step.js';
import { type Instant, isInForce } from '../time.js';

/** What an appointment opens to patient administration from the day before to the day after. */
const administered: ReadonlySet<Kind> = new Set(['SERVICE_EVENT', 'APPOINTMENT', 'DEMOGRAPHICS']);

/** What a visit is prepared with beside the own register: who comes, and how to reach the person. */
const preparedWith: ReadonlySet<Kind> = new Set(['DEMOGRAPHICS', 'IDENTITY_CODE', 'CONTACT_DETAILS']);

/**
 * Without a verified tie nothing of the person is visible, not even that the person is known here. Where the tie fits
 * several of the professional's own roles, the request must name the one that is acted in.
 */
export const relationship = ofPerson(
  'relationship',
  ({ caller, kind, now }, { facts, care, choice, own }): Finding => {
    if (caller.kind !== 'PROFESSIONAL') return unconcerned;
    if (choice.length > 0) {
      const why = whyNoneIsPractised(caller, choice, now);
      return why === null ? closed('ROLE_NOT_NAMED', { roles: choice.map(({ id }) => id) }) : closed(why);
    }
    const isTied = care !== null && (care.relationship !== null || care.connection !== null);
    // Neither an emergency nor a special reason nor a booking is a connection in the sense of wellbeing data.
    if (isTied) return unconcerned;
    const hasEnded = hasTieEnded(caller, facts, now);
    if (kind === 'WELLBEING_ENTRY')
      return closed(hasEnded ? 'RELATIONSHIP_EXPIRED' : 'NO_JUSTIFIED_CONNECTION');
    if (own?.isByBooking && !own.care.bookings.some((booking) => isOpenedBy(booking, kind))) {
      return closed('NO_TREATMENT_RELATIONSHIP');
    }
    if (own !== null) return unconcerned;
    const ended = openingsEnded(caller, facts, now).map(({ type }) => type);
    if (ended.includes('EMERGENCY')) return closed('EMERGENCY_EXPIRED');
    if (ended.includes('SPECIAL_REASON')) return closed('SPECIAL_REASON_EXPIRED');
    return closed(hasEnded ? 'RELATIONSHIP_EXPIRED' : 'NO_TREATMENT_RELATIONSHIP');
  },
);

/** Whether what the request names was a tie to the person lately, of a unit that the professional works at. */
function hasTieEnded(caller: Professional, facts: PersonFacts, now: Instant): boolean {
  const named = facts.connections.filter(({ id }) => id === caller.care?.connectionId);
  return (
    named.some((fact) => isAtOwnUnit(caller, fact, now) && hasEndedLately(fact, now)) ||
    relationshipsNamed(caller, facts).some((fact) => worksAt(caller, fact, now) && hasEndedLately(fact, now))
  );
}

function isAtOwnUnit({ roles }: Professional, { unitId }: ConnectionFact, now: Instant): boolean {
  return roles.some((role) => role.unitId === unitId && isInForce(role, now));
}

function isOpenedBy({ opens }: Booking, kind: Kind): boolean {
  return opens === 'ADMINISTRATION' ? administered.has(kind) : isRecordedKind(kind) || preparedWith.has(kind);
}
