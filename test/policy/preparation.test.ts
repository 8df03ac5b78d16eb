import { expect, test } from '@jest/globals';
import { accessSummary, decide, type RelationshipFact } from '../../policy/index.js';
import { document, entry, of, personal } from '../decisions/asking.js';
import {
  careFor,
  consenting,
  now,
  nurse,
  opening,
  person,
  physician,
  places,
  professional,
  relationship,
  wellbeingConsent,
} from '../decisions/story.js';
import { auditOf } from './audit-of.js';

const { rantalaClinic, harjulaClinic } = places;
const visit = (differs: Partial<RelationshipFact> = {}) =>
  relationship(rantalaClinic, {
    basis: 'APPOINTMENT',
    appointmentId: 'booking',
    from: '2026-11-27T08:00:00.000Z',
    to: '2026-11-27T08:30:00.000Z',
    ...differs,
  });
const booked = (differs: Partial<RelationshipFact> = {}) =>
  person({ ...consenting, relationships: [visit(differs)], wellbeingConsents: [wellbeingConsent()] });
const here = document('CARE_ENTRY', { serviceEventId: 'earlier' });
const elsewhere = document('CARE_ENTRY', { ...of(harjulaClinic), serviceEventId: 'harjula-visit' });

test('before a booked visit the own register is read for it, and nothing else', () => {
  expect(auditOf(physician(), booked(), here)).toBe('OWN_REGISTER');
  expect(auditOf(nurse({}, rantalaClinic), booked(), here)).toBe('OWN_REGISTER');
  expect(auditOf(physician(), booked(), elsewhere)).toBe('NO_TREATMENT_RELATIONSHIP');
  expect(auditOf(physician(), booked(), entry('BLOOD_PRESSURE'))).toBe('NO_JUSTIFIED_CONNECTION');
  expect(auditOf(physician(), booked(), personal('CONSENT_STATUS'))).toBe('NO_TREATMENT_RELATIONSHIP');
  expect(accessSummary(physician(), booked(), now).filter(({ code }) => code === 'CONSENT_REQUIRED')).toEqual(
    [],
  );
});

test('from its beginning the visit opens what a treatment relationship opens', () => {
  const begun = booked({ from: now });
  expect(auditOf(physician(), begun, elsewhere)).toBe('CONSENT');
  expect(auditOf(physician(), begun, entry('BLOOD_PRESSURE'))).toBe('PHR_CONSENT');
});

test('the window opens at midnight in Finland on the seventh day before, also over a change of the clock', () => {
  const facts = booked({ from: '2026-10-28T08:00:00.000Z', to: '2026-10-28T08:30:00.000Z' });
  const at = (moment: string) =>
    decide(physician(), 'READ', { kind: 'CARE_ENTRY', fieldClass: 'HEADER' }, facts, moment).audit;
  expect(at('2026-10-20T20:59:59.999Z')).toBe('NO_TREATMENT_RELATIONSHIP');
  expect(at('2026-10-20T21:00:00.000Z')).toBe('OWN_REGISTER');
});

test('a cancelled or moved booking prepares nothing', () => {
  for (const to of [now, '2026-11-24T09:00:00.000Z', '2026-11-26T09:00:00.000Z']) {
    // What ended before it began never was a relationship (rows 41 and 42).
    expect(auditOf(physician(), booked({ to }), here)).toBe('NO_TREATMENT_RELATIONSHIP');
  }
});

test('only a booking prepares, only for T1 and T2, and only what the request names', () => {
  expect(auditOf(physician(), booked({ basis: 'REFERRAL', appointmentId: null }), here)).toBe(
    'NO_TREATMENT_RELATIONSHIP',
  );
  const secretary = professional('heino', rantalaClinic, { taskClass: 'T5', profession: 'SECRETARY' });
  expect(auditOf(secretary, booked(), personal('DEMOGRAPHICS'))).toBe('NO_TREATMENT_RELATIONSHIP');
  const byAppointment = (appointmentId: string) =>
    physician({ care: careFor({ serviceEventId: null, appointmentId }) });
  expect(auditOf(byAppointment('booking'), booked({ serviceEventId: null }), here)).toBe('OWN_REGISTER');
  expect(auditOf(byAppointment('other'), booked({ serviceEventId: null }), here)).toBe(
    'NO_TREATMENT_RELATIONSHIP',
  );
});

test('an emergency reaches other registers although the visit is only booked', () => {
  const emergency = opening('EMERGENCY');
  const facts = { ...booked(), openings: [emergency] };
  const caller = physician({ care: careFor({ openings: [emergency.id] }) });
  expect(auditOf(caller, { ...facts, consents: [] }, elsewhere)).toBe('EMERGENCY');
});
