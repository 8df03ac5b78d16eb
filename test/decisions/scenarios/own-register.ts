import { careThing, document, foreign, of, personal } from '../asking.js';
import type { Scenario } from '../scenario.js';
import {
  careFor,
  consenting,
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

const { rantalaClinic, rantalaWard, rantalaOccupational, rantalaOutpatients, harjulaClinic, pharmacy } =
  places;
const treated = person({ relationships: [relationship(rantalaClinic)] });
const onWard = person({ relationships: [relationship(rantalaWard)] });
const laboratory = professional('laine', rantalaWard, {
  taskClass: 'T2',
  profession: 'LABORATORY_TECHNICIAN',
});
const radiographer = professional('koski', rantalaWard, { taskClass: 'T2', profession: 'RADIOGRAPHER' });
const secretary = professional('heino', rantalaClinic, { taskClass: 'T5', profession: 'SECRETARY' });
const pharmacist = professional('rinne', pharmacy, { taskClass: 'T4', profession: 'PHARMACIST' });
const atPharmacy = person({ relationships: [relationship(pharmacy)] });
const psychiatric = document('CARE_ENTRY', { id: 'psychiatric', protectionClass: 'PSYCHIATRY' });
const confirmation = opening('CONFIRMATION', { protectionClass: 'PSYCHIATRY' });
const reasonElsewhere = careThing('SERVICE_EVENT', {
  id: 'stay',
  fieldClass: 'CONTENT',
  ...of(rantalaOutpatients),
  serviceEventId: 'stay',
});
/** Half an hour on a day around the story's; the last ended, the first begins, in the least that still counts. */
const bookedAt = (from: string, to: string) =>
  relationship(rantalaClinic, { basis: 'APPOINTMENT', from, to });
const bookedYesterday = bookedAt('2026-11-22T21:30:00.000Z', '2026-11-22T22:00:00.001Z');
const bookedToday = bookedAt('2026-11-24T12:00:00.000Z', '2026-11-24T12:30:00.000Z');
const bookedTomorrow = bookedAt('2026-11-25T21:59:59.999Z', '2026-11-25T22:30:00.000Z');
/** The ward asked the laboratory or the imaging for an examination, and it is not done yet. */
const requested = person({ relationships: [relationship(rantalaWard, { basis: 'REQUEST' })] });
/** Booked at the clinic; the seventh Finnish day from the story's is 1 December. */
const booked = (from: string) =>
  relationship(rantalaClinic, { basis: 'APPOINTMENT', appointmentId: 'booking', from });
const byAppointment = careFor({ serviceEventId: null, appointmentId: 'booking' });
const preparing = [
  { caller: physician(), visit: booked('2026-12-01T21:59:59.999Z') },
  { caller: physician({ care: byAppointment }), visit: booked('2026-11-24T10:00:00.001Z') },
  {
    caller: nurse({ care: byAppointment }, rantalaClinic),
    visit: { ...booked('2026-12-01T08:00:00.000Z'), serviceEventId: null, to: '2026-12-01T08:30:00.000Z' },
  },
];
const specialReason = opening('SPECIAL_REASON');
const noLicence = { status: 'NONE', from: '2020-01-01T00:00:00.000Z', to: null } as const;
const student = professional(
  'aalto',
  rantalaClinic,
  {
    taskClass: 'STUDENT',
    profession: 'STUDENT',
    supervisor: {
      professionalId: 'salo',
      unitId: rantalaClinic.unitId,
      taskClass: 'T1',
      from: '2026-09-01T00:00:00.000Z',
      to: null,
      licence: { status: 'VALID', from: '2020-01-01T00:00:00.000Z', to: null },
    },
  },
  { licence: noLicence },
);

/** E. Professionals of the county of Rantala, in their own register. */
export const ownRegister: readonly Scenario[] = [
  {
    row: 37,
    now,
    caller: physician(),
    person: treated,
    asks: [document('CARE_ENTRY'), document('CARE_ENTRY', { id: 'authored', fieldClass: 'AUTHOR' })],
  },
  {
    row: 38,
    now,
    caller: physician(),
    person: treated,
    asks: [document('CARE_ENTRY', { ...of(rantalaWard), serviceEventId: 'stay' })],
  },
  {
    row: 39,
    now,
    caller: physician(),
    person: {
      ...treated,
      denials: [
        denial({ type: 'SERVICE_EVENT', serviceEventId: 'stay' }),
        denial({ type: 'PROVIDER_REGISTER', registerId: 'rantala-health' }),
      ],
    },
    asks: [document('CARE_ENTRY', { ...of(rantalaWard), serviceEventId: 'stay' })],
  },
  {
    row: 40,
    now,
    caller: physician(),
    person: { ...treated, ...informed },
    asks: [document('CARE_ENTRY', { ...of(rantalaOccupational), serviceEventId: 'check-up' })],
  },
  {
    row: 41,
    now,
    caller: physician(),
    person: person(),
    asks: [document('CARE_ENTRY'), personal('DEMOGRAPHICS')],
  },
  {
    row: 42,
    now,
    caller: physician(),
    person: person({ relationships: [relationship(rantalaClinic, { to: '2026-11-23T10:00:00.000Z' })] }),
    asks: [document('CARE_ENTRY'), personal('DEMOGRAPHICS')],
  },
  {
    row: 44,
    now,
    caller: physicianOpening(specialReason),
    person: person({ openings: [specialReason] }),
    asks: [document('CARE_ENTRY'), personal('DEMOGRAPHICS')],
  },
  {
    row: 45,
    now,
    caller: physician({ care: null }),
    person: treated,
    asks: [document('CARE_ENTRY'), personal('DEMOGRAPHICS')],
  },
  ...(['WITHDRAWN', 'RESTRICTED'] as const).map((status) => ({
    row: 47,
    now,
    caller: physician({ licence: { ...noLicence, status } }),
    person: treated,
    asks: [document('CARE_ENTRY'), personal('DEMOGRAPHICS')],
  })),
  {
    row: 140,
    now,
    caller: physician(),
    person: person(),
    asks: [document('CARE_ENTRY'), careThing('SERVICE_EVENT'), personal('DEMOGRAPHICS')],
  },
  { row: 49, now, caller: physician(), person: treated, asks: [psychiatric] },
  {
    row: 50,
    now,
    caller: physicianOpening(confirmation),
    person: { ...treated, openings: [confirmation] },
    asks: [psychiatric],
  },
  {
    row: 51,
    now,
    caller: nurse(),
    person: onWard,
    asks: [
      document('CARE_ENTRY'),
      document('LABORATORY_RESULT'),
      document('VACCINATION'),
      document('VACCINATION', { id: 'authored', fieldClass: 'AUTHOR' }),
    ],
  },
  { row: 52, now, caller: nurse(), person: onWard, asks: [psychiatric] },
  { row: 53, now, caller: laboratory, person: requested, asks: [document('LABORATORY_RESULT')] },
  { row: 54, now, caller: laboratory, person: requested, asks: [document('CARE_ENTRY')] },
  {
    row: 55,
    now,
    caller: radiographer,
    person: requested,
    asks: [document('IMAGING_STUDY', { serviceEventId: 'fracture-2025' })],
  },
  ...[relationship(rantalaClinic), bookedYesterday, bookedToday, bookedTomorrow].map((visit) => ({
    row: 56,
    now,
    caller: secretary,
    person: person({ relationships: [visit] }),
    asks: [careThing('SERVICE_EVENT'), careThing('APPOINTMENT'), personal('DEMOGRAPHICS')],
  })),
  {
    row: 170,
    now,
    caller: radiographer,
    person: person({ relationships: [relationship(rantalaWard, { basis: 'REQUEST' })] }),
    asks: [document('CARE_ENTRY', of(rantalaWard))],
  },
  ...preparing.map(({ caller, visit }) => ({
    row: 164,
    now,
    caller,
    person: person({ relationships: [visit] }),
    asks: [
      document('CARE_ENTRY', { serviceEventId: 'earlier' }),
      document('LABORATORY_RESULT', { serviceEventId: 'earlier' }),
      careThing('SERVICE_EVENT', { serviceEventId: 'earlier' }),
      personal('DEMOGRAPHICS'),
    ],
  })),
  ...[physician(), physician({ care: byAppointment })].map((caller) => ({
    row: 165,
    now,
    caller,
    person: person({ relationships: [booked('2026-12-01T22:00:00.000Z')] }),
    asks: [document('CARE_ENTRY'), personal('DEMOGRAPHICS')],
  })),
  { row: 168, now, caller: laboratory, person: onWard, asks: [reasonElsewhere] },
  { row: 168, now, caller: radiographer, person: onWard, asks: [reasonElsewhere] },
  {
    row: 168,
    now,
    caller: secretary,
    person: person({ relationships: [bookedTomorrow] }),
    asks: [reasonElsewhere, careThing('SERVICE_EVENT', { fieldClass: 'CONTENT' })],
  },
  {
    row: 57,
    now,
    caller: secretary,
    person: treated,
    asks: [
      document('LABORATORY_RESULT'),
      document('LABORATORY_RESULT', { id: 'authored', fieldClass: 'AUTHOR' }),
    ],
  },
  { row: 58, now, caller: pharmacist, person: atPharmacy, asks: [foreign('PRESCRIPTION', rantalaClinic)] },
  {
    row: 59,
    now,
    caller: pharmacist,
    person: atPharmacy,
    asks: [document('CARE_ENTRY'), document('LABORATORY_RESULT')],
  },
  {
    row: 60,
    now,
    caller: nurse({
      roles: nurse().roles.map((role) => ({ ...role, profession: 'STUDENT' })),
      licence: { status: 'TEMPORARY', from: '2026-06-01T00:00:00.000Z', to: '2027-06-01T00:00:00.000Z' },
    }),
    person: onWard,
    asks: [document('CARE_ENTRY'), document('LABORATORY_RESULT')],
  },
  {
    row: 61,
    now,
    caller: student,
    person: treated,
    asks: [document('CARE_ENTRY'), psychiatric],
    visible: ['care_entry'],
  },
  {
    row: 62,
    now,
    caller: student,
    person: { ...treated, ...consenting },
    asks: [document('CARE_ENTRY', { ...of(harjulaClinic), serviceEventId: 'harjula-visit' })],
  },
];
