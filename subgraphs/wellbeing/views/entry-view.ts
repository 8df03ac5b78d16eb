import type { HeaderColumns } from '../../../database/to-filter.js';
import { blankHeader, type Header, type WellbeingCategory } from '../../../policy/index.js';
import type { StoredEntry } from '../model/entry.js';
import type { StoredEntryHeader } from '../store/entries.js';

const { category: _, effectiveOn: __, ...ofNoRegister } = blankHeader;
const constant = { kind: 'WELLBEING_ENTRY', ...ofNoRegister } as const;

/** A citizen's entry has no register, event or unit: it is decided by its category and its day. */
export const entryColumns: HeaderColumns = { constant };

export function entryHeader(category: WellbeingCategory, effectiveOn: string): Header {
  return { ...constant, category, effectiveOn };
}

/** What decides of an entry, before anything else of it is read. */
export type EntryHeaderView = Pick<EntryView, 'id' | 'personId' | 'header'>;

export function entryHeaderView({
  _id,
  personId,
  category,
  effectiveOn,
}: StoredEntryHeader): EntryHeaderView {
  return { id: _id, personId, header: entryHeader(category, effectiveOn) };
}

export interface EntryView {
  readonly id: string;
  readonly personId: string;
  readonly header: Header;
  readonly sortKey: string;
  readonly stored: StoredEntry;
}

export function entryView(stored: StoredEntry): EntryView {
  const { _id, personId, sortKey, category, effectiveOn } = stored;
  return { id: _id, personId, header: entryHeader(category, effectiveOn), sortKey, stored };
}
