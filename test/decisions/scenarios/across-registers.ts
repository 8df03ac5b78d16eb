import { careThing, document, foreign, of } from '../asking.js';
import type { Scenario } from '../scenario.js';
import {
  consent,
  consenting,
  custodyOf,
  denial,
  informed,
  mandate,
  now,
  opening,
  person,
  physician,
  physicianOpening,
  places,
  relationship,
} from '../story.js';

const { rantalaClinic, harjulaClinic, harjulaSocial, helsinkiClinic, husHospital, lehtoPrivate } = places;
const caller = physician();
const relationships = [relationship(rantalaClinic)];
const treated = person({ relationships });
const sharing = person({ relationships, ...consenting });
const there = { ...of(harjulaClinic), serviceEventId: 'harjula-visit' };
const inSocialWelfare = { ...of(harjulaSocial), serviceEventId: 'social-visit' };
const atHus = { ...of(husHospital), serviceEventId: 'hus-visit' };
const elsewhere = document('CARE_ENTRY', { id: 'harjula-entry', ...there });
const eventDenied = denial({ type: 'SERVICE_EVENT', serviceEventId: 'harjula-visit' });
const confirmation = opening('CONFIRMATION', { protectionClass: 'PSYCHIATRY' });
const specialReason = opening('SPECIAL_REASON');

/** F. Dr Salo of Rantala asks for what the county of Harjula recorded. */
export const acrossRegisters: readonly Scenario[] = [
  { row: 64, now, caller, person: sharing, asks: [elsewhere, document('LABORATORY_RESULT', there)] },
  { row: 65, now, caller, person: { ...treated, ...informed }, asks: [elsewhere] },
  { row: 66, now, caller, person: treated, asks: [elsewhere] },
  { row: 67, now, caller, person: person(consenting), asks: [elsewhere] },
  {
    row: 68,
    now,
    caller,
    person: { ...sharing, consents: [consent({ withdrawnAt: '2026-11-24T09:59:00.000Z' })] },
    asks: [elsewhere],
  },
  {
    row: 69,
    now,
    caller,
    person: { ...sharing, denials: [eventDenied] },
    asks: [
      elsewhere,
      document('CARE_ENTRY', { id: 'other-entry', ...there, serviceEventId: 'harjula-earlier' }),
    ],
    visible: ['other-entry'],
  },
  {
    row: 70,
    now,
    caller,
    person: {
      ...sharing,
      denials: [denial({ type: 'PROVIDER_REGISTER', registerId: harjulaClinic.registerId })],
    },
    asks: [elsewhere],
  },
  {
    row: 72,
    now,
    caller,
    person: { ...sharing, denials: [denial({ type: 'ALL_PATIENT_DATA' })] },
    asks: [elsewhere],
  },
  {
    row: 73,
    now,
    caller,
    person: { ...sharing, denials: [eventDenied] },
    asks: [document('CARE_ENTRY', { ...there, recordedAt: '2026-11-24T09:00:00.000Z' })],
  },
  {
    row: 74,
    now,
    caller,
    person: { ...sharing, denials: [{ ...eventDenied, withdrawnAt: '2026-11-23T10:00:00.000Z' }] },
    asks: [elsewhere],
  },
  {
    row: 162,
    now,
    caller,
    person: sharing,
    asks: [
      document('CARE_ENTRY', inSocialWelfare),
      document('RISK_INFORMATION', inSocialWelfare),
      careThing('SERVICE_EVENT', inSocialWelfare),
      careThing('APPOINTMENT', inSocialWelfare),
      careThing('RELATIONSHIP', inSocialWelfare),
    ],
  },
  {
    row: 172,
    now,
    caller: physician({}, helsinkiClinic),
    person: person({ relationships: [relationship(helsinkiClinic)], ...informed }),
    asks: [
      document('CARE_ENTRY', atHus),
      document('LABORATORY_RESULT', atHus),
      careThing('SERVICE_EVENT', atHus),
      careThing('APPOINTMENT', atHus),
    ],
  },
  {
    row: 180,
    now,
    caller,
    person: {
      ...sharing,
      mandates: [mandate({ to: '2026-11-01T00:00:00.000Z' })],
      denials: [
        denial({ type: 'PROVIDER_REGISTER', registerId: harjulaClinic.registerId }, { setBy: 'olavi' }),
      ],
    },
    asks: [elsewhere],
  },
  {
    row: 181,
    now,
    caller,
    person: {
      ...sharing,
      birthDate: '2008-03-14',
      custody: [custodyOf('maria', { to: '2026-03-13T22:00:00.000Z' })],
      consents: [consent({ givenAt: '2024-05-02T09:00:00.000Z', givenBy: 'maria' })],
    },
    asks: [elsewhere],
  },
  {
    row: 75,
    now,
    caller: physician({}, lehtoPrivate),
    person: person({ relationships: [relationship(lehtoPrivate)], ...consenting }),
    asks: [document('CARE_ENTRY', { serviceEventId: 'clinic-visit' })],
  },
  {
    row: 139,
    now,
    caller: physicianOpening(specialReason),
    person: person({ ...consenting, openings: [specialReason] }),
    asks: [document('CARE_ENTRY', there), careThing('SERVICE_EVENT', there)],
  },
  {
    row: 77,
    now,
    caller: physicianOpening(confirmation),
    person: { ...sharing, openings: [confirmation] },
    asks: [document('CARE_ENTRY', { ...there, protectionClass: 'PSYCHIATRY' })],
  },
  {
    row: 78,
    now,
    caller,
    person: sharing,
    asks: [
      document('CARE_ENTRY', { ...there, archive: 'OLD' }),
      document('LABORATORY_RESULT', { ...there, state: 'NULLIFIED' }),
    ],
  },
  {
    row: 81,
    now,
    caller,
    person: { ...sharing, consents: [consent({ coverage: 'KANTA_ONLY' })] },
    asks: [foreign('PAPER_DOCUMENT', harjulaClinic)],
  },
  {
    row: 82,
    now,
    caller,
    person: { ...treated, denials: [eventDenied] },
    asks: [foreign('PRESCRIPTION', harjulaClinic)],
  },
];
