import { blankHeader, helsinkiDate, type WellbeingCategory } from '../../../policy/index.js';
import type { Quantity } from '../../../schema/values.js';
import type { EntryContent, StoredEntry } from '../../../subgraphs/wellbeing/model/entry.js';
import { storedEntry } from '../../world/stored.js';

export interface MeasuredAt {
  readonly id: string;
  readonly at: string;
  readonly category: WellbeingCategory;
  readonly code: string;
  readonly value?: Quantity;
  readonly parts?: readonly (readonly [code: string, value: Quantity])[];
}

export const amount = (value: number, unit: string): Quantity => ({
  value,
  unit,
  comparator: null,
  original: null,
});

const coded = (code: string) => ({ system: 'http://loinc.org', code, display: null });

/** An entry of Aino's as an import stores it. */
export function entryOfAino({ id, at, category, code, value, parts = [] }: MeasuredAt): StoredEntry {
  const _id = `aino.${id}`;
  const header = {
    ...blankHeader,
    kind: 'WELLBEING_ENTRY',
    category,
    effectiveOn: helsinkiDate(at),
  } as const;
  const content: EntryContent = {
    code: coded(code),
    title: null,
    value: value ?? null,
    text: null,
    components: parts.map(([part, quantity]) => ({ code: coded(part), value: quantity, text: null })),
  };
  return { ...storedEntry(_id, 'aino', header), effectiveAt: at, sortKey: `${at}~${_id}`, content };
}
