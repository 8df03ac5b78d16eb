import { expect, test } from '@jest/globals';
import type { Caller, PersonFacts } from '../../policy/index.js';
import { document, entry, foreign, of, personal } from '../decisions/asking.js';
import type { Ask } from '../decisions/scenario.js';
import {
  application,
  careFor,
  citizen,
  connection,
  consenting,
  denial,
  grant,
  informed,
  mandate,
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

const { rantalaClinic, harjulaClinic, helsinkiClinic, husHospital, lehtoPrivate, pharmacy } = places;
const tie = 'relationship-rantala-clinic';
const relationships = [relationship(rantalaClinic)];
const treated = person({ relationships });
const sharing = person({ relationships, ...consenting });
const here = document('CARE_ENTRY');
const elsewhere = document('CARE_ENTRY', { ...of(harjulaClinic), serviceEventId: 'harjula-visit' });
const emergency = opening('EMERGENCY');
const specialReason = opening('SPECIAL_REASON');
const confirmation = opening('CONFIRMATION', { protectionClass: 'PSYCHIATRY' });
const booked = relationship(rantalaClinic, { basis: 'APPOINTMENT', from: '2026-11-27T08:00:00.000Z' });
const byConnection = physician({ care: careFor({ serviceEventId: null, connectionId: 'connection' }) });
const bought = relationship(
  { ...lehtoPrivate, registerId: 'rantala-health' },
  { basis: 'PURCHASED_SERVICE', organiserId: 'rantala' },
);
const authorisation = {
  id: 'authorisation',
  organiserId: 'rantala',
  registerId: 'rantala-health',
  producerId: 'lehto',
  kinds: ['CARE_ENTRY'],
  from: '2026-11-01T00:00:00.000Z',
  to: null,
} as const;
const pharmacist = professional('lahti', pharmacy, { taskClass: 'T4', profession: 'PHARMACIST' });

type Permit = readonly [
  audit: string,
  because: readonly string[],
  followedUp: 'FLAG' | 'FLAG_AND_NOTIFY' | 'NO',
  caller: Caller,
  facts: PersonFacts,
  ask: Ask,
];
const permits: readonly Permit[] = [
  ['SELF', [], 'NO', citizen('aino'), person(), here],
  [
    'MANDATE',
    ['mandate'],
    'NO',
    citizen('olavi', { onBehalfOf: 'aino' }),
    person({ mandates: [mandate()] }),
    here,
  ],
  ['APP_SCOPE', ['grant'], 'NO', application(), person({ grants: [grant()] }), entry('BLOOD_PRESSURE')],
  ['OWN_REGISTER', [tie], 'NO', physician(), treated, here],
  ['OWN_REGISTER', [tie], 'NO', physician(), treated, personal('DEMOGRAPHICS')],
  ['OWN_REGISTER', [booked.id], 'NO', physician(), person({ relationships: [booked] }), here],
  [
    'OWN_REGISTER',
    ['connection'],
    'NO',
    byConnection,
    person({ connections: [connection(rantalaClinic)] }),
    personal('DEMOGRAPHICS'),
  ],
  [
    'EMERGENCY',
    [emergency.id],
    'FLAG_AND_NOTIFY',
    physicianOpening(emergency),
    person({ openings: [emergency] }),
    here,
  ],
  [
    'OWN_REGISTER_SPECIAL_REASON',
    [specialReason.id],
    'FLAG',
    physicianOpening(specialReason),
    person({ openings: [specialReason] }),
    here,
  ],
  [
    'OWN_REGISTER',
    [tie, confirmation.id],
    'FLAG',
    physicianOpening(confirmation),
    { ...treated, openings: [confirmation] },
    document('CARE_ENTRY', { protectionClass: 'PSYCHIATRY' }),
  ],
  ['CONSENT', ['consent', tie], 'NO', physician(), sharing, elsewhere],
  [
    'UUSIMAA',
    ['relationship-helsinki-clinic'],
    'NO',
    physician({}, helsinkiClinic),
    person({ relationships: [relationship(helsinkiClinic)], ...informed }),
    document('CARE_ENTRY', { ...of(husHospital), serviceEventId: 'hus-visit' }),
  ],
  [
    'OUTSOURCED',
    ['authorisation', bought.id],
    'NO',
    physician({}, lehtoPrivate),
    person({ relationships: [bought], authorisations: [authorisation] }),
    here,
  ],
  ['PRESCRIPTION', [tie], 'NO', physician(), treated, foreign('PRESCRIPTION', harjulaClinic)],
  [
    'DISPENSING',
    ['relationship-swan-pharmacy'],
    'NO',
    pharmacist,
    person({ relationships: [relationship(pharmacy)] }),
    foreign('PRESCRIPTION', harjulaClinic),
  ],
  [
    'PHR_CONSENT',
    ['wellbeing-consent'],
    'NO',
    physician(),
    { ...treated, wellbeingConsents: [wellbeingConsent()] },
    entry('BLOOD_PRESSURE'),
  ],
];
for (const [audit, because, followedUp, caller, facts, ask] of permits) {
  test(`${audit} of ${ask.id} rests on ${because.join(' and ') || 'nothing else'}; followed up: ${followedUp}`, () => {
    expect(decisionOf(caller, facts, ask)).toEqual({
      effect: 'permit',
      audit,
      public: { form: 'SHOWN' },
      obligations: { notify: followedUp === 'FLAG_AND_NOTIFY', flag: followedUp !== 'NO' },
      because,
    });
  });
}

test('a denial names itself as the reason', () => {
  const because = (facts: Partial<PersonFacts>, ask: Ask, caller: Caller = physician()) =>
    decisionOf(caller, { ...sharing, ...facts }, ask).because;
  const everything = denial({ type: 'ALL_PATIENT_DATA' });
  expect(because({ denials: [everything] }, elsewhere)).toEqual([everything.id]);
  const event = denial({ type: 'SERVICE_EVENT', serviceEventId: 'harjula-visit' });
  expect(because({ denials: [event] }, elsewhere)).toEqual([event.id]);
  const register = denial({ type: 'PROVIDER_REGISTER', registerId: 'harjula-health' });
  expect(because({ denials: [register] }, elsewhere)).toEqual([register.id]);
  const prescriptions = denial({ type: 'PRESCRIPTIONS' });
  const prescribed = foreign('PRESCRIPTION', harjulaClinic);
  expect(because({ denials: [prescriptions] }, prescribed)).toEqual([prescriptions.id]);
  const blocked = { denials: [prescriptions], openings: [emergency] };
  expect(because(blocked, prescribed, physicianOpening(emergency))).toEqual([prescriptions.id]);
});

test('of several relationships at the unit the one of the own register is what the decision rests on', () => {
  const other = relationship({ ...rantalaClinic, registerId: 'rantala-occupational' }, { id: 'a' });
  const own = relationship(rantalaClinic, { id: 'b' });
  expect(decisionOf(physician(), person({ relationships: [other, own] }), here).because).toEqual(['b']);
});

test('of several denials the most exact one is named, whatever their order', () => {
  const ids = (...targets: readonly Parameters<typeof denial>[0][]) =>
    targets.map((target, index) => denial(target, { id: `${index}` }));
  const audit = (...targets: readonly Parameters<typeof denial>[0][]) =>
    decisionOf(physician(), { ...sharing, denials: ids(...targets) }, elsewhere).audit;
  const event = { type: 'SERVICE_EVENT', serviceEventId: 'harjula-visit' } as const;
  const provider = { type: 'PROVIDER_REGISTER', registerId: 'harjula-health' } as const;
  const occupational = { type: 'PRIVATE_OCCUPATIONAL_REGISTER', registerId: 'harjula-health' } as const;
  const everything = { type: 'ALL_PATIENT_DATA' } as const;
  expect(audit(everything, provider, occupational, event)).toBe('DENIAL_SERVICE_EVENT');
  expect(audit(everything, provider, occupational)).toBe('DENIAL_OCCUPATIONAL_REGISTER');
  expect(audit(occupational, event)).toBe('DENIAL_SERVICE_EVENT');
  expect(audit(provider, event)).toBe('DENIAL_SERVICE_EVENT');
  expect(audit(everything, provider)).toBe('DENIAL_PROVIDER');
});
