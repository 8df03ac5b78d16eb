import type { Professional } from './caller.js';
import type { Care } from './care.js';
import type { PermitCode } from './decision.js';
import type { OpeningFact, PersonFacts } from './facts.js';
import { type Ground, ground } from './finding.js';
import { isSupervised } from './licence.js';
import { isDead } from './person.js';
import type { Predicate } from './predicate.js';
import type { Instant } from './time.js';

/** By what a professional is with this person: what it permits in the own register, and how it is followed up. */
export interface OwnGround extends Pick<Ground, 'permit' | 'flag' | 'notify' | 'because'> {
  readonly care: Care;
  /** It rests on a booked visit alone, which reaches no other register. */
  readonly isByBooking: boolean;
}

/**
 * A relationship comes before an emergency, that before a special reason, and a booked visit last, since it opens least;
 * after death only a statutory task remains.
 */
export function ownGround(
  caller: Professional,
  care: Care,
  facts: PersonFacts,
  now: Instant,
): OwnGround | null {
  if (isDead(facts, now)) return caller.care?.purpose === 'STATUTORY' ? bySpecialReason(care) : null;
  return byRelationship(caller, care, now) ?? byEmergency(care) ?? bySpecialReason(care) ?? byBooking(care);
}

/** The tie as a ground for what meets the condition. */
export function groundOn({ permit, flag, notify, because }: OwnGround, needs: Predicate): Ground {
  return ground(permit, needs, { flag, notify, because });
}

/** Openings count for a broad task only. */
export function openingsOf(care: Care, type: OpeningFact['type']): readonly OpeningFact[] {
  return care.role.taskClass === 'T1' ? care.openings.filter((opening) => opening.type === type) : [];
}

export function openingOf(care: Care, type: OpeningFact['type']): OpeningFact | undefined {
  return openingsOf(care, type)[0];
}

function byRelationship(caller: Professional, care: Care, now: Instant): OwnGround | null {
  if (care.relationship === null) return null;
  const permit: PermitCode = isSupervised(caller, care.role, now)
    ? 'OWN_REGISTER_SUPERVISED'
    : 'OWN_REGISTER';
  return { permit, flag: false, notify: false, because: [care.relationship.id], care, isByBooking: false };
}

function byBooking(care: Care): OwnGround | null {
  if (care.bookings.length === 0) return null;
  return {
    permit: 'OWN_REGISTER',
    flag: false,
    notify: false,
    because: care.bookings.map(({ fact }) => fact.id),
    care,
    isByBooking: true,
  };
}

function byEmergency(care: Care): OwnGround | null {
  const opening = openingOf(care, 'EMERGENCY');
  return opening
    ? { permit: 'EMERGENCY', flag: true, notify: true, because: [opening.id], care, isByBooking: false }
    : null;
}

function bySpecialReason(care: Care): OwnGround | null {
  const opening = openingOf(care, 'SPECIAL_REASON');
  if (opening === undefined) return null;
  return {
    permit: 'OWN_REGISTER_SPECIAL_REASON',
    flag: true,
    notify: false,
    because: [opening.id],
    care,
    isByBooking: false,
  };
}
