import type { Story } from '../story.js';
import { careEntry, diagnosis, laboratoryResult, tests } from './contents.js';
import { denial, openToSharing } from './facts.js';

/** One denial: of a private clinic's service event. In Oulu everything but that event is seen, and no trace of it. */
const eero: Story = {
  key: 'eero',
  name: { given: 'Eero', family: 'Virtanen' },
  number: 903,
  wants: { sex: 'M', ages: [30, 60], home: 'north-ostrobothnia' },
  language: 'fi',
  address: 'Koskitie 8, 90500 Oulu',
  municipality: 'Oulu',
  events: [
    {
      key: 'eero-visit',
      unit: 'north-ostrobothnia-health-centre',
      kind: 'OUTPATIENT',
      start: [-1, '12:00'],
      reason: { fi: 'Verenpaineen seuranta', sv: 'Uppföljning av blodtryck' },
    },
    {
      key: 'eero-private',
      unit: 'lahde-tampere',
      kind: 'OUTPATIENT',
      start: [-90, '16:00'],
      end: [-90, '16:45'],
      reason: { fi: 'Uupumus', sv: 'Utmattning' },
    },
  ],
  documents: [
    {
      key: 'eero-private-entry',
      kind: 'CARE_ENTRY',
      event: 'eero-private',
      at: [-90, '16:40'],
      author: 'johan',
      content: () =>
        careEntry('Yksityinen vastaanotto', [
          ['Tulosyy', 'Uupumus ja univaikeudet. Toivoo, ettei tieto välity muualle.'],
        ]),
    },
    {
      key: 'eero-private-laboratory',
      kind: 'LABORATORY_RESULT',
      event: 'eero-private',
      at: [-90, '16:20'],
      author: 'johan',
      content: ({ at }) => laboratoryResult(at(-90, '16:20'), 'Lähde laboratorio', [tests.haemoglobin(149)]),
    },
    {
      key: 'eero-visit-entry',
      kind: 'CARE_ENTRY',
      event: 'eero-visit',
      at: [-1, '12:20'],
      author: 'laura',
      content: () =>
        careEntry(
          'Verenpaineen seuranta',
          [['Nykytila', 'Kotimittausten keskiarvo 138/84 mmHg. Lääkitys ennallaan.']],
          [diagnosis('I10', 'Essentiaalinen verenpainetauti', 'Essentiell hypertoni')],
        ),
    },
  ],
  appointments: [
    {
      key: 'eero-appointment',
      event: 'eero-visit',
      unit: 'north-ostrobothnia-health-centre',
      professional: 'sari',
      start: [0, '12:15'],
      minutes: 20,
      status: 'ARRIVED',
      service: { fi: 'Sairaanhoitajan vastaanotto', sv: 'Sjukskötarmottagning' },
    },
  ],
  facts: (telling) => ({
    ...openToSharing(telling),
    denials: [denial(telling, { type: 'SERVICE_EVENT', serviceEventId: telling.event('eero-private') })],
  }),
};

/** A laboratory result that the physician wants to tell of first: seen in care, and by himself in two weeks. */
const juhani: Story = {
  key: 'juhani',
  name: { given: 'Juhani', family: 'Koskinen' },
  number: 905,
  wants: { sex: 'M', ages: [55, 85], home: 'north-ostrobothnia' },
  language: 'fi',
  address: 'Merikoskenkatu 21, 90500 Oulu',
  municipality: 'Oulu',
  events: [
    {
      key: 'juhani-visit',
      unit: 'north-ostrobothnia-health-centre',
      kind: 'OUTPATIENT',
      start: [-3, '08:00'],
      reason: { fi: 'Virtsaamisoireet', sv: 'Miktionsbesvär' },
    },
  ],
  documents: [
    {
      key: 'juhani-psa',
      kind: 'LABORATORY_RESULT',
      event: 'juhani-visit',
      at: [-3, '08:10'],
      author: 'tiina',
      releasedOn: 14,
      content: ({ at }) => laboratoryResult(at(-3, '08:10'), 'Oulun laboratorio', [tests.psa(7.9)]),
    },
    {
      key: 'juhani-crp',
      kind: 'LABORATORY_RESULT',
      event: 'juhani-visit',
      at: [-3, '08:11'],
      author: 'tiina',
      content: ({ at }) => laboratoryResult(at(-3, '08:11'), 'Oulun laboratorio', [tests.crp(3)]),
    },
  ],
  appointments: [
    {
      key: 'juhani-appointment',
      event: 'juhani-visit',
      unit: 'north-ostrobothnia-health-centre',
      professional: 'laura',
      start: [1, '09:00'],
      minutes: 30,
      status: 'BOOKED',
      service: { fi: 'Tulosten läpikäynti', sv: 'Genomgång av resultat' },
    },
  ],
  facts: openToSharing,
};

/** In care in Oulu; the specially protected part of the record is closed to students and to other tasks. */
const noora: Story = {
  key: 'noora',
  name: { given: 'Noora', family: 'Saarinen' },
  number: 906,
  wants: { sex: 'F', ages: [18, 35], home: 'north-ostrobothnia' },
  language: 'fi',
  address: 'Yliopistokatu 14 B 3, 90570 Oulu',
  municipality: 'Oulu',
  events: [
    {
      key: 'noora-visit',
      unit: 'north-ostrobothnia-health-centre',
      kind: 'OUTPATIENT',
      start: [-1, '13:00'],
      reason: { fi: 'Päänsärky', sv: 'Huvudvärk' },
    },
  ],
  documents: [
    {
      key: 'noora-visit-entry',
      kind: 'CARE_ENTRY',
      event: 'noora-visit',
      at: [-1, '13:10'],
      author: 'emma',
      content: () =>
        careEntry('Päänsärky', [['Nykytila', 'Kandidaatin vastaanotto, ohjaajana Laura Mäkinen.']]),
    },
    {
      key: 'noora-psychiatry',
      kind: 'CARE_ENTRY',
      event: 'noora-visit',
      at: [-1, '13:30'],
      author: 'laura',
      protectionClass: 'PSYCHIATRY',
      content: () =>
        careEntry('Psykiatrinen arvio', [['Nykytila', 'Mieliala alavire, keskustelukäynti sovittu.']]),
    },
  ],
  facts: openToSharing,
};

export const inOulu: readonly Story[] = [eero, juhani, noora];
