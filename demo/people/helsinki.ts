import type { Story } from '../story.js';
import { careEntry, laboratoryResult, tests } from './contents.js';
import { denial, inTurn, openToSharing } from './facts.js';

/** Lives at a protected address: whoever arranges care sees it, each look is flagged; nobody else does. */
const iida: Story = {
  key: 'iida',
  name: { given: 'Iida', family: 'Laine' },
  number: 908,
  wants: { sex: 'F', ages: [18, 50], home: 'helsinki' },
  language: 'fi',
  address: 'Salainen kuja 1, 00100 Helsinki',
  municipality: 'Helsinki',
  events: [
    {
      key: 'iida-visit',
      unit: 'helsinki-health-centre',
      kind: 'OUTPATIENT',
      start: [-1, '13:00'],
      reason: { fi: 'Ranteen kipu', sv: 'Smärta i handleden' },
    },
    {
      key: 'iida-psychiatry',
      unit: 'hus-hospital',
      kind: 'OUTPATIENT',
      start: [-20, '10:00'],
      reason: { fi: 'Psykiatrian poliklinikka', sv: 'Psykiatriska polikliniken' },
    },
  ],
  documents: [
    {
      key: 'iida-visit-entry',
      kind: 'CARE_ENTRY',
      event: 'iida-visit',
      at: [-1, '13:30'],
      author: 'maria',
      content: () =>
        careEntry('Ranteen kipu', [['Nykytila', 'Turvotusta, liike rajoittunut. Lääkärin aika varattu.']]),
    },
    {
      key: 'iida-psychiatry-entry',
      kind: 'CARE_ENTRY',
      event: 'iida-psychiatry',
      at: [-20, '10:50'],
      author: 'petri',
      protectionClass: 'PSYCHIATRY',
      content: () =>
        careEntry('Psykiatrisen sairaanhoitajan käynti', [
          ['Nykytila', 'Uni parantunut, jatkokäynti kuukauden päästä.'],
        ]),
    },
  ],
  appointments: [
    {
      key: 'iida-appointment',
      event: 'iida-visit',
      unit: 'helsinki-health-centre',
      professional: 'kaisa',
      start: [0, '14:00'],
      minutes: 30,
      status: 'BOOKED',
      service: { fi: 'Lääkärin vastaanotto', sv: 'Läkarmottagning' },
    },
  ],
  facts: (telling) => ({
    ...openToSharing(telling),
    nonDisclosure: true,
    openings: inTurn(telling, 12).map(({ id, from, to }) => ({
      id: `confirmation-${id}`,
      type: 'CONFIRMATION' as const,
      professionalId: 'pro-kaisa',
      unitId: 'helsinki-health-centre',
      serviceEventId: telling.event('iida-visit'),
      protectionClass: 'PSYCHIATRY' as const,
      reasonCode: 'NEEDED_FOR_CARE',
      from,
      to,
    })),
  }),
};

/** Denied sharing of everything, but allowed it in an emergency, in which he is now. */
const ilmari: Story = {
  key: 'ilmari',
  name: { given: 'Ilmari', family: 'Hakala' },
  number: 909,
  wants: { sex: 'M', ages: [30, 85], home: 'helsinki' },
  language: 'fi',
  address: 'Mannerheimintie 100, 00250 Helsinki',
  municipality: 'Helsinki',
  events: [
    {
      key: 'ilmari-emergency',
      unit: 'hus-emergency',
      kind: 'EMERGENCY',
      start: [-1, '17:40'],
      reason: { fi: 'Tajuttomuus', sv: 'Medvetslöshet' },
    },
  ],
  documents: [
    {
      key: 'ilmari-emergency-laboratory',
      kind: 'LABORATORY_RESULT',
      event: 'ilmari-emergency',
      at: [-1, '17:55'],
      author: 'antti',
      content: ({ at }) =>
        laboratoryResult(at(-1, '17:55'), 'HUS Diagnostiikkakeskus', [tests.haemoglobin(102), tests.crp(88)]),
    },
  ],
  facts: (telling) => ({
    ...openToSharing(telling),
    denials: [denial(telling, { type: 'ALL_PATIENT_DATA' }, { emergencyUseAllowed: true })],
    openings: inTurn(telling, 24).map(({ id, from, to }) => ({
      id: `emergency-${id}`,
      type: 'EMERGENCY' as const,
      professionalId: 'pro-antti',
      unitId: 'hus-emergency',
      serviceEventId: telling.event('ilmari-emergency'),
      protectionClass: null,
      reasonCode: 'UNCONSCIOUS',
      from,
      to,
    })),
  }),
};

/** Care that HUS bought from a clinic: the clinic reads what it needs of HUS's register, his denial notwithstanding. */
const kalevi: Story = {
  key: 'kalevi',
  name: { given: 'Kalevi', family: 'Korhonen' },
  number: 911,
  wants: { sex: 'M', ages: [30, 85], home: 'hus' },
  language: 'fi',
  address: 'Rantakatu 4 A 12, 90100 Oulu',
  municipality: 'Oulu',
  events: [
    {
      key: 'kalevi-bought',
      unit: 'lahde-helsinki',
      kind: 'OUTPATIENT',
      start: [-4, '11:00'],
      basis: 'PURCHASED_SERVICE',
      organiser: 'hus',
      register: 'hus-healthcare',
      reason: { fi: 'Ostopalvelu: polvileikkauksen arvio', sv: 'Köptjänst: bedömning av knäoperation' },
    },
    {
      key: 'kalevi-hus',
      unit: 'hus-hospital',
      kind: 'OUTPATIENT',
      start: [-30, '09:00'],
      end: [-30, '09:40'],
      reason: { fi: 'Polvikipu', sv: 'Knäsmärta' },
    },
  ],
  documents: [
    {
      key: 'kalevi-hus-entry',
      kind: 'CARE_ENTRY',
      event: 'kalevi-hus',
      at: [-30, '09:35'],
      author: 'antti',
      content: () =>
        careEntry('Ortopedian poliklinikka', [
          ['Suunnitelma', 'Leikkausarvio ostopalveluna, lähete Lähteelle.'],
        ]),
    },
  ],
  facts: (telling) => ({
    ...openToSharing(telling),
    denials: [denial(telling, { type: 'PROVIDER_REGISTER', registerId: 'hus-healthcare' })],
    mandates: [
      {
        id: 'mandate-1',
        assigneeId: telling.person('aino'),
        kind: 'MANDATE',
        registeredAt: telling.at(-120, '12:00'),
        themes: ['HEALTHCARE'],
        from: telling.at(-120, '12:00'),
        to: telling.at(600, '00:00'),
      },
    ],
    authorisations: [
      {
        id: 'authorisation-1',
        organiserId: 'hus',
        registerId: 'hus-healthcare',
        producerId: 'lahde',
        kinds: ['CARE_ENTRY', 'LABORATORY_RESULT', 'IMAGING_STUDY'],
        from: telling.at(-10, '08:00'),
        to: telling.at(80, '00:00'),
      },
    ],
  }),
};

export const inHelsinki: readonly Story[] = [iida, ilmari, kalevi];
