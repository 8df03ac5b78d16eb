import { expect, test } from '@jest/globals';
import type { Caller, PersonFacts } from '../../policy/index.js';
import { document, entry, grantThing, of, personal } from '../decisions/asking.js';
import type { Ask } from '../decisions/scenario.js';
import {
  citizen,
  consenting,
  custodyOf,
  denial,
  mandate,
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
import { decisionOf } from './audit-of.js';

interface Case {
  readonly reason: string;
  readonly caller: Caller;
  readonly facts: PersonFacts;
  readonly ask: Ask;
  /** What is refused for the general reason, to the same caller or one like it. */
  readonly general: { readonly audit: string; readonly facts: PersonFacts; readonly caller?: Caller };
}

const { rantalaClinic, harjulaClinic, lehtoOccupational } = places;
const relationships = [relationship(rantalaClinic)];
const treated = person({ relationships });
const sharing = person({ relationships, ...consenting });
const ended = { from: '2026-11-22T06:00:00.000Z', to: '2026-11-23T06:00:00.000Z' };
const here = document('CARE_ENTRY');
const psychiatric = document('CARE_ENTRY', { protectionClass: 'PSYCHIATRY' });
const elsewhere = document('CARE_ENTRY', { ...of(harjulaClinic), serviceEventId: 'harjula-visit' });
const occupational = document('CARE_ENTRY', { ...of(lehtoOccupational), serviceEventId: 'work' });
const emergency = opening('EMERGENCY', ended);
const specialReason = opening('SPECIAL_REASON', ended);
const confirmation = opening('CONFIRMATION', { ...ended, protectionClass: 'PSYCHIATRY' });
const child = person({ birthDate: '2017-05-02', custody: [custodyOf('maria', { blocked: 'SAFETY' })] });
const forAino = (id: string) => citizen(id, { onBehalfOf: 'aino' });
const shared = (differs: Parameters<typeof wellbeingConsent>[0]) =>
  person({ relationships, wellbeingConsents: [wellbeingConsent(differs)] });
const bloodPressure = entry('BLOOD_PRESSURE');
const noConsent = { audit: 'PHR_NO_CONSENT', facts: treated };
const noTie = { audit: 'NO_TREATMENT_RELATIONSHIP', facts: person() };
const student = professional(
  'aalto',
  rantalaClinic,
  { taskClass: 'STUDENT', profession: 'STUDENT' },
  { licence: { status: 'NONE', from: '2020-01-01T00:00:00.000Z', to: null } },
);
const unlicensed = physician({ licence: { status: 'NONE', from: '2020-01-01T00:00:00.000Z', to: null } });

const cases: readonly Case[] = [
  {
    reason: 'EMERGENCY_EXPIRED',
    caller: physicianOpening(emergency),
    facts: person({ openings: [emergency] }),
    ask: here,
    general: { ...noTie, caller: physician() },
  },
  {
    reason: 'SPECIAL_REASON_EXPIRED',
    caller: physicianOpening(specialReason),
    facts: person({ openings: [specialReason] }),
    ask: here,
    general: { ...noTie, caller: physician() },
  },
  {
    reason: 'CONFIRMATION_EXPIRED',
    caller: physicianOpening(confirmation),
    facts: { ...treated, openings: [confirmation] },
    ask: psychiatric,
    general: { audit: 'SPECIAL_PROTECTION_UNCONFIRMED', facts: treated, caller: physician() },
  },
  {
    reason: 'DENIAL_OCCUPATIONAL_REGISTER',
    caller: physician(),
    facts: {
      ...sharing,
      denials: [denial({ type: 'PRIVATE_OCCUPATIONAL_REGISTER', registerId: 'lehto-occupational' })],
    },
    ask: occupational,
    general: {
      audit: 'DENIAL_PROVIDER',
      facts: {
        ...sharing,
        denials: [denial({ type: 'PROVIDER_REGISTER', registerId: 'lehto-occupational' })],
      },
    },
  },
  {
    reason: 'DENIAL_SERVICE_EVENT',
    caller: physician(),
    facts: {
      ...sharing,
      denials: [
        denial({ type: 'ALL_PATIENT_DATA' }, { id: 'a' }),
        denial({ type: 'SERVICE_EVENT', serviceEventId: 'harjula-visit' }, { id: 'b' }),
      ],
    },
    ask: elsewhere,
    general: { audit: 'DENIAL_ALL', facts: { ...sharing, denials: [denial({ type: 'ALL_PATIENT_DATA' })] } },
  },
  {
    reason: 'PHR_PERIOD',
    caller: physician(),
    facts: shared({ dataFrom: '2026-11-24' }),
    ask: bloodPressure,
    general: { audit: 'PHR_CATEGORY', facts: shared({ categories: ['SLEEP'] }) },
  },
  {
    reason: 'PHR_OTHER_RECIPIENT',
    caller: physician(),
    facts: shared({ recipientProviderId: 'harjula' }),
    ask: bloodPressure,
    general: noConsent,
  },
  {
    reason: 'PHR_CONSENT_ENDED',
    caller: physician(),
    facts: shared({ withdrawnAt: '2026-11-23T10:00:00.000Z' }),
    ask: bloodPressure,
    general: noConsent,
  },
  {
    reason: 'REPRESENTATION_BLOCKED',
    caller: forAino('maria'),
    facts: child,
    ask: document('CARE_ENTRY', { guardianCode: 1 }),
    general: { audit: 'NO_CUSTODY', facts: { ...child, custody: [], parentsWithoutCustody: ['maria'] } },
  },
  {
    reason: 'NON_DISCLOSURE',
    caller: nurse({}, rantalaClinic),
    facts: { ...treated, nonDisclosure: true },
    ask: personal('CONTACT_DETAILS'),
    general: { audit: 'NO_TREATMENT_RELATIONSHIP', facts: person() },
  },
  {
    reason: 'MANDATE_SCOPE',
    caller: forAino('olavi'),
    facts: person({ mandates: [mandate({ themes: ['WELLBEING_APPLICATION_DISCLOSURE'] })] }),
    ask: grantThing('WELLBEING_DATA'),
    general: { audit: 'NO_REPRESENTATION', facts: person() },
  },
  {
    reason: 'SUPERVISOR_NOT_VALID',
    caller: student,
    facts: treated,
    ask: here,
    general: { audit: 'LICENCE_NOT_VALID', facts: treated, caller: unlicensed },
  },
  {
    reason: 'NO_REGISTER',
    caller: physician(),
    facts: sharing,
    ask: document('CARE_ENTRY', { registerId: null, registerType: null }),
    general: {
      audit: 'DENIAL_ALL',
      facts: { ...sharing, denials: [denial({ type: 'ALL_PATIENT_DATA' })] },
    },
  },
];

test.each(cases)('$reason is in the log, and the caller sees what is seen of the general reason', (given) => {
  const { caller, facts, ask, general, reason } = given;
  const told = decisionOf(caller, facts, ask);
  const like = general.audit === 'DENIAL_ALL' ? elsewhere : ask;
  const plain = decisionOf(general.caller ?? caller, general.facts, like);
  expect([told.audit, plain.audit]).toEqual([reason, general.audit]);
  expect(told.public).toEqual(plain.public);
});
