import { expect, test } from '@jest/globals';
import { isBlockedGuardian } from '../../policy/custody.js';
import { consentFor, denialsInForce, isInformed } from '../../policy/disclosure.js';
import { grantOf } from '../../policy/grant.js';
import { hasGrant, isConsentInForce } from '../../policy/index.js';
import { hasMandateFor, representativeOf } from '../../policy/mandate.js';
import { representationOf } from '../../policy/representation.js';
import {
  adult,
  application,
  citizen,
  consent,
  consenting,
  custodyOf,
  denial,
  grant,
  informed,
  mandate,
  now,
  person,
} from '../decisions/story.js';

const tomorrow = '2026-11-25T10:00:00.000Z';
const yesterday = '2026-11-23T10:00:00.000Z';
const forAino = (id: string) => citizen(id, { onBehalfOf: 'aino' });

test('a mandate is its assignee’s and nobody else’s', () => {
  const facts = person({ mandates: [mandate({ assigneeId: 'maria' })] });
  expect(representationOf(forAino('maria'), facts, now)).toMatchObject({ as: 'MANDATE' });
  expect(representationOf(forAino('olavi'), facts, now)).toEqual({ as: 'NOBODY', why: 'NO_REPRESENTATION' });
  expect(hasMandateFor('HEALTHCARE', 'maria', facts, now, now)).toBe(true);
  expect(hasMandateFor('HEALTHCARE', 'olavi', facts, now, now)).toBe(false);
  expect(hasMandateFor('WELLBEING_APPLICATION_DISCLOSURE', 'maria', facts, now, now)).toBe(false);
});

test('one mandate that holds is enough, whatever else there is', () => {
  const mandates = [mandate({ id: 'over', to: yesterday }), mandate(), mandate({ assigneeId: 'maria' })];
  expect(hasMandateFor('HEALTHCARE', 'olavi', person({ mandates }), now, now)).toBe(true);
});

test('who is not known acts for nobody', () => {
  const { representatives: _, ...facts } = person({ mandates: [mandate()] });
  expect(representativeOf('olavi', facts)).toBeNull();
  expect(hasMandateFor('HEALTHCARE', 'olavi', facts, now, now)).toBe(false);
});

test('who never had custody is no parent without it', () => {
  const facts = person({ custody: [custodyOf('maria', { to: yesterday })] });
  expect(representationOf(forAino('maria'), facts, now)).toEqual({ as: 'NOBODY', why: 'CUSTODY_ENDED' });
  expect(representationOf(forAino('pekka'), facts, now)).toEqual({ as: 'NOBODY', why: 'NO_REPRESENTATION' });
});

test('a guardian with a safety non-disclosure acts, also where it stands in one of several entries only', () => {
  const custody = [
    custodyOf('maria', { guardianNonDisclosure: true }),
    custodyOf('maria'),
    custodyOf('pekka'),
  ];
  const facts = person({ birthDate: '2016-05-02', custody });
  expect(isBlockedGuardian('maria', facts, now)).toBe(false);
  expect(isBlockedGuardian('pekka', facts, now)).toBe(true);
});

test('a grant is worth something to the application that it names, by its own id, while it is in force', () => {
  const facts = person({ grants: [grant({ id: 'another', applicationId: 'sykli' }), grant()] });
  expect(grantOf(application(), facts, now)).toEqual(grant());
  expect(hasGrant(application(), facts, now)).toBe(true);
  expect(hasGrant(application(), null, now)).toBe(false);
  expect(hasGrant(application({ grantId: 'of-nobody' }), facts, now)).toBe(false);
  expect(hasGrant(application({ grantId: 'another' }), facts, now)).toBe(false);
  expect(hasGrant(application(), person({ grants: [grant({ revokedAt: yesterday })] }), now)).toBe(false);
});

test('consent to data sharing has effect from when it is given until it is withdrawn, for who was informed', () => {
  const facts = person(consenting);
  expect(isConsentInForce(consent(), facts, now)).toBe(true);
  expect(isConsentInForce(consent(), person(), now)).toBe(false);
  expect(isConsentInForce(consent({ withdrawnAt: yesterday }), facts, now)).toBe(false);
  expect(isConsentInForce(consent({ givenAt: tomorrow }), facts, now)).toBe(false);
  expect(isInformed(person({ information: [{ ...informed.information[0], confirmedAt: now }] }), now)).toBe(
    true,
  );
  expect(
    isInformed(person({ information: [{ ...informed.information[0], confirmedAt: tomorrow }] }), now),
  ).toBe(false);
});

test('what is missing for data sharing: information, a consent, one that runs, or one that covers paper', () => {
  const missing = (kind: 'CARE_ENTRY' | 'PAPER_DOCUMENT', ...consents: ReturnType<typeof consent>[]) => {
    const found = consentFor(kind, person({ ...informed, consents }), now);
    return 'missing' in found ? found.missing : found.given.id;
  };
  expect(consentFor('CARE_ENTRY', person({ consents: [consent()] }), now)).toEqual({
    missing: 'NOT_INFORMED',
  });
  expect(missing('CARE_ENTRY')).toBe('NO_CONSENT_TO_DATA_SHARING');
  expect(missing('CARE_ENTRY', consent({ givenAt: tomorrow }))).toBe('NO_CONSENT_TO_DATA_SHARING');
  expect(missing('CARE_ENTRY', consent({ givenAt: now }))).toBe('consent');
  expect(missing('CARE_ENTRY', consent({ withdrawnAt: yesterday }))).toBe('CONSENT_WITHDRAWN');
  const givenAndWithdrawnNow = consent({ givenAt: now, withdrawnAt: now });
  expect(missing('CARE_ENTRY', givenAndWithdrawnNow)).toBe('CONSENT_WITHDRAWN');
  const kantaOnly = consent({ coverage: 'KANTA_ONLY' });
  expect(missing('CARE_ENTRY', kantaOnly)).toBe('consent');
  expect(missing('PAPER_DOCUMENT', kantaOnly)).toBe('CONSENT_COVERAGE');
  expect(missing('PAPER_DOCUMENT', consent())).toBe('consent');
  const socialWelfare = consent({ domain: 'SOCIAL_WELFARE_CLIENT_DATA' });
  expect(missing('CARE_ENTRY', socialWelfare)).toBe('NO_CONSENT_TO_DATA_SHARING');
});

test('a denial of what it names exactly comes before one at large', () => {
  const registerId = 'harjula-health';
  const exactFirst = [
    denial({ type: 'SERVICE_EVENT', serviceEventId: 'visit' }),
    denial({ type: 'PRIVATE_OCCUPATIONAL_REGISTER', registerId }),
    denial({ type: 'PROVIDER_REGISTER', registerId }),
    denial({ type: 'PRESCRIPTIONS' }),
    denial({ type: 'ALL_PATIENT_DATA' }),
  ];
  expect(denialsInForce(person({ denials: exactFirst.toReversed() }), now)).toEqual(exactFirst);
});

test('what an assignee gave to an application ends with the mandate under which it was given', () => {
  const given = grant({ area: 'PATIENT_DATA', grantedBy: 'olavi', grantedAt: '2021-01-01T00:00:00.000Z' });
  const under = (...mandates: ReturnType<typeof mandate>[]) =>
    hasGrant(application(), person({ grants: [given], mandates }), now);
  const themes = ['WELLBEING_APPLICATION_DISCLOSURE'] as const;
  const first = mandate({ themes });
  const ended = mandate({ themes, to: '2025-01-01T00:00:00.000Z' });
  const later = mandate({ id: 'later', themes, from: '2026-10-01T00:00:00.000Z' });
  expect(under(first)).toBe(true);
  expect(under(ended)).toBe(false);
  expect(under(ended, later)).toBe(false);
  expect(under(later)).toBe(false);
});

test('of a mandate that never was one, or of a stranger, no end is told', () => {
  const since = { from: '2020-01-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' };
  const ended = [mandate({ ...since, registeredAt: since.from })];
  const why = (facts: Parameters<typeof person>[0]) => representationOf(forAino('olavi'), person(facts), now);
  expect(why({ mandates: ended })).toEqual({ as: 'NOBODY', why: 'MANDATE_ENDED' });
  const bornLate = [adult('olavi', { birthDate: '2005-01-01' })];
  expect(why({ mandates: ended, representatives: bornLate })).toEqual({
    as: 'NOBODY',
    why: 'MANDATE_NOT_VALID',
  });
  const dead = [adult('olavi', { deathDate: '2026-11-20' })];
  expect(why({ representatives: dead })).toEqual({ as: 'NOBODY', why: 'NO_REPRESENTATION' });
  expect(why({ mandates: ended, representatives: dead })).toEqual({ as: 'NOBODY', why: 'MANDATE_ENDED' });
  expect(why({ mandates: [mandate()], representatives: dead })).toEqual({
    as: 'NOBODY',
    why: 'REPRESENTATIVE_DECEASED',
  });
  const others = { mandates: [mandate({ assigneeId: 'maria' })], representatives: dead };
  expect(why(others)).toEqual({ as: 'NOBODY', why: 'NO_REPRESENTATION' });
  const custody = [custodyOf('maria'), custodyOf('olavi', { to: since.to })];
  expect(why({ birthDate: '2016-01-01', custody, representatives: dead })).toEqual({
    as: 'NOBODY',
    why: 'NO_CUSTODY',
  });
  const both = [...ended, mandate({ ...since, id: 'early', registeredAt: '1990-01-01T00:00:00.000Z' })];
  expect(why({ mandates: both })).toEqual({ as: 'NOBODY', why: 'MANDATE_ENDED' });
  const child = { birthDate: '2016-01-01', custody: [custodyOf('olavi')], representatives: dead };
  expect(why(child)).toEqual({ as: 'NOBODY', why: 'REPRESENTATIVE_DECEASED' });
});
