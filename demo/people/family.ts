import type { CustodyFact } from '../../policy/index.js';
import type { Story, Telling } from '../story.js';
import { careEntry, laboratoryResult, tests, vaccination } from './contents.js';
import { openToSharing } from './facts.js';

const home = {
  language: 'sv',
  address: 'Snellmansgatan 7 B, 00170 Helsingfors',
  municipality: 'Helsinki',
} as const;

/** Mother of three, at whose ages other rules begin; speaks Swedish. */
const sanna: Story = {
  key: 'sanna',
  name: { given: 'Sanna', family: 'Lindqvist' },
  number: 916,
  wants: { sex: 'F', ages: [35, 55], home: 'hus' },
  ...home,
  facts: openToSharing,
};

/** Their father, who has no custody. */
const pekka: Story = {
  key: 'pekka',
  name: { given: 'Pekka', family: 'Rantanen' },
  number: 917,
  wants: { sex: 'M', ages: [35, 65] },
  language: 'fi',
  address: 'Linnankatu 50, 20100 Turku',
  municipality: 'Turku',
  facts: openToSharing,
};

function custodyOf({ person, at }: Telling, days: number): CustodyFact {
  return {
    guardianId: person('sanna'),
    from: at(-days, '00:00'),
    to: null,
    guardianNonDisclosure: false,
    blocked: null,
  };
}

function childFacts(days: number) {
  return (telling: Telling) => ({
    ...openToSharing(telling),
    custody: [custodyOf(telling, days)],
    parentsWithoutCustody: [telling.person('pekka')],
  });
}

/** Nine: too young for a choice of his own, so his mother sees what is recorded. */
const onni: Story = {
  key: 'onni',
  name: { given: 'Onni', family: 'Lindqvist' },
  number: 919,
  wants: { sex: 'M', ages: [9, 9] },
  ...home,
  events: [
    {
      key: 'onni-visit',
      unit: 'helsinki-health-centre',
      kind: 'OUTPATIENT',
      start: [-1, '09:00'],
      reason: { fi: 'Korvakipu', sv: 'Öronvärk' },
    },
  ],
  documents: [
    {
      key: 'onni-visit-entry',
      kind: 'CARE_ENTRY',
      event: 'onni-visit',
      at: [-1, '09:20'],
      author: 'kaisa',
      guardianCode: 1,
      content: () => careEntry('Öroninflammation', [['Vård', 'Smärtstillande, uppföljning vid behov.']]),
    },
  ],
  facts: childFacts(3300),
};

/** Thirteen: capable by now, and it is she who decides what her mother sees, visit by visit. */
const lotta: Story = {
  key: 'lotta',
  name: { given: 'Lotta', family: 'Lindqvist' },
  number: 920,
  wants: { sex: 'F', ages: [13, 13] },
  ...home,
  guardianCodes: { fromAge: 12, codes: [2, 3, 1, 4] },
  events: [
    {
      key: 'lotta-vaccinated',
      unit: 'helsinki-health-centre',
      kind: 'OUTPATIENT',
      start: [-9, '14:00'],
      end: [-9, '14:20'],
      reason: { fi: 'HPV-rokotus', sv: 'HPV-vaccination' },
    },
    {
      key: 'lotta-visit',
      unit: 'helsinki-health-centre',
      kind: 'OUTPATIENT',
      start: [-7, '14:00'],
      reason: { fi: 'Kouluterveydenhuolto', sv: 'Skolhälsovård' },
    },
    {
      key: 'lotta-sample',
      unit: 'helsinki-health-centre',
      kind: 'OUTPATIENT',
      start: [-5, '08:00'],
      end: [-5, '08:20'],
      reason: { fi: 'Verikoe', sv: 'Blodprov' },
    },
  ],
  documents: [
    {
      key: 'lotta-allows',
      kind: 'VACCINATION',
      event: 'lotta-vaccinated',
      at: [-9, '14:10'],
      author: 'maria',
      guardianCode: 2,
      content: ({ at }) => vaccination('J07BM03', 'HPV-rokote', 'HPV-vaccin', 'Gardasil 9', at(-9, '14:10')),
    },
    {
      key: 'lotta-refuses',
      kind: 'CARE_ENTRY',
      event: 'lotta-visit',
      at: [-7, '14:25'],
      author: 'maria',
      guardianCode: 3,
      content: () => careEntry('Samtal', [['Anteckning', 'Vill inte att vårdnadshavaren ser detta.']]),
    },
    {
      key: 'lotta-unknown',
      kind: 'LABORATORY_RESULT',
      event: 'lotta-sample',
      at: [-5, '08:10'],
      author: 'olli',
      guardianCode: 4,
      content: ({ at }) =>
        laboratoryResult(at(-5, '08:10'), 'HUS Diagnostiikkakeskus', [tests.haemoglobin(141)]),
    },
  ],
  facts: childFacts(4800),
};

/** Seventeen: uses the service herself, refuses or allows; in a year nobody acts for her. */
const ella: Story = {
  key: 'ella',
  name: { given: 'Ella', family: 'Lindqvist' },
  number: 922,
  wants: { sex: 'F', ages: [17, 17] },
  ...home,
  guardianCodes: { fromAge: 12, codes: [3, 2] },
  facts: childFacts(6200),
};

export const family: readonly Story[] = [sanna, pekka, onni, lotta, ella];
