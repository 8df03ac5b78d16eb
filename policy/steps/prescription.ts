import type { Professional } from '../caller.js';
import { denialsInForce } from '../disclosure.js';
import type { DenialFact } from '../facts.js';
import {
  closed,
  condition,
  type Finding,
  type Ground,
  ground,
  grounds,
  type Refusal,
  refusal,
  unconcerned,
} from '../finding.js';
import { groundOn, type OwnGround, openingOf } from '../own-ground.js';
import { always, any, eq, type Predicate } from '../predicate.js';
import { isOfTreatment, ofNoRegister, ofSharedRegister, ofSocialWelfare } from '../shared-registers.js';
import { ofPerson } from '../step.js';

/**
 * Prescriptions need no consent. For who prescribed and for the register that stores they are as its own documents;
 * elsewhere a denial of their own hides them, which an emergency bridges where the person allowed that (domain 1.5).
 */
export const prescription = ofPerson('prescription', ({ caller, kind, now }, { facts, own }): Finding => {
  if (kind !== 'PRESCRIPTION' || caller.kind !== 'PROFESSIONAL') return unconcerned;
  if (own === null) return closed('NO_TREATMENT_RELATIONSHIP');
  const { care } = own;
  const stores = eq('registerId', care.role.registerId);
  const ofCare = condition(
    isOfTreatment(care.role, now) ? any([stores, ofSharedRegister(now)]) : stores,
    isOfTreatment(care.role, now) ? ofSocialWelfare : refusal('SOCIAL_WELFARE_REGISTER'),
    ofNoRegister,
  );
  const within = (found: ReturnType<typeof grounds>): Finding => ({ demands: [ofCare, ...found.demands] });
  const stored = asPrescription(own, storedOrPrescribed(caller, own));
  const denials = denialsInForce(facts, now).filter(({ target }) => target.type === 'PRESCRIPTIONS');
  const elsewhere = ofOtherRegisters(own, denials);
  return within(
    'refused' in elsewhere ? grounds([stored], elsewhere.refused) : grounds([stored, elsewhere.permitted]),
  );
});

function storedOrPrescribed({ id }: Professional, { care }: OwnGround): Predicate {
  return any([eq('registerId', care.role.registerId), eq('recordedBy', id)]);
}

/** An emergency and a special reason keep their own code, since both are followed up; who dispenses has one too. */
function asPrescription(own: OwnGround, needs: Predicate): Ground {
  const code = own.care.role.taskClass === 'T4' ? 'DISPENSING' : 'PRESCRIPTION';
  return own.permit === 'OWN_REGISTER' ? ground(code, needs, { because: own.because }) : groundOn(own, needs);
}

/** A special reason and a visit that is prepared stay in the own register, also after death. One permission for emergencies covers all that is denied. */
function ofOtherRegisters(
  own: OwnGround,
  denials: readonly DenialFact[],
): { readonly permitted: Ground } | { readonly refused: Refusal } {
  if (own.permit === 'OWN_REGISTER_SPECIAL_REASON' || own.isByBooking)
    return { refused: refusal('NO_TREATMENT_RELATIONSHIP') };
  if (denials.length === 0) return { permitted: asPrescription(own, always) };
  const because = denials.map(({ id }) => id);
  const emergency = openingOf(own.care, 'EMERGENCY');
  if (emergency === undefined) return { refused: refusal('DENIAL_PRESCRIPTIONS', { because }) };
  if (!denials.every(({ emergencyUseAllowed }) => emergencyUseAllowed))
    return { refused: refusal('EMERGENCY_BLOCKED', { because }) };
  return { permitted: ground('EMERGENCY', always, { flag: true, notify: true, because: [emergency.id] }) };
}
