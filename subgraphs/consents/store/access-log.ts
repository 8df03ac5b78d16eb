import type { StoredLogEntry, Told } from '../../../access-log/entry.js';
import type { IndexDeclaration } from '../../../database/indexes.js';
import type { ReadCollection, ReadDb } from '../../../database/request-reads.js';

export type AccessLogStore = ReturnType<typeof accessLogStore>;

/** An entry of which the person is told. */
export type ToldEntry = StoredLogEntry & { readonly told: Told; readonly sortKey: string };

export interface LogQuery {
  readonly personId: string;
  /** Who reads: the person herself, or somebody in her name. */
  readonly reader: 'PERSON' | 'REPRESENTATIVE';
  readonly from: string;
  readonly below: string;
  readonly limit: number;
}

const toldTo = {
  PERSON: ['PERSON', 'REPRESENTATIVES'],
  REPRESENTATIVE: ['REPRESENTATIVES'],
} as const satisfies Record<LogQuery['reader'], readonly Told['to'][]>;

/** The reading side of the access log; only the writer of each subgraph writes it. */
export function accessLogStore(db: ReadDb) {
  const log: ReadCollection<ToldEntry> = db.collection('accessLog');
  return {
    /** What the reader is told of the person, from one moment (with it) to another (without it), newest first. */
    ofPerson({ personId, reader, from, below, limit }: LogQuery): Promise<ToldEntry[]> {
      return log
        .find({ personId, sortKey: { $gte: from, $lt: below }, 'told.to': { $in: [...toldTo[reader]] } })
        .sort({ sortKey: -1 })
        .limit(limit)
        .toArray();
    },
  };
}

export const accessLogIndexes = [
  { collection: 'accessLog', keys: { personId: 1, sortKey: -1, 'told.to': 1 } },
] as const satisfies readonly IndexDeclaration[];
