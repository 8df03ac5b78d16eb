import fc from 'fast-check';
import {
  type Header,
  isRegisterKind,
  type Kind,
  protectionClasses,
  wellbeingCategories,
} from '../../../policy/index.js';
import { moments, mostly, someEvent, someRegister } from './small-world.js';

const nothing = fc.constant(null);
const ofRegister = {
  registerId: fc.oneof({ arbitrary: someRegister, weight: 12 }, nothing),
  registerType: mostly<Header['registerType']>(
    'HEALTHCARE',
    'OCCUPATIONAL_HEALTHCARE',
    'SOCIAL_WELFARE',
    null,
  ),
  serviceEventId: fc.oneof({ arbitrary: someEvent, weight: 6 }, nothing),
  unitId: fc.constantFrom('unit-1', 'unit-2', 'unit-3'),
  state: mostly<Header['state']>('CURRENT', 'NULLIFIED'),
  archive: mostly<Header['archive']>('CURRENT', 'OLD'),
  protectionClass: mostly(...protectionClasses),
  recordedAt: fc.constantFrom(moments.years, moments.lastMonth, moments.morning, null),
  releasedToPatientOn: mostly<string | null>(null, '2026-11-23', '2026-11-24', '2026-11-25'),
  guardianCode: fc.constantFrom<Header['guardianCode'][]>(null, null, 1, 2, 3, 4),
};
const ofPerson = {
  registerId: nothing,
  registerType: nothing,
  serviceEventId: nothing,
  unitId: nothing,
  state: fc.constant<Header['state']>('CURRENT'),
  archive: fc.constant<Header['archive']>('CURRENT'),
  protectionClass: fc.constant<Header['protectionClass']>('NONE'),
  recordedAt: nothing,
  releasedToPatientOn: nothing,
  guardianCode: nothing,
};

/** A header as things of the kind have it. */
export function headersOf(kind: Kind): fc.Arbitrary<Header> {
  const isEntry = kind === 'WELLBEING_ENTRY';
  const own = {
    kind: fc.constant(kind),
    recordedBy:
      kind === 'DENIAL' || kind === 'PRESCRIPTION'
        ? fc.constantFrom('professional-1', 'professional-2', null)
        : nothing,
    category: isEntry ? mostly(...wellbeingCategories) : nothing,
    effectiveOn: isEntry ? fc.constantFrom('2026-11-01', '2026-11-10', '2026-11-20', null) : nothing,
  };
  const hasRegister = isRegisterKind(kind) || kind === 'PRESCRIPTION';
  return hasRegister ? fc.record({ ...ofRegister, ...own }) : fc.record({ ...ofPerson, ...own });
}
