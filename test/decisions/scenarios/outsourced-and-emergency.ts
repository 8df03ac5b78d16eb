import { careThing, document, of, personal } from '../asking.js';
import type { Scenario } from '../scenario.js';
import {
  careFor,
  citizen,
  denial,
  informed,
  now,
  nurse,
  opening,
  person,
  physician,
  physicianOpening,
  places,
  professional,
  relationship,
} from '../story.js';

const { rantalaClinic, harjulaClinic, harjulaSocial, lehtoPrivate, lehtoOccupational } = places;
/** Recorded in the register of the county, which bought it. */
const bought = relationship(lehtoPrivate, {
  basis: 'PURCHASED_SERVICE',
  organiserId: 'rantala',
  registerId: 'rantala-health',
});
const authorised = person({
  relationships: [bought],
  authorisations: [
    {
      id: 'authorisation',
      organiserId: 'rantala',
      registerId: 'rantala-health',
      producerId: 'lehto',
      kinds: ['CARE_ENTRY', 'LABORATORY_RESULT'],
      from: '2026-11-01T00:00:00.000Z',
      to: null,
    },
  ],
});
const producersNurse = nurse({}, lehtoPrivate);

/** G. The private producer Lehto gives care that the county of Rantala organises. */
export const outsourced: readonly Scenario[] = [
  {
    row: 83,
    now,
    caller: producersNurse,
    person: authorised,
    asks: [document('CARE_ENTRY'), document('LABORATORY_RESULT')],
  },
  {
    row: 84,
    now,
    caller: producersNurse,
    person: {
      ...authorised,
      denials: [denial({ type: 'PROVIDER_REGISTER', registerId: 'rantala-health' })],
    },
    asks: [document('CARE_ENTRY'), document('LABORATORY_RESULT')],
  },
  ...[lehtoPrivate, lehtoOccupational].flatMap((own) =>
    [relationship(own), relationship(own, { basis: 'APPOINTMENT' })].map((visit) => ({
      row: 160,
      now,
      caller: physician({}, own),
      person: { ...authorised, ...informed, relationships: [visit] },
      asks: [
        document('CARE_ENTRY', { serviceEventId: 'earlier' }),
        document('LABORATORY_RESULT', { serviceEventId: 'earlier' }),
        careThing('SERVICE_EVENT', { serviceEventId: 'earlier' }),
      ],
    })),
  ),
  {
    row: 161,
    now,
    caller: producersNurse,
    person: {
      ...authorised,
      denials: [denial({ type: 'PROVIDER_REGISTER', registerId: 'rantala-health' })],
    },
    asks: [careThing('APPOINTMENT'), careThing('SERVICE_EVENT'), careThing('RELATIONSHIP')],
  },
];

const emergency = opening('EMERGENCY');
const unconscious = person({ openings: [emergency] });
/** The request says that it is an emergency, and names the opening. */
const claimed = { care: careFor({ purpose: 'ETREAT', openings: [emergency.id] }) } as const;
const inEmergency = physicianOpening(emergency);
const elsewhere = document('CARE_ENTRY', { ...of(harjulaClinic), serviceEventId: 'harjula-visit' });
const inSocialWelfare = { ...of(harjulaSocial), serviceEventId: 'social-visit' };
const denied = denial({ type: 'PROVIDER_REGISTER', registerId: harjulaClinic.registerId });

/** H. Aino is brought in unconscious; no relationship, no information, no consent. */
export const inEmergencies: readonly Scenario[] = [
  { row: 87, now, caller: inEmergency, person: unconscious, asks: [elsewhere] },
  {
    row: 88,
    now,
    caller: inEmergency,
    person: { ...unconscious, denials: [{ ...denied, emergencyUseAllowed: true }] },
    asks: [elsewhere],
  },
  { row: 89, now, caller: inEmergency, person: { ...unconscious, denials: [denied] }, asks: [elsewhere] },
  {
    row: 163,
    now,
    caller: inEmergency,
    person: unconscious,
    asks: [
      document('CARE_ENTRY', inSocialWelfare),
      document('RISK_INFORMATION', inSocialWelfare),
      careThing('SERVICE_EVENT', inSocialWelfare),
      careThing('APPOINTMENT', inSocialWelfare),
    ],
  },
  ...[
    professional('salo', rantalaClinic, { taskClass: 'T5', profession: 'SECRETARY' }, claimed),
    professional('salo', rantalaClinic, { taskClass: 'T2', profession: 'LABORATORY_TECHNICIAN' }, claimed),
    professional('salo', rantalaClinic, { taskClass: 'STUDENT', profession: 'STUDENT' }, claimed),
  ].map((caller) => ({
    row: 91,
    now,
    caller,
    person: { ...unconscious, relationships: [relationship(rantalaClinic)] },
    asks: [elsewhere, document('LABORATORY_RESULT'), personal('DEMOGRAPHICS')],
  })),
  { row: 155, now, caller: inEmergency, person: unconscious, asks: [document('CARE_ENTRY')] },
];

const statutory = opening('SPECIAL_REASON', { reasonCode: 'CAUSE_OF_DEATH' });
const dead = person({ deathDate: '2026-11-20' });

/** I. Aino has died. */
export const afterDeath: readonly Scenario[] = [
  {
    row: 93,
    now,
    caller: physician({ care: careFor({ purpose: 'STATUTORY', openings: [statutory.id] }) }),
    person: { ...dead, openings: [statutory] },
    asks: [document('CARE_ENTRY')],
  },
  {
    row: 95,
    now,
    caller: citizen('olavi', { onBehalfOf: 'aino' }),
    person: dead,
    asks: [document('CARE_ENTRY')],
  },
];
