import { expect, test } from '@jest/globals';
import { document, of, personal } from '../decisions/asking.js';
import {
  consenting,
  nurse,
  person,
  physician,
  places,
  professional,
  relationship,
} from '../decisions/story.js';
import { auditOf, decisionOf } from './audit-of.js';

const { rantalaClinic, rantalaWard, harjulaClinic } = places;
const treated = person({ relationships: [relationship(rantalaClinic), relationship(rantalaWard)] });
const secretary = professional('heino', rantalaClinic, { taskClass: 'T5', profession: 'SECRETARY' });
const assistant = professional('maki', rantalaClinic, { taskClass: 'T3', profession: 'ASSISTANT' });
test('a secretary sees that there is a laboratory result, not which nor by whom', () => {
  const result = document('LABORATORY_RESULT');
  expect(auditOf(secretary, treated, result, 'HEADER')).toBe('OWN_REGISTER');
  expect(auditOf(secretary, treated, result, 'CONTENT')).toBe('TASK_NOT_PERMITTED');
  expect(auditOf(secretary, treated, result, 'AUTHOR')).toBe('TASK_NOT_PERMITTED');
});

test('an assistant reads the own event’s entry; of another event it is as if there were none', () => {
  expect(auditOf(assistant, treated, document('CARE_ENTRY'))).toBe('OWN_REGISTER');
  const other = decisionOf(assistant, treated, document('CARE_ENTRY', { serviceEventId: 'stay' }));
  expect([other.audit, other.public]).toEqual(['TASK_NOT_PERMITTED', { form: 'OMIT' }]);
});

test('a laboratory fetches from other registers what belongs to its own event only', () => {
  const laboratory = professional('laine', rantalaWard, {
    taskClass: 'T2',
    profession: 'LABORATORY_TECHNICIAN',
  });
  const sharing = { ...treated, ...consenting };
  const result = (serviceEventId: string) =>
    document('LABORATORY_RESULT', { ...of(harjulaClinic), serviceEventId });
  expect(auditOf(laboratory, sharing, result('visit'))).toBe('CONSENT');
  expect(auditOf(laboratory, sharing, result('harjula-visit'))).toBe('TASK_NOT_PERMITTED');
});

test('living wills open to a broad task, identity codes to those who need them', () => {
  expect(auditOf(physician(), treated, personal('DECLARATION_OF_INTENT'))).toBe('OWN_REGISTER');
  expect(auditOf(nurse(), treated, personal('DECLARATION_OF_INTENT'))).toBe('TASK_NOT_PERMITTED');
  expect(auditOf(secretary, treated, personal('IDENTITY_CODE'))).toBe('OWN_REGISTER');
  expect(auditOf(nurse(), treated, personal('IDENTITY_CODE'))).toBe('TASK_NOT_PERMITTED');
});

test('protected views of the own service need no confirmation, of a nurse or of a physician', () => {
  const protectedClasses = ['PSYCHIATRY'] as const;
  const psychiatric = document('CARE_ENTRY', { protectionClass: 'PSYCHIATRY' });
  const ward = professional('niemi', rantalaWard, {
    taskClass: 'T2',
    profession: 'NURSE',
    protectedClasses,
  });
  const clinic = professional('salo', rantalaClinic, {
    taskClass: 'T1',
    profession: 'PHYSICIAN',
    protectedClasses,
  });
  expect(auditOf(ward, treated, psychiatric)).toBe('OWN_REGISTER');
  expect(auditOf(clinic, treated, psychiatric)).toBe('OWN_REGISTER');
});

test('an old archive is open to its own controller, and to no other', () => {
  const old = document('CARE_ENTRY', { archive: 'OLD' });
  expect(auditOf(physician(), treated, old)).toBe('OWN_REGISTER');
  expect(auditOf(physician(), treated, document('CARE_ENTRY', { archive: 'OLD', state: 'NULLIFIED' }))).toBe(
    'NOT_SHAREABLE',
  );
});

test('a header of another kind than the one asked for is never read', () => {
  expect(auditOf(physician(), treated, { ...document('CARE_ENTRY'), kind: 'VACCINATION' })).toBe('NOT_FOUND');
});

test('a task without protected views has none, whatever the unit’s service', () => {
  const laboratory = professional('laine', rantalaWard, {
    taskClass: 'T2',
    profession: 'LABORATORY_TECHNICIAN',
    protectedClasses: ['SEXUAL_HEALTH'],
  });
  const result = document('LABORATORY_RESULT', { protectionClass: 'SEXUAL_HEALTH' });
  expect(auditOf(laboratory, treated, result)).toBe('TASK_NOT_PERMITTED');
});
