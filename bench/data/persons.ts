import type { AccessState } from '../../facts/access-state.js';
import { undecided } from '../../policy/index.js';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import type { Chance } from './chance.js';
import { hoursBefore } from './moment.js';
import { visitOf } from './physician.js';
import { denied, own } from './places.js';

const given: readonly [string, ...string[]] = [
  'Aino',
  'Olavi',
  'Helmi',
  'Eino',
  'Kerttu',
  'Veikko',
  'Siiri',
  'Toivo',
];
const family: readonly [string, ...string[]] = [
  'Lehtonen',
  'Korhonen',
  'Virtanen',
  'Niemi',
  'Laine',
  'Heikkinen',
];
const longAgo = '2020-01-01T00:00:00.000Z';

export function person(id: string, chance: Chance): StoredPerson {
  return {
    _id: id,
    name: { given: chance.oneOf(given), family: chance.oneOf(family) },
    birthDate: '1958-03-14',
    deathDate: null,
    preferredLanguage: 'fi',
    address: 'Rantatie 2',
    homeMunicipality: 'Rantala',
    identityCodes: [],
  };
}

/** A patient with a visit under way, who shares her data, and keeps one register, one visit and her sleep to herself. */
export function accessState(id: string): AccessState {
  return {
    _id: id,
    version: 7,
    birthDate: '1958-03-14',
    deathDate: null,
    nonDisclosure: false,
    ...undecided,
    information: [{ version: '2024', confirmedAt: longAgo, channel: 'MY_KANTA' }],
    consents: [
      {
        id: 'consent',
        domain: 'PATIENT_DATA',
        coverage: 'ALL_CHANNELS',
        givenAt: longAgo,
        withdrawnAt: null,
        channel: 'MY_KANTA',
        recordedBy: null,
        givenBy: id,
      },
    ],
    denials: [
      denial(id, 'register', { type: 'PROVIDER_REGISTER', registerId: denied[0].registerId }),
      denial(id, 'visit', { type: 'SERVICE_EVENT', serviceEventId: `${id}.hidden` }),
    ],
    wellbeingConsents: [
      {
        id: 'wellbeing',
        categories: ['BLOOD_PRESSURE', 'HEART_RATE', 'BODY_MEASUREMENT'],
        dataFrom: '2010-01-01',
        dataTo: null,
        recipientProviderId: null,
        givenAt: longAgo,
        validUntil: null,
        withdrawnAt: null,
      },
    ],
    relationships: [
      {
        id: 'relationship',
        ...own[0],
        registerType: 'HEALTHCARE',
        basis: 'SERVICE_EVENT',
        organiserId: null,
        serviceEventId: visitOf(id),
        appointmentId: null,
        from: hoursBefore(26),
        to: null,
      },
      {
        id: 'relationship-ended',
        ...own[1],
        registerType: 'HEALTHCARE',
        basis: 'INPATIENT',
        organiserId: null,
        serviceEventId: `${id}.ward`,
        appointmentId: null,
        from: hoursBefore(3000),
        to: hoursBefore(2900),
      },
    ],
    pending: [],
  };
}

function denial(
  personId: string,
  id: string,
  target: AccessState['denials'][number]['target'],
): AccessState['denials'][number] {
  return {
    id,
    target,
    emergencyUseAllowed: false,
    setAt: longAgo,
    withdrawnAt: null,
    channel: 'MY_KANTA',
    recordedBy: null,
    setBy: personId,
  };
}
