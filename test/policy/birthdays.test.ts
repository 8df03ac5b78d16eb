import { expect, test } from '@jest/globals';
import { decide, type Instant, type PersonFacts } from '../../policy/index.js';
import { careThing, document } from '../decisions/asking.js';
import type { Ask } from '../decisions/scenario.js';
import { citizen, mandate, person } from '../decisions/story.js';

const custody = [
  {
    guardianId: 'maria',
    from: '2008-01-01T00:00:00.000Z',
    to: null,
    guardianNonDisclosure: false,
    blocked: null,
  },
] as const;
const maria = citizen('maria', { onBehalfOf: 'child' });

function auditFor(child: Partial<PersonFacts>, { kind, header }: Ask, now: Instant): string {
  const facts = person({ personId: 'child', custody, ...child });
  const resource = { kind, fieldClass: 'CONTENT', ...(header && { header }) } as const;
  return decide(maria, 'READ', resource, facts, now).audit;
}

const withoutCode = (recordedAt: Instant) => document('CARE_ENTRY', { guardianCode: null, recordedAt });

test('without a code, what was recorded before the tenth birthday stays the guardian’s to see', () => {
  const child = { birthDate: '2014-06-10' };
  const later = '2026-11-24T10:00:00.000Z';
  expect(auditFor(child, withoutCode('2024-06-09T20:59:59.999Z'), later)).toBe('GUARDIAN');
  expect(auditFor(child, withoutCode('2024-06-09T21:00:00.000Z'), later)).toBe('CAPACITY_UNKNOWN');
});

test('the tenth birthday of a child of 29 February begins on 1 March', () => {
  const child = { birthDate: '2012-02-29' };
  const later = '2026-11-24T10:00:00.000Z';
  expect(auditFor(child, withoutCode('2022-02-28T21:59:59.999Z'), later)).toBe('GUARDIAN');
  expect(auditFor(child, withoutCode('2022-02-28T22:00:00.000Z'), later)).toBe('CAPACITY_UNKNOWN');
});

test('custody ends with the first moment of the 18th birthday in Finland', () => {
  const child = { birthDate: '2008-06-24' };
  const allowed = document('CARE_ENTRY', { guardianCode: 2 });
  expect(auditFor(child, allowed, '2026-06-23T20:59:59.999Z')).toBe('GUARDIAN');
  expect(auditFor(child, allowed, '2026-06-23T21:00:00.000Z')).toBe('CUSTODY_ENDED');
  expect(auditFor({ birthDate: '2008-02-29' }, allowed, '2026-02-28T21:59:59.999Z')).toBe('GUARDIAN');
  expect(auditFor({ birthDate: '2008-02-29' }, allowed, '2026-02-28T22:00:00.000Z')).toBe('CUSTODY_ENDED');
});

const now = '2026-11-24T10:00:00.000Z';
const entry = document('CARE_ENTRY', { guardianCode: 1 });
const nineYears = '2017-05-02';

test('custody that is blocked or over gives nothing', () => {
  const blocked = [{ ...custody[0], blocked: 'SAFETY' as const }];
  expect(auditFor({ birthDate: nineYears, custody: blocked }, entry, now)).toBe('REPRESENTATION_BLOCKED');
  expect(auditFor({ birthDate: nineYears, custody: [{ ...custody[0], to: now }] }, entry, now)).toBe(
    'NO_CUSTODY',
  );
  expect(auditFor({ birthDate: nineYears, custody: [] }, entry, now)).toBe('NO_REPRESENTATION');
});

test('no mandate can be given for a minor', () => {
  const mandates = [mandate({ assigneeId: 'maria' })];
  expect(auditFor({ birthDate: nineYears, custody: [], mandates }, entry, now)).toBe('MANDATE_NOT_VALID');
  expect(auditFor({ birthDate: '1980-01-01', custody: [], mandates }, entry, now)).toBe('MANDATE');
});

test('before the tenth birthday a thing without a day of recording is the guardian’s to see, afterwards not', () => {
  const undated = careThing('RELATIONSHIP', { recordedAt: null });
  expect(auditFor({ birthDate: nineYears }, undated, now)).toBe('GUARDIAN');
  expect(auditFor({ birthDate: '2013-04-10' }, undated, now)).toBe('CAPACITY_UNKNOWN');
});
