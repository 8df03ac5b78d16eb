import type { Story } from '../story.js';
import {
  careEntry,
  certificateA,
  diagnosis,
  imagingStudy,
  laboratoryResult,
  tests,
  toothCare,
  vaccination,
} from './contents.js';
import { openToSharing, sharesWellbeing } from './facts.js';

/** Everything open: informed, consent given, wellbeing data shared, an application that reads and writes, open events. */
export const aino: Story = {
  key: 'aino',
  name: { given: 'Aino', family: 'Korhonen' },
  number: 902,
  wants: { sex: 'F', ages: [50, 85], home: 'north-ostrobothnia' },
  language: 'fi',
  address: 'Rantakatu 4 A 12, 90100 Oulu',
  municipality: 'Oulu',
  keepsHomeMeasurementsIn: 'askel',
  events: [
    {
      key: 'aino-visit',
      unit: 'north-ostrobothnia-health-centre',
      kind: 'OUTPATIENT',
      start: [-2, '09:10'],
      reason: { fi: 'Diabeteksen vuosikontrolli', sv: 'Årskontroll av diabetes' },
    },
    {
      key: 'aino-knee',
      unit: 'north-ostrobothnia-hospital',
      kind: 'OUTPATIENT',
      start: [-5, '13:00'],
      basis: 'REQUEST',
      reason: { fi: 'Polven röntgenkuvaus', sv: 'Röntgen av knä' },
    },
    {
      key: 'aino-teeth',
      unit: 'north-ostrobothnia-dental-clinic',
      kind: 'OUTPATIENT',
      start: [-1, '10:00'],
      reason: { fi: 'Hammastarkastus', sv: 'Tandundersökning' },
    },
  ],
  documents: [
    {
      key: 'aino-visit-entry',
      kind: 'CARE_ENTRY',
      event: 'aino-visit',
      at: [-2, '09:40'],
      author: 'laura',
      content: () =>
        careEntry(
          'Diabeteksen vuosikontrolli',
          [
            ['Tulosyy', 'Tyypin 2 diabeteksen vuosikontrolli. Vointi hyvä, kotimittaukset sovitusti.'],
            ['Suunnitelma', 'Jatketaan nykyisellä lääkityksellä. Kontrolli vuoden kuluttua.'],
          ],
          [
            diagnosis(
              'E11.9',
              'Aikuistyypin diabetes, ei komplikaatioita',
              'Vuxendiabetes utan komplikationer',
            ),
          ],
        ),
      corrected: {
        at: [-2, '09:25'],
        why: 'Lääkityksen annos oli kirjattu väärin.',
        content: () =>
          careEntry('Diabeteksen vuosikontrolli', [['Tulosyy', 'Tyypin 1 diabeteksen vuosikontrolli.']]),
      },
    },
    {
      key: 'aino-visit-laboratory',
      kind: 'LABORATORY_RESULT',
      event: 'aino-visit',
      at: [-2, '08:15'],
      author: 'tiina',
      content: ({ at }) =>
        laboratoryResult(at(-2, '08:15'), 'Oulun laboratorio', [tests.hba1c(48), tests.haemoglobin(131)]),
    },
    {
      key: 'aino-visit-wrong-person',
      kind: 'CARE_ENTRY',
      event: 'aino-visit',
      at: [-2, '11:00'],
      author: 'sari',
      nullified: true,
      content: () => careEntry('Hoitajan käynti', [['Huomio', 'Kirjattu väärälle henkilölle, mitätöity.']]),
    },
    {
      key: 'aino-visit-vaccination',
      kind: 'VACCINATION',
      event: 'aino-visit',
      at: [-2, '09:55'],
      author: 'sari',
      content: ({ at }) =>
        vaccination('J07BB02', 'Influenssarokote', 'Influensavaccin', 'Vaxigrip', at(-2, '09:55')),
    },
    {
      key: 'aino-visit-certificate',
      kind: 'MEDICAL_CERTIFICATE',
      event: 'aino-visit',
      at: [-2, '09:50'],
      author: 'laura',
      content: ({ at, day }) =>
        certificateA(day(-2), day(1), 'Polvikipu, lepo kolme päivää.', at(-2, '09:50')),
    },
    {
      key: 'aino-knee-image',
      kind: 'IMAGING_STUDY',
      event: 'aino-knee',
      at: [-5, '13:20'],
      author: 'marko',
      content: ({ at }) =>
        imagingStudy(
          'Polven natiiviröntgen',
          'Nativröntgen av knä',
          at(-5, '13:20'),
          'Lievä nivelrako kaventuma. Ei murtumaa.',
        ),
    },
    {
      key: 'aino-teeth-entry',
      kind: 'ORAL_HEALTH_ENTRY',
      event: 'aino-teeth',
      at: [-1, '10:30'],
      author: 'mikael',
      content: ({ at }) =>
        toothCare(
          'Hammastarkastus ja paikkaus',
          'Karies poistettu ja hammas paikattu. Muuten terve suu.',
          [['36', ['M', 'O'], 'K02.1', 'Dentiinikaries', 'Dentinkaries']],
          at(-1, '10:25'),
        ),
    },
    {
      key: 'aino-visit-old-note',
      kind: 'CARE_ENTRY',
      event: 'aino-visit',
      at: [-8000, '12:00'],
      author: 'laura',
      oldArchive: true,
      content: () =>
        careEntry('Vanha sairauskertomus', [
          ['Merkintä', 'Paperista siirretty merkintä ajalta ennen arkistoon liittymistä.'],
        ]),
    },
  ],
  entries: [
    {
      key: 'aino-check-up',
      type: 'CHECK_UP',
      at: [-20, '19:00'],
      code: 'diabetes-risk',
      title: 'Diabetesriskitesti',
      value: 12,
      application: null,
    },
    {
      key: 'aino-pain',
      type: 'SYMPTOM_ASSESSMENT',
      at: [-6, '20:10'],
      code: '72514-3',
      title: 'Polvikipu',
      value: 6,
      text: 'Pahin portaissa.',
      application: null,
    },
    {
      key: 'aino-plan',
      type: 'SELF_CARE_PLAN',
      at: [-19, '19:30'],
      code: 'self-care-plan',
      title: 'Omahoitosuunnitelma',
      text: 'Kävely puoli tuntia joka päivä, suolaa vähemmän.',
      application: null,
    },
    {
      key: 'aino-steps',
      type: 'ACTIVITY',
      at: [-1, '21:00'],
      code: '66334-4',
      value: 7240,
      application: 'askel',
    },
    {
      key: 'aino-sleep',
      type: 'OBSERVATION',
      at: [-1, '07:00'],
      code: '93832-4',
      value: 6.5,
      application: null,
    },
    {
      key: 'aino-glucose',
      type: 'OBSERVATION',
      at: [-1, '07:20'],
      code: '14743-9',
      value: 7.1,
      application: null,
    },
  ],
  appointments: [
    {
      key: 'aino-appointment',
      event: 'aino-visit',
      unit: 'north-ostrobothnia-health-centre',
      professional: 'laura',
      start: [0, '10:30'],
      minutes: 30,
      status: 'BOOKED',
      service: { fi: 'Lääkärin vastaanotto', sv: 'Läkarmottagning' },
    },
  ],
  facts: (telling) => ({
    ...openToSharing(telling),
    wellbeingConsents: [sharesWellbeing(telling)],
    grants: [
      {
        id: 'grant-askel',
        applicationId: 'askel',
        area: 'WELLBEING_DATA',
        scopes: [
          { dataType: 'BLOOD_PRESSURE', access: 'READ' },
          { dataType: 'BLOOD_PRESSURE', access: 'WRITE' },
          { dataType: 'HEART_RATE', access: 'READ' },
          { dataType: 'BODY_MEASUREMENT', access: 'READ' },
          { dataType: 'BODY_MEASUREMENT', access: 'WRITE' },
        ],
        grantedBy: telling.personId,
        confirmedAt: null,
        grantedAt: telling.at(-250, '21:00'),
        revokedAt: null,
        lastUsedAt: telling.at(-1, '07:32'),
      },
      {
        id: 'grant-sykli',
        applicationId: 'sykli',
        area: 'WELLBEING_DATA',
        scopes: [{ dataType: 'SLEEP', access: 'READ' }],
        grantedBy: telling.personId,
        confirmedAt: null,
        grantedAt: telling.at(-200, '21:00'),
        revokedAt: null,
        lastUsedAt: telling.at(-40, '07:00'),
      },
    ],
    connections: [
      {
        id: 'connection-social',
        unitId: 'north-ostrobothnia-social-services',
        ground: 'CLIENT_RELATIONSHIP',
        from: telling.at(-30, '09:00'),
        to: null,
      },
    ],
    declarations: [
      { id: 'declaration-1', type: 'ORGAN_DONATION', setAt: telling.at(-400, '12:00'), withdrawnAt: null },
    ],
  }),
};
