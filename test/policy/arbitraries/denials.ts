import fc from 'fast-check';
import type { DenialFact, DenialTarget } from '../../../policy/index.js';
import { begun, ended, few, someCitizen, someEvent, someRegister } from './small-world.js';

const target: fc.Arbitrary<DenialTarget> = fc.oneof(
  {
    arbitrary: someEvent.map((serviceEventId) => ({ type: 'SERVICE_EVENT' as const, serviceEventId })),
    weight: 3,
  },
  {
    arbitrary: someRegister.map((registerId) => ({ type: 'PROVIDER_REGISTER' as const, registerId })),
    weight: 2,
  },
  someRegister.map((registerId) => ({ type: 'PRIVATE_OCCUPATIONAL_REGISTER' as const, registerId })),
  fc.constantFrom<DenialTarget[]>({ type: 'ALL_PATIENT_DATA' }, { type: 'PRESCRIPTIONS' }),
);

export const denial: fc.Arbitrary<DenialFact> = fc.record({
  id: fc.constantFrom('denial-1', 'denial-2'),
  target,
  emergencyUseAllowed: fc.boolean(),
  setAt: begun,
  withdrawnAt: ended,
  channel: fc.constant<DenialFact['channel']>('MY_KANTA'),
  recordedBy: fc.constantFrom('professional-1', null),
  setBy: someCitizen,
});

export const denials = few(denial);
