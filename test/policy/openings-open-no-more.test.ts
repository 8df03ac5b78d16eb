import { expect, test } from '@jest/globals';
import { death } from '../../policy/steps/death.js';
import { careThing, document, of, personal } from '../decisions/asking.js';
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
  role,
} from '../decisions/story.js';
import { auditOf } from './audit-of.js';
import { saying } from './step-says.js';

const { rantalaClinic } = places;
const reason = opening('SPECIAL_REASON');
const emergency = opening('EMERGENCY');
const untied = { serviceEventId: null } as const;
const protectedEntry = document('CARE_ENTRY', { protectionClass: 'PSYCHIATRY' });
const psychiatric = ['PSYCHIATRY'] as const;
const psychiatry = [
  { ...role(rantalaClinic, { taskClass: 'T1', profession: 'PHYSICIAN' }), protectedClasses: ['PSYCHIATRY'] },
] as const;

test('a special reason is no relationship: it shows no address, whether hidden for safety or not', () => {
  const caller = physician({ care: careFor({ ...untied, openings: [reason.id] }) });
  for (const nonDisclosure of [true, false]) {
    const facts = person({ nonDisclosure, openings: [reason] });
    expect(auditOf(caller, facts, personal('CONTACT_DETAILS'))).toBe('NO_TREATMENT_RELATIONSHIP');
    expect(auditOf(caller, facts, personal('DEMOGRAPHICS'))).toBe('OWN_REGISTER_SPECIAL_REASON');
  }
});

test('by an opening alone the own service asks for a confirmation of its protected views too', () => {
  for (const [open, permit] of [
    [reason, 'OWN_REGISTER_SPECIAL_REASON'],
    [emergency, 'EMERGENCY'],
  ] as const) {
    const confirmation = opening('CONFIRMATION', { protectionClass: 'PSYCHIATRY', serviceEventId: null });
    const facts = person({ openings: [open, confirmation] });
    const by = (...openings: readonly string[]) =>
      physician({ roles: [...psychiatry], care: careFor({ ...untied, openings }) });
    expect(auditOf(by(open.id), facts, protectedEntry)).toBe('SPECIAL_PROTECTION_UNCONFIRMED');
    expect(auditOf(by(open.id, confirmation.id), facts, protectedEntry)).toBe(permit);
  }
  const treated = person({ relationships: [relationship(rantalaClinic)] });
  expect(auditOf(physician({ roles: [...psychiatry] }), treated, protectedEntry)).toBe('OWN_REGISTER');
});

test('a confirmation for a booked visit counts while the visit is prepared, until it is over or cancelled', () => {
  const visit = (from: string, to: string | null) =>
    relationship(rantalaClinic, { basis: 'APPOINTMENT', appointmentId: 'booking', from, to });
  const confirmation = opening('CONFIRMATION', { protectionClass: 'PSYCHIATRY', serviceEventId: 'visit' });
  const caller = physician({ care: careFor({ openings: [confirmation.id] }) });
  const asked = (from: string, to: string | null) =>
    auditOf(caller, person({ relationships: [visit(from, to)], openings: [confirmation] }), protectedEntry);
  expect(asked('2026-11-26T08:00:00.000Z', null)).toBe('OWN_REGISTER');
  expect(asked('2026-11-26T08:00:00.000Z', '2026-11-26T09:00:00.000Z')).toBe('OWN_REGISTER');
  expect(asked('2026-11-26T08:00:00.000Z', '2026-11-26T08:00:00.000Z')).not.toBe('OWN_REGISTER');
  expect(asked('2026-11-23T08:00:00.000Z', '2026-11-23T09:00:00.000Z')).not.toBe('OWN_REGISTER');
});

test('a confirmation for an event that is over, or was cancelled, opens nothing in another event', () => {
  const running = relationship(rantalaClinic, { id: 'running', serviceEventId: 'running' });
  const confirmation = opening('CONFIRMATION', { protectionClass: 'PSYCHIATRY', serviceEventId: 'visit' });
  const caller = physician({ care: careFor({ serviceEventId: 'running', openings: [confirmation.id] }) });
  const asked = (from: string, to: string | null) => {
    const visit = relationship(rantalaClinic, { basis: 'APPOINTMENT', from, to });
    const facts = person({ relationships: [running, visit], openings: [confirmation] });
    return auditOf(caller, facts, protectedEntry);
  };
  expect(asked('2026-11-24T08:00:00.000Z', null)).toBe('OWN_REGISTER');
  expect(asked('2026-11-24T08:00:00.000Z', '2026-11-24T10:00:00.001Z')).toBe('OWN_REGISTER');
  expect(asked('2026-11-24T08:00:00.000Z', now)).toBe('CONFIRMATION_EXPIRED');
  expect(asked('2026-11-26T08:00:00.000Z', '2026-11-26T08:00:00.000Z')).toBe('CONFIRMATION_EXPIRED');
});

test('an emergency outlasts the event that it was opened in: only a confirmation ends with its event', () => {
  const closed = relationship(rantalaClinic, { to: '2026-11-24T09:00:00.000Z' });
  const opened = opening('EMERGENCY', { serviceEventId: 'visit' });
  const facts = person({ relationships: [closed], openings: [opened] });
  const caller = physician({ care: careFor({ openings: [opened.id] }) });
  expect(auditOf(caller, facts, document('CARE_ENTRY'))).toBe('EMERGENCY');
});

test('the own service prepares a visit with its own protected views, and sees the reason for earlier visits', () => {
  const booked = relationship(rantalaClinic, { basis: 'APPOINTMENT', from: '2026-11-26T08:00:00.000Z' });
  const facts = person({ relationships: [booked] });
  expect(auditOf(physician({ roles: [...psychiatry] }), facts, protectedEntry)).toBe('OWN_REGISTER');
  const earlier = careThing('SERVICE_EVENT', { serviceEventId: 'earlier' });
  expect(auditOf(physician(), facts, { ...earlier, fieldClass: 'CONTENT' })).toBe('OWN_REGISTER');
});

test('the own service sees protected entries of another register for bought care only', () => {
  const consulted = relationship(
    { ...rantalaClinic, registerId: places.harjulaClinic.registerId },
    { basis: 'CONSULTATION' },
  );
  const post = {
    ...role(rantalaClinic, { taskClass: 'T2', profession: 'NURSE' }),
    protectedClasses: psychiatric,
  };
  const there = document('CARE_ENTRY', { ...of(places.harjulaClinic), protectionClass: 'PSYCHIATRY' });
  const facts = person({ ...consenting, relationships: [consulted] });
  expect(auditOf(nurse({ roles: [post] }, rantalaClinic), facts, there)).toBe('TASK_NOT_PERMITTED');
});

test('a dead person is told dead to whoever names nothing to act on', () => {
  const facts = person({ deathDate: '2026-11-20' });
  expect(saying(death, { caller: physician({ care: null }), kind: 'CARE_ENTRY' }, facts)).toMatchObject({
    closed: { deny: { audit: 'DECEASED' } },
  });
});

test('a supervisor’s state tells the supervised and the licensed apart where none may act, by no id', () => {
  const facts = person({ relationships: [relationship(rantalaClinic)] });
  const student = { ...role(rantalaClinic, { taskClass: 'STUDENT', profession: 'STUDENT' }), id: 'b' };
  const broad = role(rantalaClinic, { taskClass: 'T1', profession: 'PHYSICIAN' });
  const licence = { status: 'NONE', from: '2020-01-01T00:00:00.000Z', to: null } as const;
  for (const id of ['a', 'c']) {
    const roles = [student, { ...broad, id }];
    expect(auditOf(physician({ roles, licence }), facts, document('CARE_ENTRY'))).toBe('LICENCE_NOT_VALID');
  }
  const second = { ...student, id: 'd' };
  expect(auditOf(physician({ roles: [student, second], licence }), facts, document('CARE_ENTRY'))).toBe(
    'SUPERVISOR_NOT_VALID',
  );
});

test('a withdrawn physician who names the role is told of the licence, whatever other role fits', () => {
  const facts = person({ relationships: [relationship(rantalaClinic)] });
  const licence = { status: 'WITHDRAWN', from: '2020-01-01T00:00:00.000Z', to: null } as const;
  const broad = { ...role(rantalaClinic, { taskClass: 'T1', profession: 'PHYSICIAN' }), id: 'broad' };
  for (const taskClass of ['T2', 'T5'] as const) {
    const other = { ...role(rantalaClinic, { taskClass, profession: 'NURSE' }), id: 'another' };
    const caller = physician({ roles: [other, broad], licence, care: careFor({ roleId: 'broad' }) });
    expect(auditOf(caller, facts, document('CARE_ENTRY'))).toBe('LICENCE_NOT_VALID');
  }
});

test('of two visits booked under one appointment both are the own event', () => {
  const booked = (id: string, serviceEventId: string) =>
    relationship(rantalaClinic, {
      id,
      basis: 'APPOINTMENT',
      serviceEventId,
      appointmentId: 'booking',
      from: '2026-11-25T08:00:00.000Z',
      to: '2026-11-25T09:00:00.000Z',
    });
  const radiographer = professional(
    'laine',
    rantalaClinic,
    { taskClass: 'T2', profession: 'RADIOGRAPHER' },
    { care: careFor({ serviceEventId: null, appointmentId: 'booking' }) },
  );
  const facts = person({ relationships: [booked('1', 'first'), booked('2', 'second')] });
  for (const serviceEventId of ['first', 'second'])
    expect(auditOf(radiographer, facts, document('CARE_ENTRY', { serviceEventId }))).toBe('OWN_REGISTER');
  expect(auditOf(radiographer, facts, document('CARE_ENTRY', { serviceEventId: 'third' }))).toBe(
    'TASK_NOT_PERMITTED',
  );
});
