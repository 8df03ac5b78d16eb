import { helsinkiDate, type WellbeingCategory } from '../../policy/index.js';
import type { StoredEntry } from '../../subgraphs/wellbeing/model/entry.js';
import type { Chance } from './chance.js';
import { hoursBefore } from './moment.js';

const HOURS_APART = 12;
const categories: readonly [WellbeingCategory, ...WellbeingCategory[]] = [
  'BLOOD_PRESSURE',
  'HEART_RATE',
  'BODY_MEASUREMENT',
  'SLEEP',
];

/** What the person measured at home, twice a day, newest first; one in four she does not share. */
export function entries(personId: string, count: number, chance: Chance): StoredEntry[] {
  return Array.from({ length: count }, (_, index) => entry(personId, index, chance));
}

function entry(personId: string, index: number, chance: Chance): StoredEntry {
  const id = `${personId}.w${index}`;
  const effectiveAt = hoursBefore(1 + index * HOURS_APART);
  return {
    _id: id,
    personId,
    type: 'OBSERVATION',
    category: categories[index % categories.length] ?? 'OTHER',
    sortKey: `${effectiveAt}~${id}`,
    identifier: `urn:bench:${id}`,
    profile: null,
    effectiveAt,
    effectiveEnd: null,
    offset: '+02:00',
    effectiveOn: helsinkiDate(effectiveAt),
    issuedAt: effectiveAt,
    source: { applicationId: null, device: 'Kotimittari', selfEntered: true, derived: false },
    note: null,
    content: {
      code: {
        system: 'urn:oid:2.16.840.1.113883.6.1',
        code: '8867-4',
        display: { fi: 'Syke', sv: null, en: null },
      },
      title: null,
      value: { value: chance.between(50, 110), unit: '/min', comparator: null, original: null },
      text: null,
      components: [],
    },
  };
}
