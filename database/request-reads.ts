import type { AbstractCursor, Collection, Db, Document, Filter, FindOptions } from 'mongodb';
import { type Deadline, DeadlineOver } from './deadline.js';
import { TooManyLists, TooMuchRead } from './too-much-read.js';
import { turns } from './turns.js';

/** The database as a request reads it: every command is bounded by the request's deadline, and gives all in one batch. */
export interface ReadDb {
  /** Until when it may be read: a database that has none is no database of a request. */
  readonly deadline: Deadline;
  collection<T extends Document>(name: string): ReadCollection<T>;
}

export interface ReadCollection<T extends Document> {
  readonly collectionName: string;
  find<R extends Document = T>(filter: Filter<T>, options?: FindOptions): ReadList<R>;
  aggregate<R extends Document = T>(pipeline: Document[]): Pick<ReadList<R>, 'toArray'>;
}

export interface ReadList<R> {
  sort(by: Record<string, 1 | -1>): ReadList<R>;
  limit(most: number): ReadList<R>;
  toArray(): Promise<R[]>;
}

/** Makes the database of each call. */
export interface RequestReads {
  within(deadline: Deadline): ReadDb;
}

/** At one moment, of all requests of a process: fewer than there are connections, so that the log and facts of callers have some. */
const MOST_AT_ONCE = 10;
const LONGEST_LINE = 5_000;

/** Far above what a page needs: lists of one kind are read together, and the same list once. */
const MAX_COMMANDS_PER_CALL = 100;

/** Far above what any list holds. A server that would give more, or more than it puts into one message, is not asked on. */
const MOST_DOCUMENTS = 20_000;

/** The only way in which requests read. What a store is given is made by it, so no command can go without its limits. */
export function requestReads(db: Db, most = MOST_AT_ONCE): RequestReads {
  const queue = turns(most, LONGEST_LINE);
  const collections = new Map<string, Collection<Document>>();
  const named = (name: string) => {
    const known = collections.get(name) ?? db.collection(name);
    collections.set(name, known);
    return known;
  };
  return {
    within(deadline) {
      const known = new Map<string, Promise<unknown[]>>();
      const read: Read = async <R>(key: string, command: (bounds: Bounds) => AbstractCursor<R>) => {
        const begun = known.get(key) as Promise<R[]> | undefined;
        if (!begun && known.size >= MAX_COMMANDS_PER_CALL) throw new TooManyLists(MAX_COMMANDS_PER_CALL);
        const reading = begun ?? queue.take(deadline, () => onlyBatch(command(boundsOf(deadline))));
        known.set(key, reading);
        return [...(await reading)];
      };
      return { deadline, collection: (name) => readCollection(named(name), read) };
    },
  };
}

interface Bounds {
  readonly maxTimeMS: number;
  readonly batchSize: number;
  readonly signal: AbortSignal;
}

/** A server takes 0 for no limit at all. */
function boundsOf(deadline: Deadline): Bounds {
  const leftMs = deadline.leftMs();
  if (leftMs <= 0) throw new DeadlineOver();
  return { maxTimeMS: Math.ceil(leftMs), batchSize: MOST_DOCUMENTS, signal: deadline.signal };
}

/** The same command of one call is sent once: the key says all that makes it. */
type Read = <R>(key: string, command: (bounds: Bounds) => AbstractCursor<R>) => Promise<R[]>;

function readCollection<T extends Document>(collection: Collection<Document>, read: Read): ReadCollection<T> {
  return {
    collectionName: collection.collectionName,
    find<R extends Document>(filter: Filter<T>, options: FindOptions = {}): ReadList<R> {
      const list = (more: FindOptions): ReadList<R> => ({
        sort: (by) => list({ ...more, sort: by }),
        limit: (limit) => list({ ...more, limit }),
        toArray: () =>
          read(keyOf(collection, [filter, options, more]), (bounds) =>
            collection.find<R>(filter as Filter<Document>, { ...options, ...more, ...bounds }),
          ),
      });
      return list({});
    },
    aggregate: <R extends Document>(pipeline: Document[]) => ({
      toArray: () => read(keyOf(collection, pipeline), (bounds) => collection.aggregate<R>(pipeline, bounds)),
    }),
  };
}

function keyOf({ collectionName }: Collection<Document>, command: unknown): string {
  return `${collectionName} ${JSON.stringify(command, plainValue)}`;
}

/** What JSON would write alike for different values has no place in a command that is known by its JSON. */
function plainValue(_key: string, value: unknown): unknown {
  const isPlain =
    typeof value !== 'object' ||
    value === null ||
    Array.isArray(value) ||
    Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain) throw new Error('A filter of a request is made of plain values and moments only.');
  return value;
}

/** All that the command gave. A second batch would be a command without a limit of time. */
async function onlyBatch<R>(cursor: AbstractCursor<R>): Promise<R[]> {
  await cursor.hasNext();
  const found = cursor.readBufferedDocuments();
  const isWhole = cursor.id === undefined || cursor.id.isZero();
  if (isWhole) return found;
  await cursor.close();
  throw new TooMuchRead();
}
