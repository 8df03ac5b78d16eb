import { expect, test } from '@jest/globals';
import { foreign } from '../decisions/asking.js';
import {
  careFor,
  denial,
  opening,
  person,
  physician,
  physicianOpening,
  places,
  relationship,
} from '../decisions/story.js';
import { auditOf, decisionOf } from './audit-of.js';

const { rantalaClinic, harjulaClinic } = places;
const treated = person({ relationships: [relationship(rantalaClinic)] });
const denied = (emergencyUseAllowed = false, id = 'denial') =>
  denial({ type: 'PRESCRIPTIONS' }, { id, emergencyUseAllowed });
const stored = foreign('PRESCRIPTION', rantalaClinic);
const elsewhere = foreign('PRESCRIPTION', harjulaClinic);
const emergency = opening('EMERGENCY');
const specialReason = opening('SPECIAL_REASON');

test('prescriptions of all registers are seen in care without a consent', () => {
  expect(auditOf(physician(), treated, elsewhere)).toBe('PRESCRIPTION');
  expect(auditOf(physician(), person(), elsewhere)).toBe('NO_TREATMENT_RELATIONSHIP');
});

test('a denial of prescriptions hides them from all but who stores them and who prescribed', () => {
  const facts = { ...treated, denials: [denied()] };
  expect(auditOf(physician(), facts, elsewhere)).toBe('DENIAL_PRESCRIPTIONS');
  expect(auditOf(physician(), facts, stored)).toBe('PRESCRIPTION');
  const prescribed = foreign('PRESCRIPTION', harjulaClinic, { recordedBy: physician().id });
  expect(auditOf(physician(), facts, prescribed)).toBe('PRESCRIPTION');
});

test('an emergency bridges the denial where the person allowed it, in every denial of prescriptions', () => {
  const facts = (...denials: ReturnType<typeof denied>[]) => person({ openings: [emergency], denials });
  const asker = physicianOpening(emergency);
  expect(decisionOf(asker, facts(denied(true)), elsewhere)).toMatchObject({
    audit: 'EMERGENCY',
    obligations: { notify: true, flag: true },
    because: [emergency.id],
  });
  expect(auditOf(asker, facts(denied(false)), elsewhere)).toBe('EMERGENCY_BLOCKED');
  expect(auditOf(asker, facts(denied(true, 'one'), denied(false, 'two')), elsewhere)).toBe(
    'EMERGENCY_BLOCKED',
  );
  expect(auditOf(asker, facts(denied(false)), stored)).toBe('EMERGENCY');
  expect(auditOf(asker, facts(), elsewhere)).toBe('EMERGENCY');
});

test('an emergency that the request does not name bridges nothing', () => {
  const facts = { ...treated, openings: [emergency], denials: [denied(true)] };
  expect(auditOf(physician(), facts, elsewhere)).toBe('DENIAL_PRESCRIPTIONS');
});

test('a special reason stays in the own register', () => {
  const facts = person({ openings: [specialReason] });
  expect(auditOf(physicianOpening(specialReason), facts, stored)).toBe('OWN_REGISTER_SPECIAL_REASON');
  expect(auditOf(physicianOpening(specialReason), facts, elsewhere)).toBe('NO_TREATMENT_RELATIONSHIP');
});

test('after death they close as documents do: a statutory task sees those of the own register', () => {
  const facts = { ...treated, deathDate: '2026-11-20', openings: [specialReason] };
  expect(auditOf(physician(), facts, stored)).toBe('DECEASED');
  const care = careFor({ openings: [specialReason.id], purpose: 'STATUTORY' });
  expect(auditOf(physician({ care }), facts, stored)).toBe('OWN_REGISTER_SPECIAL_REASON');
  expect(auditOf(physician({ care }), facts, elsewhere)).toBe('NO_TREATMENT_RELATIONSHIP');
});
