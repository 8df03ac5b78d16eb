import { expect, test } from '@jest/globals';
import type { OpeningFact, Purpose } from '../../policy/index.js';
import { document, personal } from '../decisions/asking.js';
import {
  careFor,
  consenting,
  opening,
  person,
  physician,
  places,
  professional,
  relationship,
  role,
} from '../decisions/story.js';
import { auditOf, decisionOf } from './audit-of.js';

const { rantalaClinic } = places;
const relationships = [relationship(rantalaClinic)];
const emergency = opening('EMERGENCY');
const reason = opening('SPECIAL_REASON');
const confirmation = opening('CONFIRMATION', { protectionClass: 'PSYCHIATRY' });
const facts = person({ ...consenting, relationships, openings: [emergency, reason, confirmation] });
const careEntry = document('CARE_ENTRY');
const refused = { effect: 'deny', public: { form: 'REFUSED', code: 'PURPOSE_WITHOUT_GROUND' } };

const asks = (purpose: Purpose, ...openings: readonly OpeningFact[]) =>
  physician({ care: careFor({ purpose, openings: openings.map(({ id }) => id) }) });

test('emergency treatment needs an open emergency of the professional’s own among what it names', () => {
  expect(auditOf(asks('ETREAT', emergency, confirmation), facts, careEntry)).toBe('OWN_REGISTER');
  for (const openings of [[], [reason], [confirmation], [reason, confirmation]])
    expect(decisionOf(asks('ETREAT', ...openings), facts, careEntry)).toMatchObject({
      ...refused,
      audit: 'PURPOSE_WITHOUT_GROUND',
    });
});

test('a statutory task needs an open special reason of the professional’s own', () => {
  expect(auditOf(asks('STATUTORY', reason), facts, careEntry)).toBe('OWN_REGISTER');
  for (const openings of [[], [emergency], [confirmation]])
    expect(decisionOf(asks('STATUTORY', ...openings), facts, careEntry)).toMatchObject({
      ...refused,
      audit: 'PURPOSE_WITHOUT_GROUND',
    });
});

test('a purpose whose opening has ended is told so to the professional, and the log says which ended', () => {
  const long = { from: '2026-11-20T06:00:00.000Z', to: null };
  const ended = person({ relationships, openings: [emergency, reason].map((one) => ({ ...one, ...long })) });
  expect(decisionOf(asks('ETREAT', emergency), ended, careEntry)).toMatchObject({
    ...refused,
    audit: 'EMERGENCY_EXPIRED',
  });
  expect(decisionOf(asks('STATUTORY', reason), ended, careEntry)).toMatchObject({
    ...refused,
    audit: 'SPECIAL_REASON_EXPIRED',
  });
});

test('administration is a purpose of administration alone, by the role that is acted in', () => {
  const care = careFor({ purpose: 'HOPERAT' });
  const secretary = professional(
    'ritva',
    rantalaClinic,
    { taskClass: 'T5', profession: 'SECRETARY' },
    { care },
  );
  expect(auditOf(secretary, facts, personal('DEMOGRAPHICS'))).toBe('OWN_REGISTER');
  expect(decisionOf(physician({ care }), facts, careEntry)).toMatchObject({
    ...refused,
    audit: 'PURPOSE_WITHOUT_GROUND',
  });
  const roles = [...secretary.roles, role(rantalaClinic, { taskClass: 'T1', profession: 'PHYSICIAN' })];
  const actingIn = (roleId: string) => physician({ roles, care: careFor({ purpose: 'HOPERAT', roleId }) });
  expect(decisionOf(actingIn('rantala-clinic-T1'), facts, careEntry)).toMatchObject(refused);
  expect(auditOf(actingIn('rantala-clinic-T5'), facts, personal('DEMOGRAPHICS'))).toBe('OWN_REGISTER');
});

test('a purpose without a ground is told of nobody as of anybody', () => {
  for (const purpose of ['STATUTORY', 'HOPERAT'] as const)
    for (const known of [facts, person(), person({ deathDate: '2026-11-20' }), null])
      expect(decisionOf(asks(purpose), known, careEntry)).toEqual(decisionOf(asks(purpose), null, careEntry));
});
