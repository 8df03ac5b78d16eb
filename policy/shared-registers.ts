import { atMoment } from './data/dated.js';
import { sharedRegisterTypes, treatmentRegisterTypes, uusimaaRegisters } from './data/shared-registers.js';
import { type Refusal, refusal } from './finding.js';
import type { RegisterType } from './kinds.js';
import { any, eq, oneOf, type Predicate } from './predicate.js';
import type { Instant } from './time.js';

/** Of a register that patient data is shared from at the moment. */
export function ofSharedRegister(now: Instant): Predicate {
  return oneOf('registerType', atMoment(sharedRegisterTypes, now) ?? []);
}

/** Are patients treated in registers of this kind at the moment? */
export function isOfTreatment(
  { registerType }: { readonly registerType: RegisterType },
  now: Instant,
): boolean {
  return atMoment(treatmentRegisterTypes, now)?.includes(registerType) ?? false;
}

/** Why client data of social welfare stays in its register. */
export const ofSocialWelfare: Refusal = refusal('SOCIAL_WELFARE_REGISTER', {
  when: eq('registerType', 'SOCIAL_WELFARE'),
});

/** What names no register, or one of no kind, belongs to nobody whom it could be shared with. */
export const ofNoRegister: Refusal = refusal('NO_REGISTER', {
  when: any([eq('registerId', null), eq('registerType', null)]),
});

/** The other registers to which the law lets this one without consent; none where it is not one of them. */
export function uusimaaBeside(registerId: string, now: Instant): readonly string[] {
  const registers = atMoment(uusimaaRegisters, now);
  return registers?.includes(registerId) ? registers.filter((other) => other !== registerId) : [];
}
