import { expect, test } from '@jest/globals';
import { isValidMandate } from '../../policy/mandate.js';
import { oneOf } from '../../policy/predicate.js';
import { isOfTreatment, ofSharedRegister, uusimaaBeside } from '../../policy/shared-registers.js';
import { callerKind } from '../../policy/steps/caller-kind.js';
import { excludedFunctions } from '../../policy/steps/excluded-functions.js';
import { specialProtection } from '../../policy/steps/special-protection.js';
import {
  crossRegisterReachOf,
  needsAddress,
  needsLicence,
  preparesVisits,
  protectedReachOf,
  reachOf,
} from '../../policy/task.js';
import { birthday } from '../../policy/time.js';
import {
  citizen,
  custodyOf,
  mandate,
  nurse,
  person,
  physician,
  places,
  relationship,
  role,
} from '../decisions/story.js';
import { saying } from './step-says.js';

/** Before the first entry of the data of care, and before that of any. */
const beforeCare = '2010-06-01T09:00:00.000Z';
const beforeAll = '1849-06-01T09:00:00.000Z';
const always = '1800-01-01T00:00:00.000Z';
const physicianThere = role(places.rantalaClinic, { taskClass: 'T1', profession: 'PHYSICIAN' });

test('before the decree on access rights no task reads anything, and every task needs a right to practise', () => {
  expect(reachOf(physicianThere, 'CARE_ENTRY', beforeCare)).toBe('-');
  expect(crossRegisterReachOf(physicianThere, beforeCare)).toBe('-');
  expect(protectedReachOf(physicianThere, beforeCare)).toBe('NONE');
  expect(needsLicence('T1', beforeCare)).toBe(true);
  expect(needsLicence('T5', beforeCare)).toBe(true);
  expect(needsAddress('T1', beforeCare)).toBe(false);
  expect(preparesVisits('T1', beforeCare)).toBe(false);
});

test('before the law no register is shared from, and none of Uusimaa is beside another', () => {
  expect(ofSharedRegister(beforeCare)).toEqual(oneOf('registerType', []));
  expect(isOfTreatment({ registerType: 'HEALTHCARE' }, beforeCare)).toBe(false);
  expect(uusimaaBeside('hus-healthcare', '2025-12-31T21:59:59.999Z')).toEqual([]);
  const beside = uusimaaBeside('hus-healthcare', '2025-12-31T22:00:00.000Z');
  expect(beside).toHaveLength(5);
  expect(beside).not.toContain('hus-healthcare');
  expect(uusimaaBeside('rantala-health', '2026-11-24T10:00:00.000Z')).toEqual([]);
});

test('where the data says nothing of classes, only unprotected documents open', () => {
  const relationships = [{ ...relationship(places.rantalaClinic), from: always }];
  const roles = [{ ...physicianThere, from: always, protectedClasses: ['PSYCHIATRY'] as const }];
  const caller = physician({ roles, licence: { status: 'VALID', from: always, to: null } });
  const found = saying(
    specialProtection,
    { caller, kind: 'CARE_ENTRY', at: beforeCare },
    person({ relationships }),
  );
  expect(found).toMatchObject({ demands: [{ ways: [{ needs: oneOf('protectionClass', ['NONE']) }] }] });
  expect('demands' in found && found.demands[0]?.ways).toHaveLength(1);
});

test('where the data says nothing of callers, every kind is closed to them', () => {
  for (const caller of [citizen('aino'), physician(), nurse()])
    expect(saying(callerKind, { caller, kind: 'DEMOGRAPHICS', at: beforeAll }, person())).toMatchObject({
      closed: { deny: { audit: 'CALLER_KIND_NOT_PERMITTED' } },
    });
});

test('where the data says nothing of acting for another, nothing is done for another', () => {
  const representatives = ['maria', 'olavi'].map((personId) => ({
    personId,
    birthDate: '1780-01-01',
    deathDate: null,
    nonDisclosure: false,
  }));
  const child = person({
    representatives,
    birthDate: '1845-01-01',
    custody: [custodyOf('maria', { from: always })],
  });
  const adult = person({
    representatives,
    birthDate: '1790-01-01',
    mandates: [mandate({ from: always, registeredAt: '1840-01-01T00:00:00.000Z' })],
  });
  const asked = (id: string) =>
    ({ caller: citizen(id, { onBehalfOf: 'aino' }), kind: 'CARE_ENTRY', at: beforeAll }) as const;
  expect(saying(excludedFunctions, asked('maria'), child)).toMatchObject({
    closed: { deny: { audit: 'GUARDIAN_FUNCTION_EXCLUDED' } },
  });
  expect(saying(excludedFunctions, asked('olavi'), adult)).toMatchObject({
    closed: { deny: { audit: 'MANDATE_SCOPE' } },
  });
});

test('where the data says nothing of mandates for minors, none of them counts', () => {
  const assignee = { personId: 'olavi', birthDate: '1780-01-01', deathDate: null, nonDisclosure: false };
  const then = mandate({ registeredAt: '1848-01-01T00:00:00.000Z' });
  expect(isValidMandate(then, assignee, person({ birthDate: '1840-01-01' }), beforeAll)).toBe(false);
  expect(isValidMandate(then, assignee, person({ birthDate: '1820-01-01' }), beforeAll)).toBe(true);
});

test('a birthday has a year of four digits, however early', () => {
  expect(birthday('0085-03-04', 10)).toBe('0095-03-04');
});
