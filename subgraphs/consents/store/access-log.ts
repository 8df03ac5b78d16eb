import type { Collection, Db } from 'mongodb';
import type { StoredLogEntry } from '../../../access-log/entry.js';
import type { IndexDeclaration } from '../../../database/indexes.js';

export type AccessLogStore = ReturnType<typeof accessLogStore>;

/** The reading side of the access log; only the writer of each subgraph writes it. */
export function accessLogStore(db: Db) {
  const log: Collection<StoredLogEntry> = db.collection('accessLog');
  return {
    /** The person's entries from one moment (with it) to another (without it), newest first. */
    ofPerson(personId: string, from: string, below: string, limit: number): Promise<StoredLogEntry[]> {
      return log
        .find({ personId, sortKey: { $gte: from, $lt: below } })
        .sort({ sortKey: -1 })
        .limit(limit)
        .toArray();
    },
  };
}

export const accessLogIndexes = [
  { collection: 'accessLog', keys: { personId: 1, sortKey: -1 } },
] as const satisfies readonly IndexDeclaration[];
