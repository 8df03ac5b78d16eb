import type { Document, Filter } from 'mongodb';
import type { IndexDeclaration } from '../../../database/indexes.js';
import type { ReadCollection, ReadDb } from '../../../database/request-reads.js';
import { toFilter } from '../../../database/to-filter.js';
import { inOrder } from '../../../lists/in-order.js';
import { blankText, readHeaders } from '../../../lists/read-headers.js';
import { type ListQuery, readLists } from '../../../lists/union.js';
import type { Predicate, WellbeingCategory } from '../../../policy/index.js';
import type { Statistic, StoredEntry } from '../model/entry.js';
import { entryColumns } from '../views/entry-view.js';
import {
  type DayOfSeries,
  measuresPipeline,
  seriesPipeline,
  type ValuesOfMeasure,
} from './series-pipeline.js';

/** Which entries of one person: what the caller may see, and what the caller narrowed it to. */
export interface EntryQuery {
  readonly personId: string;
  readonly predicate: Predicate;
  readonly below: string;
  readonly from?: string | undefined;
  readonly categories?: readonly WellbeingCategory[] | undefined;
  /** Only entries that name one of these, as their own code or a part's. */
  readonly codes?: readonly string[] | undefined;
  readonly applicationId?: string | undefined;
}

/** Readings, or what is one statistic of several; the two are never drawn as one. */
export interface SeriesQuery extends EntryQuery {
  readonly codes: readonly string[];
  readonly statistic?: Statistic | null | undefined;
}

/** What a decision looks at of an entry, and whether the citizen erased it or its source took it back. */
export type StoredEntryHeader = Pick<StoredEntry, '_id' | 'personId' | 'category' | 'effectiveOn'> & {
  readonly erasedAt?: string | null;
  readonly takenBackAt?: string | null;
};

const entryHeaderFields = {
  personId: 1,
  category: 1,
  effectiveOn: 1,
  erasedAt: 1,
  takenBackAt: 1,
} as const satisfies Record<Exclude<keyof StoredEntryHeader, '_id'>, 1>;

const blank = (id: string) => ({
  personId: id.slice(0, id.indexOf('.') + 1),
  category: 'BLOOD_GLUCOSE',
  effectiveOn: blankText.day,
});

export type EntryStore = ReturnType<typeof entryStore>;

/** The only file that knows how wellbeing entries are kept. */
export function entryStore(db: ReadDb) {
  const entries: ReadCollection<StoredEntry> = db.collection('wellbeingEntries');
  return {
    /** Each list newest first; all of them in one command. */
    lists(queries: readonly (EntryQuery & { readonly limit: number })[]): Promise<StoredEntry[][]> {
      return readLists(
        entries,
        queries.map((query): ListQuery => ({ filter: filterOf(query), limit: query.limit })),
      );
    },
    async headersByIds(ids: readonly string[]): Promise<(StoredEntryHeader | null)[]> {
      const found = await readHeaders<StoredEntryHeader>(
        db,
        'wellbeingEntries',
        ids,
        entryHeaderFields,
        blank,
      );
      return inOrder(
        ids,
        found.filter(({ erasedAt = null, takenBackAt = null }) => erasedAt === null && takenBackAt === null),
      );
    },
    async byIds(ids: readonly string[]): Promise<(StoredEntry | null)[]> {
      return inOrder(ids, await entries.find({ _id: { $in: [...ids] }, ...standing }).toArray());
    },
    /** Values with these codes by Finnish day and by unit, oldest first, of at most so many days and units. */
    series(query: SeriesQuery, limit: number): Promise<DayOfSeries[]> {
      const filter = { ...filterOf(query), 'content.statistic': query.statistic ?? null };
      return entries.aggregate<DayOfSeries>(seriesPipeline(filter, query.codes, limit)).toArray();
    },
    /** What is measured, by code, unit and panel; at most so many. */
    measures(query: EntryQuery, limit: number): Promise<ValuesOfMeasure[]> {
      return entries.aggregate<ValuesOfMeasure>(measuresPipeline(filterOf(query), limit)).toArray();
    },
  };
}

export const entryIndexes = [
  { collection: 'wellbeingEntries', keys: { personId: 1, sortKey: -1 } },
  { collection: 'wellbeingEntries', keys: { personId: 1, category: 1, sortKey: -1 } },
] as const satisfies readonly IndexDeclaration[];

/** What the citizen erased, or its source took back, is gone from every view at once, however it is asked for. */
const standing = { erasedAt: null, takenBackAt: null } as const;

function filterOf(query: EntryQuery): Filter<Document> {
  const { personId, predicate, below, from, categories, codes, applicationId } = query;
  return {
    personId,
    sortKey: { $lt: below, ...(from === undefined ? {} : { $gte: from }) },
    ...(categories === undefined ? {} : { category: { $in: [...categories] } }),
    ...(applicationId === undefined ? {} : { 'source.applicationId': applicationId }),
    ...(codes === undefined ? {} : naming(codes)),
    ...standing,
    $and: [toFilter(predicate, entryColumns)],
  };
}

function naming(codes: readonly string[]): Filter<Document> {
  const isOne = { $in: [...codes] };
  return { $or: [{ 'content.code.code': isOne }, { 'content.components.code.code': isOne }] };
}
