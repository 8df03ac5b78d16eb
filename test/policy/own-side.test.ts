import { expect, test } from '@jest/globals';
import { decide } from '../../policy/index.js';
import { document, entry, grantThing, personal } from '../decisions/asking.js';
import {
  application,
  citizen,
  grant,
  mandate,
  now,
  person,
  physician,
  places,
  relationship,
  wellbeingConsent,
} from '../decisions/story.js';
import { auditOf, decisionOf } from './audit-of.js';

test('a citizen sees who wrote a document, and of the log the unit only', () => {
  expect(auditOf(citizen('aino'), person(), document('CARE_ENTRY'), 'AUTHOR')).toBe('SELF');
  expect(auditOf(citizen('aino'), person(), personal('ACCESS_LOG'), 'CONTENT')).toBe('SELF');
  expect(auditOf(citizen('aino'), person(), personal('ACCESS_LOG'), 'AUTHOR')).toBe(
    'CALLER_KIND_NOT_PERMITTED',
  );
});

test('acting for another is never implied', () => {
  const facts = person({ mandates: [mandate()] });
  expect(auditOf(citizen('olavi'), facts, document('CARE_ENTRY'))).toBe('NO_REPRESENTATION');
  expect(auditOf(citizen('olavi', { onBehalfOf: 'eino' }), facts, document('CARE_ENTRY'))).toBe(
    'NO_REPRESENTATION',
  );
});

test('an address under non-disclosure is the person’s own, not the assignee’s', () => {
  const facts = person({ nonDisclosure: true, mandates: [mandate()] });
  expect(auditOf(citizen('aino'), facts, personal('CONTACT_DETAILS'))).toBe('SELF');
  expect(auditOf(citizen('olavi', { onBehalfOf: 'aino' }), facts, personal('CONTACT_DETAILS'))).toBe(
    'NON_DISCLOSURE',
  );
});

test('an application of documents reads as the citizen would, and no author', () => {
  const scopes = [{ dataType: 'CARE_ENTRY', access: 'READ' }] as const;
  const facts = person({ grants: [grant({ area: 'PATIENT_DATA', scopes })] });
  expect(auditOf(application(), facts, document('CARE_ENTRY'))).toBe('APP_SCOPE');
  expect(auditOf(application(), facts, document('CARE_ENTRY'), 'AUTHOR')).toBe('APP_SCOPE_MISSING');
  expect(auditOf(application(), facts, document('CARE_ENTRY', { releasedToPatientOn: '2026-11-25' }))).toBe(
    'DELAYED_FOR_PATIENT',
  );
  expect(auditOf(application(), facts, document('CARE_ENTRY', { archive: 'OLD' }))).toBe('OLD_ARCHIVE');
  expect(auditOf(application(), facts, personal('DEMOGRAPHICS'))).toBe('APP_SCOPE');
  expect(auditOf(application(), facts, personal('CONTACT_DETAILS'))).toBe('APP_SCOPE_MISSING');
});

test('a right to write is none to read; a grant is of one area and one application', () => {
  const writing = grant({ scopes: [{ dataType: 'BLOOD_PRESSURE', access: 'WRITE' }] });
  expect(auditOf(application(), person({ grants: [writing] }), entry('BLOOD_PRESSURE'))).toBe(
    'APP_SCOPE_MISSING',
  );
  const wrongArea = grant({ area: 'PATIENT_DATA' });
  expect(auditOf(application(), person({ grants: [wrongArea] }), entry('BLOOD_PRESSURE'))).toBe(
    'APP_SCOPE_MISSING',
  );
  const ofAnother = grant({ applicationId: 'sleep-diary' });
  expect(auditOf(application(), person({ grants: [ofAnother] }), entry('BLOOD_PRESSURE'))).toBe(
    'APP_GRANT_REVOKED',
  );
  const ended = grant({ revokedAt: now });
  expect(auditOf(application(), person({ grants: [ended] }), entry('BLOOD_PRESSURE'))).toBe(
    'APP_GRANT_REVOKED',
  );
});

test('an application asks for its own citizen only', () => {
  expect(
    auditOf(application({ personId: 'olavi' }), person({ grants: [grant()] }), entry('BLOOD_PRESSURE')),
  ).toBe('NO_REPRESENTATION');
});

test('shared wellbeing data keeps to the days, the recipient and the end of the consent', () => {
  const relationships = [relationship(places.rantalaClinic)];
  const shared = (differs: Parameters<typeof wellbeingConsent>[0]) =>
    person({ relationships, wellbeingConsents: [wellbeingConsent(differs)] });
  const on = (effectiveOn: string) => entry('BLOOD_PRESSURE', { effectiveOn });
  const november = shared({ dataFrom: '2026-11-01', dataTo: '2026-11-20' });
  expect(auditOf(physician(), november, on('2026-11-01'))).toBe('PHR_CONSENT');
  expect(auditOf(physician(), november, on('2026-11-20'))).toBe('PHR_CONSENT');
  expect(auditOf(physician(), november, on('2026-11-21'))).toBe('PHR_PERIOD');
  expect(auditOf(physician(), shared({ recipientProviderId: 'rantala' }), on('2026-11-20'))).toBe(
    'PHR_CONSENT',
  );
  expect(auditOf(physician(), shared({ recipientProviderId: 'harjula' }), on('2026-11-20'))).toBe(
    'PHR_OTHER_RECIPIENT',
  );
  expect(auditOf(physician(), shared({ validUntil: now }), on('2026-11-20'))).toBe('PHR_CONSENT_ENDED');
  expect(auditOf(physician(), shared({ withdrawnAt: now }), on('2026-11-20'))).toBe('PHR_CONSENT_ENDED');
});

test('a mandate that ended over 24 months ago is not remembered', () => {
  const olavi = citizen('olavi', { onBehalfOf: 'aino' });
  const ended = (to: string) => person({ mandates: [mandate({ to })] });
  expect(auditOf(olavi, ended('2024-11-23T22:00:00.000Z'), document('CARE_ENTRY'))).toBe('MANDATE_ENDED');
  expect(auditOf(olavi, ended('2024-11-23T21:59:59.999Z'), document('CARE_ENTRY'))).toBe('NO_REPRESENTATION');
});

test('an application knows name and birth date, and documents by a grant of that area only', () => {
  const scopes = [{ dataType: 'CARE_ENTRY', access: 'READ' }] as const;
  const facts = person({ grants: [grant({ area: 'WELLBEING_DATA', scopes })] });
  expect(auditOf(application(), facts, document('CARE_ENTRY'))).toBe('APP_SCOPE_MISSING');
  expect(auditOf(application(), facts, personal('DEMOGRAPHICS', 'CONTENT'))).toBe('APP_SCOPE_MISSING');
});

test('documents open to applications on 1 December 2024', () => {
  const scopes = [{ dataType: 'CARE_ENTRY', access: 'READ' }] as const;
  const grants = [grant({ area: 'PATIENT_DATA', scopes, grantedAt: '2024-11-01T00:00:00.000Z' })];
  const at = (moment: string) =>
    decide(application(), 'READ', { kind: 'CARE_ENTRY', fieldClass: 'CONTENT' }, person({ grants }), moment)
      .audit;
  expect(at('2024-11-30T21:59:59.999Z')).toBe('NOT_IN_FORCE');
  expect(at('2024-11-30T22:00:00.000Z')).toBe('APP_SCOPE');
});

test('the age of the log is a matter of the citizen; an application has no log at all', () => {
  const resource = { kind: 'ACCESS_LOG', fieldClass: 'HEADER', from: '2020-01-01' } as const;
  const facts = person({ grants: [grant()] });
  expect(decide(application(), 'READ', resource, facts, now).audit).toBe('APP_SCOPE_MISSING');
  expect(decide(citizen('aino'), 'READ', resource, facts, now).audit).toBe('LOG_TOO_OLD');
});

test('a safety non-disclosure of the child stops every guardian who has none', () => {
  const custody = [
    {
      guardianId: 'olavi',
      from: '2018-01-01T00:00:00.000Z',
      to: null,
      guardianNonDisclosure: false,
      blocked: null,
    } as const,
  ];
  const child = person({ birthDate: '2018-01-01', custody });
  const olavi = citizen('olavi', { onBehalfOf: 'aino' });
  expect(auditOf(olavi, child, document('CARE_ENTRY', { guardianCode: 1 }))).toBe('GUARDIAN');
  const hidden = { ...child, nonDisclosure: true };
  expect(auditOf(olavi, hidden, document('CARE_ENTRY', { guardianCode: 1 }))).toBe('REPRESENTATION_BLOCKED');
});

test('who stands in a person’s life beside her care is told to her alone', () => {
  const custody = [
    {
      guardianId: 'olavi',
      from: '2018-01-01T00:00:00.000Z',
      to: null,
      guardianNonDisclosure: false,
      blocked: null,
    } as const,
  ];
  const olavi = citizen('olavi', { onBehalfOf: 'aino' });
  const child = person({ birthDate: '2018-01-01', custody });
  expect(auditOf(olavi, child, personal('REPRESENTATION'))).toBe('GUARDIAN_FUNCTION_EXCLUDED');
  expect(auditOf(olavi, child, personal('CONNECTION'))).toBe('PHR_SELF_ONLY');
  expect(auditOf(olavi, person({ mandates: [mandate()] }), personal('REPRESENTATION'))).toBe('MANDATE_SCOPE');
});

test('an assignee handles the grants on patient data, and knows of no other', () => {
  const facts = person({ mandates: [mandate({ themes: ['WELLBEING_APPLICATION_DISCLOSURE'] })] });
  const olavi = citizen('olavi', { onBehalfOf: 'aino' });
  expect(auditOf(olavi, facts, grantThing('PATIENT_DATA'))).toBe('MANDATE');
  expect(decisionOf(olavi, facts, grantThing('WELLBEING_DATA')).public).toEqual({ form: 'OMIT' });
  expect(auditOf(citizen('aino'), facts, grantThing('WELLBEING_DATA'))).toBe('SELF');
});
