import { expect, test } from '@jest/globals';
import { careThing, denialThing, document, entry, personal } from '../decisions/asking.js';
import {
  careFor,
  citizen,
  connection,
  mandate,
  nurse,
  person,
  physician,
  places,
  professional,
  relationship,
  role,
} from '../decisions/story.js';
import { auditOf, decisionOf } from './audit-of.js';

const { rantalaClinic, rantalaWard, rantalaSocial } = places;
const treated = person({ relationships: [relationship(rantalaClinic), relationship(rantalaWard)] });
const hiding = { ...treated, nonDisclosure: true };

test('an address under non-disclosure is open to T1 and T5 and flagged; to others there is none', () => {
  expect(decisionOf(physician(), hiding, personal('CONTACT_DETAILS'))).toMatchObject({
    audit: 'OWN_REGISTER',
    obligations: { flag: true },
  });
  expect(decisionOf(nurse(), hiding, personal('CONTACT_DETAILS')).public).toEqual({ form: 'OMIT' });
  expect(auditOf(nurse(), treated, personal('CONTACT_DETAILS'))).toBe('OWN_REGISTER');
});

test('a professional sees the denials that this professional recorded', () => {
  expect(auditOf(physician(), treated, denialThing('salo'))).toBe('OWN_REGISTER');
  expect(auditOf(physician(), treated, denialThing('niemi'))).toBe('DENIALS_HIDDEN');
});

test('a social worker on a connection reads who it is and the shared wellbeing data, no record', () => {
  const worker = professional(
    'virta',
    rantalaSocial,
    { taskClass: 'SOCIAL_WORKER', profession: 'SOCIAL_WORKER' },
    { care: careFor({ connectionId: 'connection' }) },
  );
  const facts = { ...treated, connections: [connection(rantalaSocial)] };
  expect(auditOf(worker, facts, personal('DEMOGRAPHICS'))).toBe('OWN_REGISTER');
  expect(auditOf(worker, facts, document('CARE_ENTRY'))).toBe('TASK_NOT_PERMITTED');
  expect(auditOf(worker, treated, personal('DEMOGRAPHICS'))).toBe('NO_TREATMENT_RELATIONSHIP');
  expect(auditOf(worker, treated, entry('SLEEP'))).toBe('NO_JUSTIFIED_CONNECTION');
});

test('a connection opens no record and no event to a physician either', () => {
  const caller = physician({ care: careFor({ serviceEventId: null, connectionId: 'connection' }) });
  const facts = person({ connections: [connection(rantalaClinic)] });
  expect(auditOf(caller, facts, document('CARE_ENTRY'))).toBe('NO_TREATMENT_RELATIONSHIP');
  expect(auditOf(caller, facts, careThing('SERVICE_EVENT'))).toBe('NO_TREATMENT_RELATIONSHIP');
  expect(auditOf(caller, facts, personal('IDENTITY_CODE'))).toBe('NO_TREATMENT_RELATIONSHIP');
});

test('whether contact details are protected is closed to who needs no address, set or not', () => {
  const mark = personal('CONTACT_DETAILS', 'CONTENT');
  for (const facts of [treated, hiding]) {
    expect(auditOf(nurse(), facts, mark)).toBe('TASK_NOT_PERMITTED');
    expect(auditOf(physician(), facts, mark)).toBe('OWN_REGISTER');
  }
});

test('a pharmacist knows the name, birth date and identity code, and no more of who it is', () => {
  const caller = professional('lahti', rantalaClinic, { taskClass: 'T4', profession: 'PHARMACIST' });
  expect(auditOf(caller, treated, personal('DEMOGRAPHICS'))).toBe('OWN_REGISTER');
  expect(auditOf(caller, treated, personal('IDENTITY_CODE'))).toBe('OWN_REGISTER');
  expect(auditOf(caller, treated, personal('DEMOGRAPHICS', 'CONTENT'))).toBe('TASK_NOT_PERMITTED');
});

const appointment = (from: string, to: string) =>
  person({ relationships: [relationship(rantalaClinic, { basis: 'APPOINTMENT', from, to })] });
const tomorrow = appointment('2026-11-25T08:00:00.000Z', '2026-11-25T09:00:00.000Z');
const yesterday = appointment('2026-11-23T08:00:00.000Z', '2026-11-23T09:00:00.000Z');
const secretary = professional('ritva', rantalaClinic, { taskClass: 'T5', profession: 'SECRETARY' });

test('patient administration handles an appointment of the day before or after, and nothing else of it', () => {
  for (const facts of [yesterday, tomorrow]) {
    expect(auditOf(secretary, facts, personal('DEMOGRAPHICS'))).toBe('OWN_REGISTER');
    expect(auditOf(secretary, facts, careThing('APPOINTMENT'))).toBe('OWN_REGISTER');
    expect(auditOf(secretary, facts, careThing('SERVICE_EVENT'))).toBe('OWN_REGISTER');
    expect(auditOf(secretary, facts, document('MEDICAL_CERTIFICATE'))).toBe('NO_TREATMENT_RELATIONSHIP');
    expect(auditOf(secretary, facts, personal('CONTACT_DETAILS'))).toBe('NO_TREATMENT_RELATIONSHIP');
  }
  const later = appointment('2026-11-25T22:00:00.000Z', '2026-11-25T23:00:00.000Z');
  expect(auditOf(secretary, later, personal('DEMOGRAPHICS'))).toBe('NO_TREATMENT_RELATIONSHIP');
  expect(auditOf(physician(), yesterday, personal('DEMOGRAPHICS'))).toBe('RELATIONSHIP_EXPIRED');
});

test('of two roles at one unit the request names the one that is acted in, and never gets both', () => {
  const roles = [
    role(rantalaClinic, { taskClass: 'T5', profession: 'SECRETARY' }),
    role(rantalaClinic, { taskClass: 'T1', profession: 'PHYSICIAN' }),
  ];
  const asks = (roleId: string | null) => physician({ roles, care: careFor({ roleId }) });
  const result = document('LABORATORY_RESULT');
  const unnamed = decisionOf(asks(null), treated, result);
  expect(unnamed).toMatchObject({
    audit: 'ROLE_NOT_NAMED',
    public: { form: 'REFUSED', code: 'ROLE_NOT_NAMED' },
    roles: ['rantala-clinic-T1', 'rantala-clinic-T5'],
  });
  expect(decisionOf(asks('of-somebody-else'), treated, result)).toEqual(unnamed);
  expect(auditOf(asks('rantala-clinic-T1'), treated, result)).toBe('OWN_REGISTER');
  expect(auditOf(asks('rantala-clinic-T5'), treated, result)).toBe('TASK_NOT_PERMITTED');
  expect(auditOf(asks(null), person(), result)).toBe('NO_TREATMENT_RELATIONSHIP');
  expect(auditOf(asks('rantala-clinic-T1'), person(), result)).toBe('NO_TREATMENT_RELATIONSHIP');
});

test('a role that may not be acted in stands behind one that may', () => {
  const roles = [
    role(rantalaClinic, { taskClass: 'T1', profession: 'PHYSICIAN' }),
    role(rantalaClinic, { taskClass: 'T5', profession: 'SECRETARY' }),
  ];
  const licence = { status: 'WITHDRAWN', from: '2020-01-01T00:00:00.000Z', to: null } as const;
  expect(auditOf(physician({ roles, licence }), treated, careThing('SERVICE_EVENT'))).toBe('OWN_REGISTER');
  expect(auditOf(physician({ roles, licence }), treated, document('VACCINATION'), 'CONTENT')).toBe(
    'TASK_NOT_PERMITTED',
  );
});

test('why the mark of non-disclosure is closed follows from who asks', () => {
  const custody = [
    {
      guardianId: 'olavi',
      from: '2018-01-01T00:00:00.000Z',
      to: null,
      guardianNonDisclosure: false,
      blocked: null,
    },
  ] as const;
  const mark = personal('CONTACT_DETAILS', 'CONTENT');
  const olavi = citizen('olavi', { onBehalfOf: 'aino' });
  expect(auditOf(olavi, person({ mandates: [mandate()] }), mark)).toBe('MANDATE_SCOPE');
  expect(auditOf(olavi, person({ birthDate: '2018-01-01', custody }), mark)).toBe(
    'GUARDIAN_FUNCTION_EXCLUDED',
  );
});
