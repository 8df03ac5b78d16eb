import { expect, test } from '@jest/globals';
import type { Caller, Decision, RelationshipFact, Role } from '../../policy/index.js';
import { mayReadProfessional, mayReadUnitPatient, mayReadUnitToday } from '../../policy/registry-access.js';
import { citizen, client, now, person, physician, places, relationship, role } from '../decisions/story.js';

const { rantalaClinic, rantalaWard } = places;
const clinic = rantalaClinic.unitId;
const visitor: Caller = { kind: 'VISITOR' };
const authority: Caller = {
  kind: 'REGISTRY_AUTHORITY',
  id: 'authority',
  client: client('registry'),
  assurance: 'STRONG',
};
const permit = (audit: string, because: readonly string[] = []) => ({
  effect: 'permit',
  audit,
  public: { form: 'SHOWN' },
  obligations: { notify: false, flag: false },
  because,
});
const deny = (audit: string, answer: Decision['public']) => ({
  effect: 'deny',
  audit,
  public: answer,
  because: [],
});
const closedToKind = deny('CALLER_KIND_NOT_PERMITTED', { form: 'NULL', code: 'CALLER_KIND_NOT_PERMITTED' });

test('a professional reads the own licence and roles, the registry authority everybody’s, and nobody else any', () => {
  expect(mayReadProfessional(physician(), 'salo')).toEqual(permit('SELF'));
  expect(mayReadProfessional(authority, 'salo')).toEqual(permit('AUDIT'));
  expect(mayReadProfessional(physician({ id: 'niemi' }), 'salo')).toEqual(closedToKind);
  expect(mayReadProfessional(citizen('salo'), 'salo')).toEqual(closedToKind);
});

test('the registry is read by who is identified, and strongly', () => {
  expect(mayReadProfessional(visitor, 'salo')).toEqual(deny('UNAUTHENTICATED', { form: 'HTTP_401' }));
  expect(mayReadProfessional(physician({ assurance: 'WEAK' }), 'salo')).toEqual(
    deny('ASSURANCE_TOO_LOW', { form: 'REFUSED', code: 'ASSURANCE_TOO_LOW' }),
  );
  expect(mayReadUnitToday(visitor, clinic, now).audit).toBe('UNAUTHENTICATED');
  expect(mayReadUnitToday(physician({ assurance: 'WEAK' }), clinic, now).audit).toBe('ASSURANCE_TOO_LOW');
});

const today = (differs: Parameters<typeof physician>[0] = {}) =>
  mayReadUnitToday(physician(differs), clinic, now);
const post = { taskClass: 'T1', profession: 'PHYSICIAN' } as const;
const withRole = (differs: Partial<Role>, place = rantalaClinic) => ({
  roles: [{ ...role(place, post), ...differs }],
});

test('the list of a unit’s day is for who has a current role there whose task reads appointments', () => {
  expect(today()).toEqual(permit('OWN_REGISTER'));
  expect(mayReadUnitToday(physician(), rantalaWard.unitId, now).audit).toBe('TASK_NOT_PERMITTED');
  expect(today(withRole({ to: now })).audit).toBe('TASK_NOT_PERMITTED');
  expect(today(withRole({ from: '2026-11-24T10:00:00.001Z' })).audit).toBe('TASK_NOT_PERMITTED');
  expect(today(withRole({ taskClass: 'T4', profession: 'PHARMACIST' })).audit).toBe('TASK_NOT_PERMITTED');
  expect(today(withRole({ taskClass: 'T5', profession: 'SECRETARY' })).audit).toBe('OWN_REGISTER');
});

test('it needs the right to practise that one of these roles needs, and a program that is not suspended', () => {
  const none = { status: 'NONE', from: '2020-01-01T00:00:00.000Z', to: null } as const;
  expect(today({ licence: none }).audit).toBe('LICENCE_NOT_VALID');
  const secretary = role(rantalaClinic, { taskClass: 'T5', profession: 'SECRETARY' });
  expect(today({ licence: none, roles: [role(rantalaClinic, post), secretary] }).audit).toBe('OWN_REGISTER');
  expect(today({ client: client('old-desk', 'SUSPENDED') }).audit).toBe('APP_NOT_APPROVED');
  expect(today({ client: client('old-desk', 'NOT_APPROVED') }).audit).toBe('OWN_REGISTER');
  expect(mayReadUnitToday(citizen('aino'), clinic, now).audit).toBe('CALLER_KIND_NOT_PERMITTED');
  expect(mayReadUnitToday(authority, clinic, now).audit).toBe('CALLER_KIND_NOT_PERMITTED');
});

test('a patient of the day is shown where the person’s own facts show a tie to the unit around that day', () => {
  const patient = (differs: Partial<RelationshipFact>) =>
    mayReadUnitPatient(
      physician(),
      clinic,
      person({ relationships: [relationship(rantalaWard), relationship(rantalaClinic, differs)] }),
      now,
    );
  expect(patient({ id: 'tie' })).toEqual(permit('OWN_REGISTER', ['tie']));
  expect(patient({ to: '2026-11-22T22:00:00.001Z' }).effect).toBe('permit');
  expect(patient({ to: '2026-11-22T22:00:00.000Z' }).audit).toBe('NO_TREATMENT_RELATIONSHIP');
  expect(patient({ from: '2026-11-25T22:00:00.000Z' }).audit).toBe('NO_TREATMENT_RELATIONSHIP');
  expect(patient({ from: '2026-11-25T21:59:59.999Z' }).effect).toBe('permit');
  expect(mayReadUnitPatient(physician(), rantalaWard.unitId, person(), now).audit).toBe('TASK_NOT_PERMITTED');
  expect(mayReadUnitPatient(physician(), clinic, person(), now)).toEqual(
    deny('NO_TREATMENT_RELATIONSHIP', { form: 'OMIT' }),
  );
});

test('a visit that was cancelled before its time makes nobody a patient of the day', () => {
  const [from, cancelled] = ['2026-11-25T08:00:00.000Z', '2026-11-24T08:00:00.000Z'];
  for (const to of [from, cancelled]) {
    const relationships = [relationship(rantalaClinic, { basis: 'APPOINTMENT', from, to })];
    const found = mayReadUnitPatient(physician(), clinic, person({ relationships }), now);
    expect(found.audit).toBe('NO_TREATMENT_RELATIONSHIP');
  }
});

test('a suspended program reads no licence and no role', () => {
  const suspended = client('old-desk', 'SUSPENDED');
  expect(mayReadProfessional(physician({ client: suspended }), 'salo').audit).toBe('APP_NOT_APPROVED');
  expect(mayReadProfessional({ ...authority, client: suspended }, 'salo').audit).toBe('APP_NOT_APPROVED');
});

test('who does not exist, or has died, is no patient of the day', () => {
  const relationships = [relationship(rantalaClinic)];
  expect(mayReadUnitPatient(physician(), clinic, null, now).audit).toBe('NOT_FOUND');
  const dead = person({ relationships, deathDate: '2026-11-24' });
  expect(mayReadUnitPatient(physician(), clinic, dead, now).audit).toBe('DECEASED');
  const unidentified = mayReadUnitPatient(visitor, clinic, person({ relationships }), now);
  expect(unidentified.audit).toBe('UNAUTHENTICATED');
});
