import type { MandateFact } from '../../../policy/index.js';
import { document, entry, personal } from '../asking.js';
import type { Scenario } from '../scenario.js';
import {
  adult,
  application,
  careFor,
  client,
  connection,
  consenting,
  grant,
  mandate,
  now,
  opening,
  person,
  physician,
  places,
  professional,
  relationship,
  wellbeingConsent,
} from '../story.js';

const { rantalaClinic, rantalaSocial } = places;
const relationships = [relationship(rantalaClinic)];
const shared = person({ relationships, wellbeingConsents: [wellbeingConsent()] });
const bloodPressure = entry('BLOOD_PRESSURE');
const emergency = opening('EMERGENCY');
const longAgo = '2025-12-01T00:00:00.000Z';

/** J. A professional asks for what Aino measured at home. */
export const professionalWellbeing: readonly Scenario[] = [
  { row: 96, now, caller: physician(), person: shared, asks: [bloodPressure] },
  {
    row: 97,
    now,
    caller: physician(),
    person: person({ relationships, ...consenting }),
    asks: [bloodPressure],
  },
  { row: 98, now, caller: physician(), person: shared, asks: [entry('PHYSICAL_ACTIVITY')] },
  {
    row: 100,
    now,
    caller: physician({ client: client('old-desk', 'NOT_APPROVED') }),
    person: shared,
    asks: [bloodPressure],
  },
  { row: 101, now, caller: physician(), person: { ...shared, relationships: [] }, asks: [bloodPressure] },
  {
    row: 102,
    now,
    caller: physician({ care: careFor({ purpose: 'ETREAT', openings: [emergency.id] }) }),
    person: person({ relationships, ...consenting, openings: [emergency] }),
    asks: [bloodPressure],
  },
  {
    row: 104,
    now: '2025-12-31T21:59:59.999Z',
    caller: physician(),
    person: person({
      relationships: [relationship(rantalaClinic, { from: longAgo })],
      wellbeingConsents: [wellbeingConsent({ givenAt: longAgo })],
    }),
    asks: [entry('BLOOD_PRESSURE', { effectiveOn: '2025-12-20' })],
  },
  {
    row: 154,
    now,
    caller: professional(
      'virta',
      rantalaSocial,
      { taskClass: 'SOCIAL_WORKER', profession: 'SOCIAL_WORKER' },
      { care: careFor({ serviceEventId: null, connectionId: 'connection' }) },
    ),
    person: person({ connections: [connection(rantalaSocial)], wellbeingConsents: [wellbeingConsent()] }),
    asks: [bloodPressure],
  },
];

const granted = person({ grants: [grant()] });

const readsResults = [{ dataType: 'LABORATORY_RESULT', access: 'READ' }] as const;
const byOlavi = grant({ area: 'PATIENT_DATA', scopes: readsResults, grantedBy: 'olavi' });
const appMandate = (differs: Partial<MandateFact> = {}) =>
  mandate({ themes: ['WELLBEING_APPLICATION_DISCLOSURE'], ...differs });

/** K. The diary of measurements that Aino took into use. */
export const partnerApplication: readonly Scenario[] = [
  { row: 105, now, caller: application(), person: granted, asks: [bloodPressure] },
  {
    row: 106,
    now,
    caller: application(),
    person: granted,
    asks: [bloodPressure, entry('SLEEP')],
    visible: [bloodPressure.id],
  },
  {
    row: 107,
    now,
    caller: application(),
    person: person({ grants: [grant({ revokedAt: '2026-11-24T09:59:00.000Z' })] }),
    asks: [bloodPressure],
  },
  ...[
    person({ mandates: [appMandate({ to: '2026-11-23T10:00:00.000Z' })], grants: [byOlavi] }),
    person({
      mandates: [appMandate()],
      grants: [byOlavi],
      representatives: [adult('olavi', { deathDate: '2026-11-23' })],
    }),
    person({ mandates: [mandate()], grants: [byOlavi] }),
  ].map((principal) => ({
    row: 166,
    now,
    caller: application(),
    person: principal,
    asks: [document('LABORATORY_RESULT'), personal('DEMOGRAPHICS')],
  })),
  {
    row: 167,
    now,
    caller: application(),
    person: person({ grants: [grant({ revokedAt: now })] }),
    asks: [bloodPressure, document('CARE_ENTRY'), personal('DEMOGRAPHICS'), personal('ACCESS_LOG')],
  },
  {
    row: 108,
    now,
    caller: application({ client: client('pulse-diary', 'SUSPENDED') }),
    person: granted,
    asks: [bloodPressure],
  },
  {
    row: 109,
    now,
    caller: application(),
    person: granted,
    asks: [entry('BLOOD_PRESSURE', { id: 'entry-of-another-application' })],
  },
  ...[[], [{ dataType: 'BLOOD_PRESSURE', access: 'WRITE' } as const]].map((scopes) => ({
    row: 169,
    now,
    caller: application(),
    person: person({ grants: [grant({ scopes })] }),
    asks: [personal('DEMOGRAPHICS')],
  })),
  { row: 114, now, caller: application(), person: granted, asks: [document('LABORATORY_RESULT')] },
  {
    row: 115,
    now,
    caller: application(),
    person: person({
      grants: [grant({ area: 'PATIENT_DATA', scopes: [{ dataType: 'LABORATORY_RESULT', access: 'READ' }] })],
    }),
    asks: [document('LABORATORY_RESULT', { releasedToPatientOn: '2026-11-24' })],
  },
];
