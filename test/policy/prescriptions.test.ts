import { expect, test } from '@jest/globals';
import type { Header } from '../../policy/index.js';
import { foreign } from '../decisions/asking.js';
import {
  careFor,
  citizen,
  custodyOf,
  denial,
  mandate,
  opening,
  person,
  physician,
  physicianOpening,
  places,
  professional,
  relationship,
} from '../decisions/story.js';
import { auditOf, decisionOf } from './audit-of.js';

const { rantalaClinic, harjulaClinic } = places;
const treated = person({ relationships: [relationship(rantalaClinic)] });
const denied = (emergencyUseAllowed = false, id = 'denial') =>
  denial({ type: 'PRESCRIPTIONS' }, { id, emergencyUseAllowed });
const stored = foreign('PRESCRIPTION', rantalaClinic);
const elsewhere = foreign('PRESCRIPTION', harjulaClinic);
const emergency = opening('EMERGENCY');
const specialReason = opening('SPECIAL_REASON');

test('prescriptions of all registers are seen in care without a consent', () => {
  expect(auditOf(physician(), treated, elsewhere)).toBe('PRESCRIPTION');
  expect(auditOf(physician(), person(), elsewhere)).toBe('NO_TREATMENT_RELATIONSHIP');
});

test('a denial of prescriptions hides them from all but who stores them and who prescribed', () => {
  const facts = { ...treated, denials: [denied()] };
  expect(auditOf(physician(), facts, elsewhere)).toBe('DENIAL_PRESCRIPTIONS');
  expect(auditOf(physician(), facts, stored)).toBe('PRESCRIPTION');
  const prescribed = foreign('PRESCRIPTION', harjulaClinic, { recordedBy: physician().id });
  expect(auditOf(physician(), facts, prescribed)).toBe('PRESCRIPTION');
});

test('a pharmacist dispenses what is not denied, and sees what is denied as little as others do', () => {
  const pharmacist = professional('laakso', rantalaClinic, { taskClass: 'T4', profession: 'PHARMACIST' });
  expect(auditOf(pharmacist, treated, elsewhere)).toBe('DISPENSING');
  expect(auditOf(pharmacist, { ...treated, denials: [denied()] }, elsewhere)).toBe('DENIAL_PRESCRIPTIONS');
  expect(auditOf(pharmacist, { ...treated, denials: [denied()] }, stored)).toBe('DISPENSING');
});

test('an archived prescription stays with who stores it and with who prescribed it', () => {
  const archived = (recordedBy: string) =>
    foreign('PRESCRIPTION', harjulaClinic, { archive: 'OLD', recordedBy });
  expect(auditOf(physician(), treated, archived(physician().id))).toBe('PRESCRIPTION');
  expect(auditOf(physician(), treated, archived('niemi'))).toBe('NOT_SHAREABLE');
});

test('an emergency bridges the denial where the person allowed it, in every denial of prescriptions', () => {
  const facts = (...denials: ReturnType<typeof denied>[]) => person({ openings: [emergency], denials });
  const asker = physicianOpening(emergency);
  expect(decisionOf(asker, facts(denied(true)), elsewhere)).toMatchObject({
    audit: 'EMERGENCY',
    obligations: { notify: true, flag: true },
    because: [emergency.id],
  });
  expect(auditOf(asker, facts(denied(false)), elsewhere)).toBe('EMERGENCY_BLOCKED');
  expect(auditOf(asker, facts(denied(true, 'one'), denied(false, 'two')), elsewhere)).toBe(
    'EMERGENCY_BLOCKED',
  );
  expect(auditOf(asker, facts(denied(false)), stored)).toBe('EMERGENCY');
  expect(auditOf(asker, facts(), elsewhere)).toBe('EMERGENCY');
});

test('an emergency that the request does not name bridges nothing', () => {
  const facts = { ...treated, openings: [emergency], denials: [denied(true)] };
  expect(auditOf(physician(), facts, elsewhere)).toBe('DENIAL_PRESCRIPTIONS');
});

test('a special reason stays in the own register', () => {
  const facts = person({ openings: [specialReason] });
  expect(auditOf(physicianOpening(specialReason), facts, stored)).toBe('OWN_REGISTER_SPECIAL_REASON');
  expect(auditOf(physicianOpening(specialReason), facts, elsewhere)).toBe('NO_TREATMENT_RELATIONSHIP');
});

test('after death they close as documents do: a statutory task sees those of the own register', () => {
  const facts = { ...treated, deathDate: '2026-11-20', openings: [specialReason] };
  expect(auditOf(physician(), facts, stored)).toBe('DECEASED');
  const care = careFor({ openings: [specialReason.id], purpose: 'STATUTORY' });
  expect(auditOf(physician({ care }), facts, stored)).toBe('OWN_REGISTER_SPECIAL_REASON');
  expect(auditOf(physician({ care }), facts, elsewhere)).toBe('NO_TREATMENT_RELATIONSHIP');
});

test('a prescription is kept back as any document is: by its code, its state, its age and its release day', () => {
  const child = person({ birthDate: '2013-05-05', custody: [custodyOf('maria')] });
  const guardian = citizen('maria', { onBehalfOf: 'aino' });
  const coded = (guardianCode: Header['guardianCode']) =>
    foreign('PRESCRIPTION', rantalaClinic, { guardianCode });
  expect(auditOf(guardian, child, coded(3))).toBe('MINOR_REFUSED');
  expect(auditOf(guardian, child, coded(4))).toBe('CAPACITY_UNKNOWN');
  expect(auditOf(guardian, child, coded(null))).toBe('CAPACITY_UNKNOWN');
  expect(auditOf(guardian, child, coded(2))).toBe('GUARDIAN');
  const own = (differs: Partial<Header>) =>
    auditOf(citizen('aino'), person(), foreign('PRESCRIPTION', rantalaClinic, differs));
  expect(own({})).toBe('SELF');
  expect(own({ releasedToPatientOn: '2027-01-01' })).toBe('DELAYED_FOR_PATIENT');
  expect(own({ state: 'NULLIFIED' })).toBe('NOT_SHAREABLE');
  expect(own({ archive: 'OLD' })).toBe('OLD_ARCHIVE');
  const inCare = (place: Parameters<typeof foreign>[1], differs: Partial<Header>) =>
    auditOf(physician(), treated, foreign('PRESCRIPTION', place, differs));
  expect(inCare(rantalaClinic, { state: 'NULLIFIED' })).toBe('NOT_SHAREABLE');
  expect(inCare(harjulaClinic, { archive: 'OLD' })).toBe('NOT_SHAREABLE');
  expect(inCare(rantalaClinic, { archive: 'OLD' })).toBe('PRESCRIPTION');
});

test('a prescription of social welfare, or of no register, is shared with nobody', () => {
  const assignee = citizen('olavi', { onBehalfOf: 'aino' });
  const social = foreign('PRESCRIPTION', places.harjulaSocial);
  expect(auditOf(physician(), treated, social)).toBe('SOCIAL_WELFARE_REGISTER');
  expect(auditOf(assignee, person({ mandates: [mandate()] }), social)).toBe('SOCIAL_WELFARE_REGISTER');
  const nowhere = foreign('PRESCRIPTION', harjulaClinic, { registerId: null, registerType: null });
  expect(auditOf(physician(), treated, nowhere)).toBe('NO_REGISTER');
});

test('a visit is prepared with the prescriptions of the own register, and of no other', () => {
  const booked = relationship(rantalaClinic, {
    basis: 'APPOINTMENT',
    appointmentId: 'booking',
    from: '2026-11-27T08:00:00.000Z',
    to: '2026-11-27T09:00:00.000Z',
  });
  const preparing = physician({ care: careFor({ serviceEventId: null, appointmentId: 'booking' }) });
  const facts = person({ relationships: [booked] });
  expect(auditOf(preparing, facts, stored)).toBe('PRESCRIPTION');
  expect(auditOf(preparing, facts, elsewhere)).toBe('NO_TREATMENT_RELATIONSHIP');
});

test('in a register of social welfare its own prescriptions are the register’s own', () => {
  const { rantalaSocial } = places;
  const facts = person({ relationships: [relationship(rantalaSocial)] });
  const there = physician({}, rantalaSocial);
  expect(auditOf(there, facts, foreign('PRESCRIPTION', rantalaSocial))).toBe('PRESCRIPTION');
  expect(auditOf(there, facts, foreign('PRESCRIPTION', places.harjulaSocial))).toBe(
    'SOCIAL_WELFARE_REGISTER',
  );
});
