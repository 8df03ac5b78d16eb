import DataLoader from 'dataloader';
import type { CallContext } from '../../door/call-context.js';
import type { Instant } from '../../policy/index.js';
import type { StoredApplication } from './model/entry.js';
import type { ApplicationStore } from './store/applications.js';
import type { EntryQuery, EntryStore } from './store/entries.js';
import { type EntryHeaderView, type EntryView, entryHeaderView, entryView } from './views/entry-view.js';

export interface WellbeingStores {
  readonly entries: EntryStore;
  readonly applications: ApplicationStore;
}

/** What a call carries in this subgraph. */
export interface WellbeingContext extends CallContext {
  readonly loaders: WellbeingLoaders;
  readonly stores: WellbeingStores;
}

export type WellbeingLoaders = ReturnType<typeof wellbeingLoaders>;

/** One set for each call: a loader remembers, and two callers must never share a memory. */
export function wellbeingLoaders({ entries, applications }: WellbeingStores, now: Instant) {
  return {
    /** Lists that are asked for at the same moment are read together, and the same list once. */
    entryLists: new DataLoader<EntryQuery & { readonly limit: number }, EntryView[], string>(
      async (queries) => (await entries.lists(queries)).map((list) => list.map(entryView)),
      { cacheKeyFn: (query) => JSON.stringify(query) },
    ),
    entryHeader: new DataLoader<string, EntryHeaderView | null>(async (ids) =>
      (await entries.headersByIds(ids)).map((found) => found && entryHeaderView(found)),
    ),
    entry: new DataLoader<string, EntryView | null>(async (ids) =>
      (await entries.byIds(ids)).map((found) => found && entryView(found)),
    ),
    application: new DataLoader<string, StoredApplication | null>((ids) =>
      applications.approvedByIds(ids, now),
    ),
  };
}
