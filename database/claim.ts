import {
  type Collection,
  type Document,
  type Filter,
  MongoBulkWriteError,
  type OptionalUnlessRequiredId,
} from 'mongodb';
import { retryIdempotent } from './retry.js';

/** A document whose `_id` is what only one may have. */
export interface Claim extends Document {
  readonly _id: string;
}

const majority = { writeConcern: { w: 'majority' } } as const;

/**
 * Claims ids by inserting them. Of any number of callers at once one gets each; all read back what that one wrote, so
 * that nobody relies on being told that he was first. Gives the documents as they stand, by id.
 */
export async function claim<T extends Claim>(
  collection: Collection<T>,
  wanted: readonly T[],
): Promise<ReadonlyMap<string, T>> {
  const ids = [...new Set(wanted.map(({ _id }) => _id))];
  if (ids.length === 0) return new Map();
  const before = await standing(collection, ids);
  const missing = wanted.filter(({ _id }) => !before.has(_id));
  if (missing.length === 0) return before;
  await retryIdempotent(() => insertNew(collection, missing));
  return standing(collection, ids);
}

async function standing<T extends Claim>(
  collection: Collection<T>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, T>> {
  const filter = { _id: { $in: ids } } as Filter<T>;
  const found = await retryIdempotent(() => collection.find(filter).toArray());
  return new Map(found.map((one) => [String(one._id), one as unknown as T]));
}

/** Inserts each that is not there. Gives how many were: put by an earlier attempt, or by another caller meanwhile. */
export async function insertNew<T extends Document>(
  collection: Collection<T>,
  documents: readonly T[],
): Promise<number> {
  try {
    await collection.insertMany(documents as readonly OptionalUnlessRequiredId<T>[], {
      ordered: false,
      ...majority,
    });
    return 0;
  } catch (error) {
    if (!(error instanceof MongoBulkWriteError)) throw error;
    const writeErrors = Array.isArray(error.writeErrors) ? error.writeErrors : [error.writeErrors];
    if (writeErrors.some(({ code }) => code !== 11000)) throw error;
    return writeErrors.length;
  }
}
