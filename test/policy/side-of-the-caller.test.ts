import { expect, test } from '@jest/globals';
import { scope } from '../../policy/index.js';
import { document, entry, foreign, of, personal } from '../decisions/asking.js';
import {
  careFor,
  consenting,
  now,
  nurse,
  opening,
  person,
  physician,
  places,
  relationship,
  role,
  wellbeingConsent,
} from '../decisions/story.js';
import { auditOf } from './audit-of.js';

const { rantalaClinic, rantalaSocial, harjulaClinic } = places;
const occupational = {
  ...rantalaClinic,
  registerId: 'rantala-occupational',
  registerType: 'OCCUPATIONAL_HEALTHCARE',
} as const;
const secretary = {
  ...role(rantalaClinic, { taskClass: 'T5', profession: 'SECRETARY' }),
  id: 'secretary',
};
const occupationalPhysician = {
  ...role(occupational, { taskClass: 'T1', profession: 'PHYSICIAN' }),
  id: 'occupational',
};
const reason = opening('SPECIAL_REASON');
const emergency = opening('EMERGENCY');
const shared = { ...consenting, wellbeingConsents: [wellbeingConsent()] };
const treated = person({
  ...shared,
  relationships: [relationship(rantalaClinic)],
  openings: [reason, emergency],
});
const elsewhere = document('CARE_ENTRY', { ...of(harjulaClinic), serviceEventId: 'harjula-visit' });
const ofOccupational = document('CARE_ENTRY', { ...of(occupational), serviceEventId: 'earlier' });

function asOccupational(...openings: readonly { readonly id: string }[]) {
  const care = careFor({ roleId: occupationalPhysician.id, openings: openings.map(({ id }) => id) });
  return physician({ roles: [secretary, occupationalPhysician], care });
}

test('a relationship of one role’s register is no relationship of another role, also beside an opening', () => {
  expect(auditOf(asOccupational(), treated, elsewhere)).toBe('ROLE_NOT_NAMED');
  expect(auditOf(asOccupational(reason), treated, elsewhere)).toBe('NO_TREATMENT_RELATIONSHIP');
  expect(auditOf(asOccupational(reason), treated, ofOccupational)).toBe('OWN_REGISTER_SPECIAL_REASON');
  expect(auditOf(asOccupational(reason), treated, entry('BLOOD_PRESSURE'))).toBe('NO_JUSTIFIED_CONNECTION');
  expect(auditOf(asOccupational(emergency), treated, ofOccupational)).toBe('EMERGENCY');
});

test('a visit booked in one role’s register is prepared in that role, and opens nothing in another beside an opening', () => {
  const booking = { basis: 'APPOINTMENT', from: '2026-11-26T08:00:00.000Z' } as const;
  const facts = person({ relationships: [relationship(rantalaClinic, booking)], openings: [reason] });
  const classes = ['PSYCHIATRY'] as const;
  const broad = role(rantalaClinic, { taskClass: 'T1', profession: 'PHYSICIAN' });
  const roles = [
    { ...broad, id: 'here' },
    { ...occupationalPhysician, protectedClasses: classes },
  ];
  const as = (roleId: string, ...openings: readonly string[]) =>
    physician({ roles, care: careFor({ roleId, openings }) });
  const hidden = document('CARE_ENTRY', { ...of(occupational), protectionClass: 'PSYCHIATRY' });
  expect(auditOf(as('here'), facts, document('CARE_ENTRY', { serviceEventId: 'earlier' }))).toBe(
    'OWN_REGISTER',
  );
  expect(auditOf(as(occupationalPhysician.id, reason.id), facts, ofOccupational)).toBe(
    'OWN_REGISTER_SPECIAL_REASON',
  );
  expect(auditOf(as(occupationalPhysician.id, reason.id), facts, hidden)).toBe(
    'SPECIAL_PROTECTION_UNCONFIRMED',
  );
});

test('who works in a register of social welfare reaches no patient data beyond it', () => {
  const opened = { ...emergency, unitId: rantalaSocial.unitId };
  const facts = person({ ...shared, relationships: [relationship(rantalaSocial)], openings: [opened] });
  const there = physician({ care: careFor({ openings: [opened.id] }) }, rantalaSocial);
  for (const caller of [there, nurse({}, rantalaSocial)]) {
    expect(auditOf(caller, facts, elsewhere)).toBe('SOCIAL_WELFARE_REGISTER');
    expect(auditOf(caller, facts, document('CARE_ENTRY', { ...of(rantalaClinic) }))).toBe(
      'SOCIAL_WELFARE_REGISTER',
    );
    expect(auditOf(caller, facts, foreign('PRESCRIPTION', harjulaClinic))).toBe('SOCIAL_WELFARE_REGISTER');
    expect(auditOf(caller, facts, document('CARE_ENTRY', of(rantalaSocial)))).toBe('OWN_REGISTER');
    const { leftOut } = scope(caller, 'READ', 'CARE_ENTRY', facts, now);
    expect(leftOut).toContainEqual({ audit: 'SOCIAL_WELFARE_REGISTER' });
  }
});

test('what ties a client to social welfare is no treatment relationship, also at a unit with both', () => {
  const social = relationship({ ...rantalaClinic, registerId: 'social', registerType: 'SOCIAL_WELFARE' });
  const facts = person({ ...shared, relationships: [social] });
  expect(auditOf(physician(), facts, document('CARE_ENTRY'))).toBe('NO_TREATMENT_RELATIONSHIP');
  expect(auditOf(physician(), facts, entry('BLOOD_PRESSURE'))).toBe('NO_JUSTIFIED_CONNECTION');
  expect(auditOf(physician(), facts, personal('DEMOGRAPHICS'))).toBe('NO_TREATMENT_RELATIONSHIP');
});
