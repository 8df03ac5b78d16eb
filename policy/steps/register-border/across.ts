import { denialsInForce } from '../../disclosure.js';
import type { PersonFacts } from '../../facts.js';
import { type Refusal, refusal } from '../../finding.js';
import type { Kind } from '../../kinds.js';
import type { OwnGround } from '../../own-ground.js';
import { isOfTreatment } from '../../shared-registers.js';
import { crossRegisterReachOf } from '../../task.js';
import type { Instant } from '../../time.js';
import { byConsent } from './consent.js';
import { byEmergency } from './emergency.js';
import { byUusimaa } from './uusimaa.js';
import type { Across } from './ways.js';

/** Other registers. What holds for all of them alike comes first, so that nothing told depends on a denial. */
export function acrossRegisters(kind: Kind, own: OwnGround, facts: PersonFacts, now: Instant): Across {
  if (!isOfTreatment(own.care.role, now)) return nowhere(socialSide);
  if (own.permit === 'OWN_REGISTER_SPECIAL_REASON') return nowhere(relationshipOnly);
  if (crossRegisterReachOf(own.care.role, now) === '-') return nowhere(taskEndsHere);
  // A visit is prepared in the own register; the others wait until it begins.
  if (own.isByBooking) return nowhere(relationshipOnly);
  const denials = denialsInForce(facts, now);
  const byLaw = byUusimaa(kind, own, facts, denials, now);
  const consent = byConsent(kind, own, facts, denials, now);
  const emergency = byEmergency(own, denials, now);
  const ways = [...byLaw.ways, ...consent.ways];
  // An emergency bridges what consent lacks, so only its own refusals remain.
  return emergency === null
    ? { ways, otherwise: [...byLaw.otherwise, ...consent.otherwise] }
    : { ways: [...ways, ...emergency.ways], otherwise: emergency.otherwise };
}

function nowhere(otherwise: Refusal): Across {
  return { ways: [], otherwise: [otherwise] };
}

const socialSide = refusal('SOCIAL_WELFARE_REGISTER', { about: {} });
const relationshipOnly = refusal('NO_TREATMENT_RELATIONSHIP', { about: {} });
const taskEndsHere = refusal('TASK_NOT_PERMITTED', { circumstance: 'REGISTERS', about: {} });
