import { expect, test } from '@jest/globals';
import { condition, refusal, unconcerned, way } from '../../policy/finding.js';
import type { GrantScope, Kind } from '../../policy/index.js';
import { wellbeingCategories } from '../../policy/index.js';
import { all, always, any, atMost, eq, noneOf, oneOf } from '../../policy/predicate.js';
import { applicationScope } from '../../policy/steps/application-scope.js';
import { excludedFunctions } from '../../policy/steps/excluded-functions.js';
import { guardianCode } from '../../policy/steps/guardian-code.js';
import { nonDisclosure } from '../../policy/steps/non-disclosure.js';
import { wellbeingConsent } from '../../policy/steps/wellbeing-consent.js';
import {
  application,
  citizen,
  custodyOf,
  grant,
  mandate,
  now,
  nurse,
  person,
  physician,
  places,
  relationship,
  wellbeingConsent as shared,
} from '../decisions/story.js';
import { saying } from './step-says.js';

const { rantalaClinic } = places;
const treated = person({ relationships: [relationship(rantalaClinic)] });
const tomorrow = '2026-11-25T10:00:00.000Z';
const auditOf = (found: ReturnType<typeof saying>) => ('closed' in found ? found.closed.deny.audit : null);

test('a guardian sees codes 1 and 2, and without a code what was recorded before the tenth birthday', () => {
  const caller = citizen('maria', { onBehalfOf: 'aino' });
  const child = person({ birthDate: '2014-05-02', custody: [custodyOf('maria')] });
  const demanded = (shown: Parameters<typeof any>[0]) => ({
    demands: [
      condition(noneOf('guardianCode', [3]), refusal('MINOR_REFUSED')),
      condition(any([oneOf('guardianCode', [1, 2]), ...shown]), refusal('CAPACITY_UNKNOWN')),
    ],
  });
  const withoutCode = eq('guardianCode', null);
  const until = all([withoutCode, atMost('recordedAt', '2024-05-01T20:59:59.999Z')]);
  const asked = (at: string) => saying(guardianCode, { caller, kind: 'CARE_ENTRY', at }, child);
  expect(asked(now)).toEqual(demanded([until]));
  expect(asked('2024-05-01T21:00:00.000Z')).toEqual(demanded([until]));
  expect(asked('2024-05-01T20:59:59.999Z')).toEqual(demanded([withoutCode]));
});

test('an application reads what its grant names: all, some or no categories, and who the person is', () => {
  const scopes = (dataTypes: readonly GrantScope['dataType'][], access: 'READ' | 'WRITE' = 'READ') =>
    person({ grants: [grant({ scopes: dataTypes.map((dataType) => ({ dataType, access })) })] });
  const asked = (
    kind: Kind,
    facts: ReturnType<typeof person>,
    fieldClass: 'HEADER' | 'CONTENT' = 'HEADER',
  ) => {
    const found = saying(applicationScope, { caller: application(), kind, fieldClass }, facts);
    return 'closed' in found ? found.closed.deny.audit : found.demands[0]?.ways[0]?.needs;
  };
  expect(asked('WELLBEING_ENTRY', person())).toBe('APP_SCOPE_MISSING');
  expect(asked('WELLBEING_ENTRY', scopes(wellbeingCategories))).toEqual(always);
  expect(asked('WELLBEING_ENTRY', scopes(['SLEEP']))).toEqual(oneOf('category', ['SLEEP']));
  expect(asked('WELLBEING_ENTRY', scopes(['SLEEP'], 'WRITE'))).toBe('APP_SCOPE_MISSING');
  expect(asked('DEMOGRAPHICS', scopes(['SLEEP']))).toEqual(always);
  expect(asked('DEMOGRAPHICS', scopes(['SLEEP']), 'CONTENT')).toBe('APP_SCOPE_MISSING');
  expect(asked('DEMOGRAPHICS', scopes(['SLEEP'], 'WRITE'))).toBe('APP_SCOPE_MISSING');
});

test('wellbeing data is shared from when consent is given until it ends, and each lack has its own reason', () => {
  const missing = (...wellbeingConsents: ReturnType<typeof shared>[]) => {
    const facts = { ...treated, wellbeingConsents };
    const found = saying(wellbeingConsent, { caller: physician(), kind: 'WELLBEING_ENTRY' }, facts);
    return 'demands' in found ? found.demands[0]?.otherwise.at(-1)?.deny.audit : null;
  };
  expect(missing()).toBe('PHR_NO_CONSENT');
  expect(missing(shared({ givenAt: tomorrow }))).toBe('PHR_NO_CONSENT');
  expect(missing(shared({ givenAt: now, withdrawnAt: now }))).toBe('PHR_CONSENT_ENDED');
  expect(missing(shared({ validUntil: now }))).toBe('PHR_CONSENT_ENDED');
  expect(missing(shared({ validUntil: tomorrow }))).toBe('PHR_PERIOD');
  expect(missing(shared({ recipientProviderId: 'harjula' }))).toBe('PHR_OTHER_RECIPIENT');
  expect(missing(shared({ recipientProviderId: 'rantala' }))).toBe('PHR_PERIOD');
});

test('each category that is not shared has its own reason, whatever else is shared', () => {
  const sleep = shared({ id: 'sleep', categories: ['SLEEP'] });
  const why = (...wellbeingConsents: ReturnType<typeof shared>[]) => {
    const facts = { ...treated, wellbeingConsents };
    const found = saying(wellbeingConsent, { caller: physician(), kind: 'WELLBEING_ENTRY' }, facts);
    const refusals = 'demands' in found ? (found.demands[0]?.otherwise ?? []) : [];
    return refusals.find(({ about }) => about?.category === 'BLOOD_PRESSURE')?.deny.audit;
  };
  expect(why(sleep)).toBe('PHR_CATEGORY');
  expect(why(sleep, shared({ withdrawnAt: now }))).toBe('PHR_CONSENT_ENDED');
  expect(why(sleep, shared({ recipientProviderId: 'harjula' }))).toBe('PHR_OTHER_RECIPIENT');
  expect(why(shared({ withdrawnAt: now }))).toBe('PHR_CONSENT_ENDED');
  expect(why(shared({ categories: ['SLEEP'], withdrawnAt: now }))).toBe('PHR_CONSENT_ENDED');
  expect(why()).toBe('PHR_NO_CONSENT');
});

test('the mark of non-disclosure is nobody’s but the person’s own, each told by its own reason', () => {
  const asked = (caller: Parameters<typeof saying>[1]['caller'], facts = person()) =>
    auditOf(saying(nonDisclosure, { caller, kind: 'CONTACT_DETAILS', fieldClass: 'CONTENT' }, facts));
  expect(asked(application())).toBe('TASK_NOT_PERMITTED');
  expect(asked(nurse({}, rantalaClinic), treated)).toBe('TASK_NOT_PERMITTED');
  const child = person({ birthDate: '2016-05-02', custody: [custodyOf('maria')] });
  expect(asked(citizen('maria', { onBehalfOf: 'aino' }), child)).toBe('GUARDIAN_FUNCTION_EXCLUDED');
  const acting = citizen('olavi', { onBehalfOf: 'aino' });
  expect(asked(acting, person({ mandates: [mandate()] }))).toBe('MANDATE_SCOPE');
  const hidden = { ...treated, nonDisclosure: true };
  expect(saying(nonDisclosure, { caller: physician(), kind: 'CONTACT_DETAILS' }, hidden)).toEqual({
    demands: [{ asks: 'CONDITION', ways: [way(always, { flag: true })], otherwise: [] }],
  });
});

test('of the grants alone an assignee is asked what they are about', () => {
  const caller = citizen('olavi', { onBehalfOf: 'aino' });
  const facts = person({ mandates: [mandate()] });
  expect(saying(excludedFunctions, { caller, kind: 'DEMOGRAPHICS' }, facts)).toEqual(unconcerned);
});

test('one of several themes of a mandate is enough', () => {
  const mandates = [mandate({ themes: ['WELLBEING_APPLICATION_DISCLOSURE', 'HEALTHCARE'] })];
  const caller = citizen('olavi', { onBehalfOf: 'aino' });
  expect(auditOf(saying(excludedFunctions, { caller, kind: 'CARE_ENTRY' }, person({ mandates })))).toBeNull();
  expect(auditOf(saying(excludedFunctions, { caller, kind: 'WELLBEING_ENTRY' }, person({ mandates })))).toBe(
    'MANDATE_SCOPE',
  );
});
