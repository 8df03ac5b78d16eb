import { type Collection, type Document, MongoBulkWriteError } from 'mongodb';
import { retryIdempotent } from '../../database/retry.js';

export interface Stored extends Document {
  readonly _id: string;
}

export interface PutResult {
  readonly inserted: ReadonlySet<string>;
  readonly same: ReadonlySet<string>;
  /** There under the same id with other content, which stays as it is. */
  readonly other: ReadonlySet<string>;
}

const majority = { writeConcern: { w: 'majority' } } as const;

/**
 * Inserts what is not there, in one unordered command. What is there stays; whether it is the same is seen from the
 * digest in its source, where it has one. `first` stores what the things that are missing point at.
 */
export async function putMissing(
  collection: Collection<Stored>,
  things: readonly Stored[],
  first: (missing: readonly Stored[]) => Promise<void> = async () => undefined,
): Promise<PutResult> {
  if (things.length === 0) return { inserted: new Set(), same: new Set(), other: new Set() };
  const there = await retryIdempotent(() =>
    collection
      .find({ _id: { $in: things.map(({ _id }) => _id) } }, { projection: { 'source.digest': 1 } })
      .toArray(),
  );
  const digests = new Map(there.map(({ _id, source }) => [_id, digestOf(source)]));
  const missing = things.filter(({ _id }) => !digests.has(_id));
  if (missing.length > 0) {
    await first(missing);
    await retryIdempotent(() => insert(collection, missing));
  }
  const known = things.filter(({ _id }) => digests.has(_id));
  const differs = ({ _id, source }: Stored) => {
    const stored = digests.get(_id);
    return stored !== undefined && digestOf(source) !== undefined && stored !== digestOf(source);
  };
  return {
    inserted: new Set(missing.map(({ _id }) => _id)),
    same: new Set(known.filter((thing) => !differs(thing)).map(({ _id }) => _id)),
    other: new Set(known.filter(differs).map(({ _id }) => _id)),
  };
}

function digestOf(source: unknown): string | undefined {
  if (typeof source !== 'object' || source === null || !('digest' in source)) return undefined;
  return typeof source.digest === 'string' ? source.digest : undefined;
}

/** A duplicate is a thing that an earlier attempt, or another import of the same, put there meanwhile. */
export async function insert(collection: Collection<Stored>, things: readonly Stored[]): Promise<void> {
  try {
    await collection.insertMany([...things], { ordered: false, ...majority });
  } catch (error) {
    if (!(error instanceof MongoBulkWriteError)) throw error;
    const writeErrors = Array.isArray(error.writeErrors) ? error.writeErrors : [error.writeErrors];
    if (writeErrors.some(({ code }) => code !== 11000)) throw error;
  }
}
