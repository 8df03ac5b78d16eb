import type { Story } from '../story.js';
import { careEntry, diagnosis } from './contents.js';
import { denial, openToSharing } from './facts.js';

/** Nobody has told him about Kanta, so nothing crosses a register's border, whatever else he wants. */
const matti: Story = {
  key: 'matti',
  name: { given: 'Matti', family: 'Nieminen' },
  number: 913,
  wants: { sex: 'M', ages: [30, 67], home: 'pirkanmaa' },
  language: 'fi',
  address: 'Hämeenkatu 30, 33200 Tampere',
  municipality: 'Tampere',
  events: [
    {
      key: 'matti-private',
      unit: 'lahde-tampere',
      kind: 'OUTPATIENT',
      start: [-1, '17:00'],
      reason: { fi: 'Flunssa', sv: 'Förkylning' },
    },
  ],
  documents: [
    {
      key: 'matti-private-entry',
      kind: 'CARE_ENTRY',
      event: 'matti-private',
      at: [-1, '17:15'],
      author: 'johan',
      content: () =>
        careEntry(
          'Ylähengitystieinfektio',
          [['Hoito', 'Lepo ja neste. Sairausloma kolme päivää.']],
          [diagnosis('J06.9', 'Akuutti ylähengitystieinfektio', 'Akut övre luftvägsinfektion')],
        ),
    },
  ],
};

/** Occupational health beside the county: the physician sees both, others do not see the occupational register. */
const veikko: Story = {
  key: 'veikko',
  name: { given: 'Veikko', family: 'Ojala' },
  number: 915,
  wants: { sex: 'M', ages: [20, 67], home: 'lahde' },
  language: 'fi',
  address: 'Kauppakatu 11, 40100 Jyväskylä',
  municipality: 'Jyväskylä',
  events: [
    {
      key: 'veikko-occupational',
      unit: 'lahde-occupational-health',
      kind: 'OCCUPATIONAL',
      start: [-6, '08:30'],
      reason: { fi: 'Työkyvyn arvio', sv: 'Bedömning av arbetsförmåga' },
    },
    {
      key: 'veikko-visit',
      unit: 'north-ostrobothnia-health-centre',
      kind: 'OUTPATIENT',
      start: [-1, '15:00'],
      reason: { fi: 'Haavan hoito matkalla', sv: 'Sårvård på resa' },
    },
  ],
  documents: [
    {
      key: 'veikko-occupational-entry',
      kind: 'CARE_ENTRY',
      event: 'veikko-occupational',
      at: [-6, '09:00'],
      author: 'outi',
      content: () => careEntry('Työkyvyn arvio', [['Johtopäätös', 'Työkykyinen kevennetyssä työssä.']]),
    },
  ],
  facts: (telling) => ({
    ...openToSharing(telling),
    denials: [denial(telling, { type: 'PRIVATE_OCCUPATIONAL_REGISTER', registerId: 'lahde-occupational' })],
  }),
};

export const inWorkingLife: readonly Story[] = [matti, veikko];
