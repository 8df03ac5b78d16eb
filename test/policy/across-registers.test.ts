import { expect, test } from '@jest/globals';
import { type RelationshipFact, scope } from '../../policy/index.js';
import { careThing, document, of } from '../decisions/asking.js';
import {
  consenting,
  denial,
  now,
  nurse,
  opening,
  person,
  physician,
  physicianOpening,
  places,
  professional,
  relationship,
  role,
} from '../decisions/story.js';
import { auditOf, decisionOf } from './audit-of.js';

const { rantalaClinic, harjulaClinic, koskelaClinic, lehtoPrivate } = places;
const sharing = person({ relationships: [relationship(rantalaClinic)], ...consenting });
const fromHarjula = document('CARE_ENTRY', { ...of(harjulaClinic), serviceEventId: 'harjula-visit' });
const fromKoskela = document('CARE_ENTRY', { ...of(koskelaClinic), serviceEventId: 'koskela-visit' });

test('a denial of one county leaves the other counties as they were', () => {
  const denials = [denial({ type: 'PROVIDER_REGISTER', registerId: harjulaClinic.registerId })];
  expect(auditOf(physician(), { ...sharing, denials }, fromHarjula)).toBe('DENIAL_PROVIDER');
  expect(auditOf(physician(), { ...sharing, denials }, fromKoskela)).toBe('CONSENT');
});

test('denials hold from the moment they are set to the moment they are withdrawn', () => {
  const target = { type: 'ALL_PATIENT_DATA' } as const;
  const later = { ...sharing, denials: [denial(target, { setAt: '2026-11-24T10:00:00.001Z' })] };
  expect(auditOf(physician(), later, fromHarjula)).toBe('CONSENT');
  expect(auditOf(physician(), { ...sharing, denials: [denial(target, { setAt: now })] }, fromHarjula)).toBe(
    'DENIAL_ALL',
  );
  expect(
    auditOf(physician(), { ...sharing, denials: [denial(target, { withdrawnAt: now })] }, fromHarjula),
  ).toBe('CONSENT');
});

test('where consent is missing, that is the answer whether there is a denial or not', () => {
  const treated = { ...sharing, consents: [] };
  const denials = [denial({ type: 'ALL_PATIENT_DATA' })];
  expect(decisionOf(physician(), { ...treated, denials }, fromHarjula)).toEqual(
    decisionOf(physician(), treated, fromHarjula),
  );
});

test('consent to share social welfare data, and one not yet given, open no patient data', () => {
  const [given] = consenting.consents;
  const social = {
    ...sharing,
    consents: given ? [{ ...given, domain: 'SOCIAL_WELFARE_CLIENT_DATA' as const }] : [],
  };
  expect(auditOf(physician(), social, fromHarjula)).toBe('NO_CONSENT_TO_DATA_SHARING');
  const tomorrow = '2026-11-25T10:00:00.000Z';
  const uninformed = {
    ...sharing,
    information: consenting.information.map((fact) => ({ ...fact, confirmedAt: tomorrow })),
  };
  expect(auditOf(physician(), uninformed, fromHarjula)).toBe('NOT_INFORMED');
});

test('an emergency without a relationship stays an emergency where consent was given', () => {
  const emergency = opening('EMERGENCY');
  const facts = person({ ...consenting, openings: [emergency] });
  expect(auditOf(physicianOpening(emergency), facts, fromHarjula)).toBe('EMERGENCY');
  const denials = [denial({ type: 'ALL_PATIENT_DATA' })];
  expect(auditOf(physicianOpening(emergency), { ...facts, denials }, fromHarjula)).toBe('EMERGENCY_BLOCKED');
});

test('a document that names no register is shared with nobody', () => {
  expect(auditOf(physician(), sharing, document('CARE_ENTRY', { registerId: null }))).toBe('NO_REGISTER');
});

/** Care at the producer, recorded in the register of who bought it. */
const boughtAtLehto = { ...lehtoPrivate, registerId: 'rantala-health' };
const authorisation = {
  id: 'authorisation',
  organiserId: 'rantala',
  registerId: 'rantala-health',
  producerId: null,
  kinds: ['CARE_ENTRY'],
  from: '2026-11-01T00:00:00.000Z',
  to: null,
} as const;

test('an authorisation in the open form is for who gives the purchased care', () => {
  const producersNurse = nurse({}, lehtoPrivate);
  const facts = (differs: Partial<RelationshipFact>) =>
    person({ relationships: [relationship(boughtAtLehto, differs)], authorisations: [authorisation] });
  const bought = (organiserId: string) => facts({ basis: 'PURCHASED_SERVICE', organiserId });
  expect(auditOf(producersNurse, bought('rantala'), document('CARE_ENTRY'))).toBe('OUTSOURCED');
  expect(auditOf(producersNurse, bought('harjula'), document('CARE_ENTRY'))).toBe('NOT_INFORMED');
  expect(auditOf(producersNurse, facts({}), document('CARE_ENTRY'))).toBe('NOT_INFORMED');
});

test('who gives purchased care sees the event that was bought, and no other of that register', () => {
  const relationships = [relationship(boughtAtLehto, { basis: 'PURCHASED_SERVICE', organiserId: 'rantala' })];
  const facts = person({ relationships, authorisations: [authorisation] });
  const event = (serviceEventId: string) => careThing('SERVICE_EVENT', { serviceEventId });
  expect(auditOf(nurse({}, lehtoPrivate), facts, event('visit'))).toBe('OUTSOURCED');
  expect(auditOf(nurse({}, lehtoPrivate), facts, event('other'))).toBe('NOT_INFORMED');
});

test('under an authorisation a task that fetches from no other register sees the bought event alone', () => {
  const relationships = [relationship(boughtAtLehto, { basis: 'PURCHASED_SERVICE', organiserId: 'rantala' })];
  const kinds = ['CARE_ENTRY', 'LABORATORY_RESULT', 'MEDICAL_CERTIFICATE'] as const;
  const facts = person({ relationships, authorisations: [{ ...authorisation, kinds }] });
  const secretary = professional('heino', lehtoPrivate, { taskClass: 'T5', profession: 'SECRETARY' });
  const technician = professional('aalto', lehtoPrivate, {
    taskClass: 'T2',
    profession: 'LABORATORY_TECHNICIAN',
  });
  for (const [caller, kind] of [
    [secretary, 'MEDICAL_CERTIFICATE'],
    [technician, 'LABORATORY_RESULT'],
  ] as const) {
    expect(auditOf(caller, facts, document(kind))).toBe('OUTSOURCED');
    expect(decisionOf(caller, facts, document(kind, { serviceEventId: 'earlier' })).effect).toBe('deny');
  }
  expect(auditOf(nurse({}, lehtoPrivate), facts, document('CARE_ENTRY', { serviceEventId: 'earlier' }))).toBe(
    'OUTSOURCED',
  );
});

test('the own service sees the protected entries of the event that was bought of it, and of no other', () => {
  const relationships = [relationship(boughtAtLehto, { basis: 'PURCHASED_SERVICE', organiserId: 'rantala' })];
  const facts = person({ relationships, authorisations: [authorisation] });
  const post = role(lehtoPrivate, { taskClass: 'T2', profession: 'NURSE' });
  const caller = nurse({ roles: [{ ...post, protectedClasses: ['PSYCHIATRY'] }] }, lehtoPrivate);
  const psychiatric = (serviceEventId: string) =>
    document('CARE_ENTRY', { protectionClass: 'PSYCHIATRY', serviceEventId });
  expect(auditOf(caller, facts, psychiatric('visit'))).toBe('OUTSOURCED');
  expect(auditOf(caller, facts, psychiatric('earlier'))).toBe('TASK_NOT_PERMITTED');
  expect(auditOf(nurse({}, lehtoPrivate), facts, psychiatric('visit'))).toBe('TASK_NOT_PERMITTED');
});

test('a visit that was bought and is booked is prepared as any', () => {
  const booked = relationship(boughtAtLehto, {
    basis: 'PURCHASED_SERVICE',
    organiserId: 'rantala',
    appointmentId: 'booking',
    from: '2026-11-26T08:00:00.000Z',
  });
  const own = document('CARE_ENTRY', { ...of(lehtoPrivate), serviceEventId: 'earlier' });
  expect(auditOf(nurse({}, lehtoPrivate), person({ relationships: [booked] }), own)).toBe('OWN_REGISTER');
});

test('an authorisation opens its own kinds while it runs, to its own producer', () => {
  const producersNurse = nurse({}, lehtoPrivate);
  const relationships = [relationship(boughtAtLehto, { basis: 'PURCHASED_SERVICE', organiserId: 'rantala' })];
  const facts = (differs: object) =>
    person({ relationships, authorisations: [{ ...authorisation, ...differs }] });
  expect(auditOf(producersNurse, facts({}), document('VACCINATION'))).toBe('NOT_INFORMED');
  expect(auditOf(producersNurse, facts({ to: now }), document('CARE_ENTRY'))).toBe('NOT_INFORMED');
  expect(auditOf(producersNurse, facts({ producerId: 'swan' }), document('CARE_ENTRY'))).toBe('NOT_INFORMED');
});

test('an authorisation is of one register: care bought for another of the same organiser opens nothing of it', () => {
  const bought = { basis: 'PURCHASED_SERVICE', organiserId: 'rantala' } as const;
  const facts = (registerId: string) =>
    person({
      relationships: [relationship({ ...lehtoPrivate, registerId }, bought)],
      authorisations: [authorisation],
    });
  const producersNurse = nurse({}, lehtoPrivate);
  expect(auditOf(producersNurse, facts('rantala-health'), document('CARE_ENTRY'))).toBe('OUTSOURCED');
  expect(auditOf(producersNurse, facts('rantala-occupational'), document('CARE_ENTRY'))).toBe('NOT_INFORMED');
  expect(auditOf(producersNurse, facts('lehto-patients'), document('CARE_ENTRY'))).toBe('NOT_INFORMED');
});

test('what a list leaves out is named for the log, never an id of a document', () => {
  const denials = [
    denial({ type: 'SERVICE_EVENT', serviceEventId: 'harjula-visit' }),
    denial({ type: 'PROVIDER_REGISTER', registerId: 'koskela-health' }),
  ];
  const { leftOut } = scope(physician(), 'READ', 'CARE_ENTRY', { ...sharing, denials }, now);
  expect(leftOut).toContainEqual({ serviceEventId: 'harjula-visit', audit: 'DENIAL_SERVICE_EVENT' });
  expect(leftOut).toContainEqual({ registerId: 'koskela-health', audit: 'DENIAL_PROVIDER' });
  expect(leftOut).toContainEqual({ protectionClass: 'PSYCHIATRY', audit: 'SPECIAL_PROTECTION_UNCONFIRMED' });
});
