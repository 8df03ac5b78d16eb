import { expect, test } from '@jest/globals';
import { document, entry, of } from '../decisions/asking.js';
import {
  careFor,
  consenting,
  nurse,
  opening,
  person,
  physician,
  physicianOpening,
  places,
  relationship,
  role,
  wellbeingConsent,
} from '../decisions/story.js';
import { auditOf, decisionOf } from './audit-of.js';

const { rantalaClinic, rantalaWard, harjulaClinic } = places;
const treated = person({ relationships: [relationship(rantalaClinic), relationship(rantalaWard)] });
const there = { ...of(harjulaClinic), serviceEventId: 'harjula-visit' };
const emergency = opening('EMERGENCY');
const elsewhere = document('CARE_ENTRY', there);

test('an emergency is followed up and told to the person', () => {
  const decision = decisionOf(physicianOpening(emergency), person({ openings: [emergency] }), elsewhere);
  expect(decision).toMatchObject({
    obligations: { notify: true, flag: true },
    because: ['opening-emergency'],
  });
});

test('an emergency lasts 24 hours, whatever end it was stored with', () => {
  const started = (from: string) => ({ ...emergency, from, to: null });
  const at = (from: string) =>
    auditOf(physicianOpening(emergency), person({ openings: [started(from)] }), elsewhere);
  expect(at('2026-11-23T10:00:00.001Z')).toBe('EMERGENCY');
  expect(at('2026-11-23T10:00:00.000Z')).toBe('EMERGENCY_EXPIRED');
});

test('an emergency counts only when the request names it, for who opened it, in a broad task', () => {
  const facts = person({ openings: [emergency] });
  const another = { ...physicianOpening(emergency), id: 'niemi' };
  const nursing = nurse({ id: 'salo', care: careFor({ openings: [emergency.id] }) }, rantalaClinic);
  for (const caller of [physician(), nursing]) {
    expect(auditOf(caller, facts, elsewhere)).toBe('NO_TREATMENT_RELATIONSHIP');
  }
  expect(auditOf(another, facts, elsewhere)).toBe('OPENING_NOT_FOUND');
});

test('an emergency opens no specially protected view: that needs its own confirmation', () => {
  const confirmation = opening('CONFIRMATION', { protectionClass: 'PSYCHIATRY' });
  const facts = person({ openings: [emergency, confirmation] });
  const psychiatric = document('CARE_ENTRY', { ...there, protectionClass: 'PSYCHIATRY' });
  const genetic = document('CARE_ENTRY', { ...there, protectionClass: 'MEDICAL_GENETICS' });
  expect(auditOf(physicianOpening(emergency), facts, psychiatric)).toBe('SPECIAL_PROTECTION_UNCONFIRMED');
  expect(auditOf(physicianOpening(emergency, confirmation), facts, psychiatric)).toBe('EMERGENCY');
  expect(auditOf(physicianOpening(emergency, confirmation), facts, genetic)).toBe(
    'SPECIAL_PROTECTION_UNCONFIRMED',
  );
});

test('a special reason never reaches across registers', () => {
  const reason = opening('SPECIAL_REASON');
  const facts = person({ openings: [reason], ...consenting });
  expect(auditOf(physicianOpening(reason), facts, document('CARE_ENTRY'))).toBe(
    'OWN_REGISTER_SPECIAL_REASON',
  );
  expect(auditOf(physicianOpening(reason), facts, elsewhere)).toBe('NO_TREATMENT_RELATIONSHIP');
});

test('after death no relationship and no emergency counts', () => {
  const facts = { ...treated, deathDate: '2026-11-24', openings: [emergency] };
  expect(auditOf(physicianOpening(emergency), facts, document('CARE_ENTRY'))).toBe('DECEASED');
});

test('a nurse’s openings open nothing, beside a relationship either', () => {
  const openings = [
    opening('EMERGENCY', { professionalId: 'niemi' }),
    opening('CONFIRMATION', { professionalId: 'niemi', protectionClass: 'PSYCHIATRY' }),
  ];
  const caller = nurse({ care: careFor({ openings: openings.map(({ id }) => id) }) }, rantalaClinic);
  const facts = { ...treated, openings };
  expect(auditOf(caller, facts, elsewhere)).toBe('NOT_INFORMED');
  expect(auditOf(caller, facts, document('CARE_ENTRY', { protectionClass: 'PSYCHIATRY' }))).toBe(
    'TASK_NOT_PERMITTED',
  );
});

test('an opening counts at its own unit only, wherever else the professional works', () => {
  const elsewhereConfirmed = opening('CONFIRMATION', {
    protectionClass: 'PSYCHIATRY',
    unitId: rantalaWard.unitId,
  });
  const facts = { ...treated, openings: [elsewhereConfirmed] };
  const psychiatric = document('CARE_ENTRY', { protectionClass: 'PSYCHIATRY' });
  const asks = physicianOpening(elsewhereConfirmed);
  const inBoth = [...asks.roles, role(rantalaWard, { taskClass: 'T1', profession: 'PHYSICIAN' })];
  const atClinic = careFor({ openings: [elsewhereConfirmed.id], roleId: 'rantala-clinic-T1' });
  expect(auditOf(asks, facts, psychiatric)).toBe('OPENING_NOT_FOUND');
  expect(auditOf(physician({ roles: inBoth, care: atClinic }), facts, psychiatric)).toBe('OPENING_NOT_FOUND');
});

test('after death a special reason needs the statutory purpose, and opens no wellbeing data', () => {
  const reason = opening('SPECIAL_REASON');
  const facts = {
    ...treated,
    deathDate: '2026-11-24',
    openings: [reason],
    wellbeingConsents: [wellbeingConsent()],
  };
  const statutory = physician({ care: careFor({ purpose: 'STATUTORY', openings: [reason.id] }) });
  expect(auditOf(physicianOpening(reason), facts, document('CARE_ENTRY'))).toBe('DECEASED');
  expect(auditOf(statutory, facts, document('CARE_ENTRY'))).toBe('OWN_REGISTER_SPECIAL_REASON');
  expect(auditOf(statutory, facts, entry('BLOOD_PRESSURE'))).toBe('DECEASED');
});

test('a confirmation ends with the event that it was given for', () => {
  const confirmation = opening('CONFIRMATION', { protectionClass: 'PSYCHIATRY' });
  const psychiatric = document('CARE_ENTRY', { protectionClass: 'PSYCHIATRY' });
  const next = relationship(rantalaClinic, { id: 'next', serviceEventId: 'visit2' });
  const asks = physician({ care: careFor({ serviceEventId: 'visit2', openings: [confirmation.id] }) });
  const facts = (to: string | null) =>
    person({ openings: [confirmation], relationships: [relationship(rantalaClinic, { to }), next] });
  expect(auditOf(asks, facts(null), psychiatric)).toBe('OWN_REGISTER');
  expect(auditOf(asks, facts('2026-11-24T09:00:00.000Z'), psychiatric)).toBe('CONFIRMATION_EXPIRED');
});

test('a confirmation lasts while its event goes on anywhere, and one for no event by the clock alone', () => {
  const confirmation = opening('CONFIRMATION', { protectionClass: 'PSYCHIATRY' });
  const psychiatric = document('CARE_ENTRY', { protectionClass: 'PSYCHIATRY' });
  const ended = '2026-11-24T09:00:00.000Z';
  const moved = [relationship(rantalaWard, { to: ended }), relationship(rantalaClinic)];
  const asks = physicianOpening(confirmation);
  expect(auditOf(asks, person({ openings: [confirmation], relationships: moved }), psychiatric)).toBe(
    'OWN_REGISTER',
  );
  const forNone = { ...confirmation, serviceEventId: null };
  const other = relationship(rantalaWard, { serviceEventId: null, to: ended });
  const relationships = [other, relationship(rantalaClinic)];
  expect(auditOf(asks, person({ openings: [forNone], relationships }), psychiatric)).toBe('OWN_REGISTER');
});

test('the views of the own service are open in its own register; elsewhere they need a confirmation', () => {
  const psychiatrist = physician({
    roles: [
      role(rantalaClinic, { taskClass: 'T1', profession: 'PHYSICIAN', protectedClasses: ['PSYCHIATRY'] }),
    ],
  });
  const facts = person({ ...consenting, relationships: [relationship(rantalaClinic)] });
  const own = document('CARE_ENTRY', { protectionClass: 'PSYCHIATRY' });
  const other = document('CARE_ENTRY', { ...there, protectionClass: 'PSYCHIATRY' });
  expect(auditOf(psychiatrist, facts, own)).toBe('OWN_REGISTER');
  expect(auditOf(psychiatrist, facts, other)).toBe('SPECIAL_PROTECTION_UNCONFIRMED');
});

test('one context opens one person: openings of two persons open neither', () => {
  const reason = opening('SPECIAL_REASON', { serviceEventId: null });
  const asks = (...openings: string[]) => physician({ care: careFor({ serviceEventId: null, openings }) });
  const facts = person({ openings: [reason] });
  expect(auditOf(asks(reason.id), facts, document('CARE_ENTRY'))).toBe('OWN_REGISTER_SPECIAL_REASON');
  expect(auditOf(asks(reason.id, 'of-another'), facts, document('CARE_ENTRY'))).toBe('OPENING_NOT_FOUND');
});
