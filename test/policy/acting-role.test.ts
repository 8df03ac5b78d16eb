import { expect, test } from '@jest/globals';
import { careOf } from '../../policy/care.js';
import { actingRole } from '../../policy/index.js';
import { ownGround } from '../../policy/own-ground.js';
import { document, entry } from '../decisions/asking.js';
import {
  careFor,
  citizen,
  client,
  now,
  person,
  physician,
  places,
  relationship,
  role,
} from '../decisions/story.js';
import { auditOf } from './audit-of.js';

const { rantalaClinic, rantalaWard, rantalaOccupational, harjulaClinic } = places;
const treated = person({ relationships: [relationship(rantalaClinic), relationship(rantalaWard)] });
test('the role acted in is that of the unit in the care context, never a union', () => {
  const both = physician({
    roles: [
      role(rantalaOccupational, { taskClass: 'T1', profession: 'PHYSICIAN' }),
      role(rantalaClinic, { taskClass: 'T5', profession: 'SECRETARY' }),
    ],
  });
  expect(auditOf(both, treated, document('LABORATORY_RESULT'))).toBe('TASK_NOT_PERMITTED');
});

test('the role acted in must be running: one that ends now is over', () => {
  const roles = [{ ...role(rantalaClinic, { taskClass: 'T1', profession: 'PHYSICIAN' }), to: now }];
  expect(auditOf(physician({ roles }), treated, document('CARE_ENTRY'))).toBe('NO_TREATMENT_RELATIONSHIP');
});

test('an event of another unit of the person is not this professional’s', () => {
  const elsewhere = person({ relationships: [relationship(harjulaClinic)] });
  expect(auditOf(physician(), elsewhere, document('CARE_ENTRY'))).toBe('NO_TREATMENT_RELATIONSHIP');
});

test('a relationship that ended over 24 months ago is not remembered', () => {
  const ended = (to: string) =>
    person({ relationships: [relationship(rantalaClinic, { from: '2020-01-01T00:00:00.000Z', to })] });
  const entryHere = document('CARE_ENTRY');
  expect(auditOf(physician(), ended(now), entryHere)).toBe('RELATIONSHIP_EXPIRED');
  expect(auditOf(physician(), ended('2024-11-23T22:00:00.000Z'), entryHere)).toBe('RELATIONSHIP_EXPIRED');
  expect(auditOf(physician(), ended('2024-11-23T21:59:59.999Z'), entryHere)).toBe(
    'NO_TREATMENT_RELATIONSHIP',
  );
});

test('a care context that names nothing is malformed', () => {
  const nothing = physician({ care: careFor({ serviceEventId: null }) });
  expect(auditOf(nothing, treated, document('CARE_ENTRY'))).toBe('CARE_CONTEXT_MISSING');
});

test('of several roles at one unit, that of the relationship’s register is acted in', () => {
  const roles = [
    role(rantalaClinic, { taskClass: 'T1', profession: 'PHYSICIAN' }),
    role(
      { ...rantalaClinic, registerId: 'rantala-occupational' },
      { taskClass: 'T1', profession: 'PHYSICIAN' },
    ),
  ];
  const relationships = [relationship({ ...rantalaClinic, registerId: 'rantala-occupational' })];
  const facts = person({ relationships });
  expect(actingRole(physician({ roles }), facts, now)?.registerId).toBe('rantala-occupational');
  expect(actingRole(physician({ roles }), person(), now)).toBeNull();
  expect(actingRole(physician({ roles }), null, now)).toBeNull();
});

test('a document that is delayed for the patient is not delayed for the care', () => {
  expect(auditOf(physician(), treated, document('CARE_ENTRY', { releasedToPatientOn: '2026-12-24' }))).toBe(
    'OWN_REGISTER',
  );
});

test('the client of a professional is asked about for wellbeing data only', () => {
  const unapproved = physician({ client: client('old-desk', 'NOT_APPROVED') });
  expect(auditOf(unapproved, treated, document('CARE_ENTRY'))).toBe('OWN_REGISTER');
  expect(auditOf(unapproved, treated, entry('SLEEP'))).toBe('PHR_APP_NOT_APPROVED');
});

test('a program whose approval was taken back reads nothing, whoever uses it', () => {
  const suspended = client('old-desk', 'SUSPENDED');
  for (const caller of [physician({ client: suspended }), citizen('aino', { client: suspended })]) {
    expect(auditOf(caller, treated, document('CARE_ENTRY'))).toBe('APP_NOT_APPROVED');
  }
});

test('nobody but a professional acts in a role, and nobody with a person who does not exist', () => {
  expect(actingRole(physician(), treated, now)?.unitId).toBe(rantalaClinic.unitId);
  expect(actingRole(citizen('aino'), treated, now)).toBeNull();
  expect(actingRole(physician(), null, now)).toBeNull();
});

test('after death the care that was given is no ground, with or without a context', () => {
  const dead = { ...treated, deathDate: '2026-11-20' };
  const care = careOf(physician(), dead, now);
  expect(care).not.toBeNull();
  expect(care && ownGround(physician(), care, dead, now)).toBeNull();
  expect(care && ownGround(physician({ care: null }), care, dead, now)).toBeNull();
});
