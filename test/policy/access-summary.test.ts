import { expect, test } from '@jest/globals';
import { closed } from '../../policy/finding.js';
import {
  accessSummary,
  type PersonFacts,
  type Professional,
  policyOf,
  type Step,
  steps,
} from '../../policy/index.js';
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
  wellbeingConsent,
} from '../decisions/story.js';

const relationships = [relationship(places.rantalaClinic), relationship(places.rantalaWard)];
const treated = person({ relationships });

/** The summary as short words: kind, category or class, and the code. */
function told(caller: Professional, facts: PersonFacts | null): readonly string[] {
  return accessSummary(caller, facts, now).map(({ kind, category, protectionClass, code }) =>
    [kind, category, protectionClass, code].filter((part) => part !== null).join(' '),
  );
}

test('missing information and missing consent are told alike, for each kind of other registers', () => {
  const lines = told(physician(), treated);
  expect(lines).toContain('CARE_ENTRY CONSENT_REQUIRED');
  expect(lines).toContain('SERVICE_EVENT CONSENT_REQUIRED');
  expect(told(physician(), { ...treated, information: consenting.information })).toEqual(lines);
  expect(told(physician(), { ...treated, ...consenting })).not.toContain('CARE_ENTRY CONSENT_REQUIRED');
});

test('denials of everything leave no trace, beside consent or without it', () => {
  const denials = [denial({ type: 'ALL_PATIENT_DATA' })];
  for (const facts of [treated, { ...treated, ...consenting }]) {
    expect(told(physician(), { ...facts, denials })).toEqual(told(physician(), facts));
  }
});

test('a confirmation is offered for each class that the role could open and has not', () => {
  const confirmation = opening('CONFIRMATION', { protectionClass: 'PSYCHIATRY' });
  expect(told(physician(), treated).filter((line) => line.includes('CONFIRMATION'))).toEqual([
    'PSYCHIATRY CONFIRMATION_REQUIRED',
    'MEDICAL_GENETICS CONFIRMATION_REQUIRED',
    'SEXUAL_HEALTH CONFIRMATION_REQUIRED',
  ]);
  expect(told(physicianOpening(confirmation), { ...treated, openings: [confirmation] })).not.toContain(
    'PSYCHIATRY CONFIRMATION_REQUIRED',
  );
  expect(told(nurse(), treated).filter((line) => line.includes('CONFIRMATION'))).toEqual([]);
});

test('a task without retrieval from other registers is told so', () => {
  const secretary = professional('heino', places.rantalaClinic, { taskClass: 'T5', profession: 'SECRETARY' });
  const lines = told(secretary, { ...treated, ...consenting });
  expect(lines).toContain('CARE_ENTRY TASK_NOT_PERMITTED');
  expect(lines.filter((line) => line.includes('CONSENT_REQUIRED'))).toEqual([]);
  expect(lines).not.toContain('MEDICATION TASK_NOT_PERMITTED');
});

test('wellbeing categories that are not shared are told one by one', () => {
  const lines = told(physician(), { ...treated, wellbeingConsents: [wellbeingConsent()] });
  expect(lines).toContain('WELLBEING_ENTRY SLEEP CONSENT_REQUIRED');
  expect(lines).not.toContain('WELLBEING_ENTRY BLOOD_PRESSURE CONSENT_REQUIRED');
  expect(told(physician(), treated)).toContain('WELLBEING_ENTRY BLOOD_PRESSURE CONSENT_REQUIRED');
});

test('an emergency has bridged the consent, so none is asked for', () => {
  const emergency = opening('EMERGENCY');
  const lines = told(physicianOpening(emergency), person({ openings: [emergency] }));
  expect(lines.filter((line) => line.includes('CONSENT_REQUIRED'))).toEqual([]);
});

test('of a person without a tie nothing is told, as of one who does not exist', () => {
  expect(told(physician(), person(consenting))).toEqual([]);
  expect(told(physician(), null)).toEqual([]);
});

test('of a kind that is closed nothing is told', () => {
  const shut: Step = { name: 'shut', reads: 'REQUEST', find: () => closed('NOT_IN_FORCE') };
  expect(policyOf([...steps, shut]).accessSummary(physician(), treated, now)).toEqual([]);
});
