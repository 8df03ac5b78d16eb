import { expect, test } from '@jest/globals';
import type { Professional, TaskClass } from '../../policy/index.js';
import { document, personal } from '../decisions/asking.js';
import { now, person, physician, places, professional, relationship } from '../decisions/story.js';
import { auditOf } from './audit-of.js';

const { rantalaClinic, rantalaWard } = places;
const treated = person({ relationships: [relationship(rantalaClinic), relationship(rantalaWard)] });
const holding = (taskClass: TaskClass, licence: Partial<Professional['licence']>) =>
  professional(
    'salo',
    rantalaClinic,
    { taskClass, profession: 'PHYSICIAN' },
    { licence: { status: 'VALID', from: '2020-01-01T00:00:00.000Z', to: null, ...licence } },
  );
const name = personal('DEMOGRAPHICS');

test.each(['RESTRICTED', 'WITHDRAWN', 'NONE'] as const)('%s is no right to practise', (status) => {
  expect(auditOf(holding('T1', { status }), treated, name)).toBe('LICENCE_NOT_VALID');
  expect(auditOf(holding('T4', { status }), treated, name)).toBe('LICENCE_NOT_VALID');
});

test('a licence that ends now is over; tasks that need none go on', () => {
  expect(auditOf(holding('T2', { to: now }), treated, name)).toBe('LICENCE_NOT_VALID');
  expect(auditOf(holding('T5', { status: 'NONE' }), treated, name)).toBe('OWN_REGISTER');
});

const supervisor = {
  professionalId: 'salo',
  unitId: rantalaClinic.unitId,
  taskClass: 'T1',
  from: '2026-09-01T00:00:00.000Z',
  to: null,
  licence: { status: 'VALID', from: '2020-01-01T00:00:00.000Z', to: null },
} as const;
const student = (named: Professional['roles'][number]['supervisor']) =>
  professional(
    'aalto',
    rantalaClinic,
    { taskClass: 'STUDENT', profession: 'STUDENT', supervisor: named },
    { licence: { ...supervisor.licence, status: 'NONE' } },
  );

test('a student without a right of one’s own needs the named supervisor', () => {
  expect(auditOf(student(supervisor), treated, name)).toBe('OWN_REGISTER_SUPERVISED');
  for (const wrong of [
    null,
    { ...supervisor, taskClass: 'T2' as const },
    { ...supervisor, unitId: rantalaWard.unitId },
    { ...supervisor, to: now },
    { ...supervisor, licence: { ...supervisor.licence, status: 'WITHDRAWN' as const } },
    { ...supervisor, licence: { ...supervisor.licence, to: now } },
  ]) {
    expect(auditOf(student(wrong), treated, name)).toBe('SUPERVISOR_NOT_VALID');
  }
});

test('a supervised student stays in the own register, outsourced care included', () => {
  const authorisations = [
    {
      id: 'authorisation',
      organiserId: 'harjula',
      registerId: 'harjula-health',
      producerId: 'rantala',
      kinds: ['CARE_ENTRY'],
      from: '2026-11-01T00:00:00.000Z',
      to: null,
    },
  ] as const;
  const elsewhere = document('CARE_ENTRY', { registerId: 'harjula-health' });
  const bought = relationship(
    { ...rantalaClinic, registerId: 'harjula-health' },
    { basis: 'PURCHASED_SERVICE', organiserId: 'harjula' },
  );
  const facts = person({ relationships: [bought], authorisations });
  expect(auditOf(physician(), facts, elsewhere)).toBe('OUTSOURCED');
  expect(auditOf(student(supervisor), facts, elsewhere)).toBe('TASK_NOT_PERMITTED');
});

test('a student whose right was taken away acts under nobody', () => {
  for (const status of ['WITHDRAWN', 'RESTRICTED'] as const) {
    const caller = { ...student(supervisor), licence: { ...supervisor.licence, status } };
    expect(auditOf(caller, treated, name)).toBe('LICENCE_NOT_VALID');
  }
});
