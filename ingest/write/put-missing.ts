import type { Collection, Document } from 'mongodb';
import { insertNew } from '../../database/claim.js';
import { retryIdempotent } from '../../database/retry.js';

export interface Stored extends Document {
  readonly _id: string;
}

export interface PutResult {
  readonly inserted: ReadonlySet<string>;
  readonly same: ReadonlySet<string>;
  /** There under the same id with other content, which stays as it is. */
  readonly other: ReadonlySet<string>;
  /** Of those, the ones that an import has nullified: nothing of them is shown. */
  readonly nullified: ReadonlySet<string>;
}

/** Equal to no digest, so that what comes back is seen as a change. */
export const nullifiedDigest = 'nullified';

/**
 * Inserts what is not there, in one unordered command. What is there stays, also what another import put there meanwhile;
 * whether it is the same is seen from the digest in its source, where it has one. `first` stores what the things that are
 * missing point at.
 */
export async function putMissing(
  collection: Collection<Stored>,
  things: readonly Stored[],
  first: (missing: readonly Stored[]) => Promise<unknown> = async () => undefined,
): Promise<PutResult> {
  const before = await digestsOf(collection, things);
  const missing = things.filter(({ _id }) => !before.has(_id));
  const lost = new Map<string, string | undefined>();
  if (missing.length > 0) {
    await first(missing);
    const met = await retryIdempotent(() => insertNew(collection, missing));
    if (met > 0) for (const [id, digest] of await digestsOf(collection, missing)) lost.set(id, digest);
  }
  const storedOf = (_id: string) => before.get(_id) ?? lost.get(_id);
  const differs = ({ _id, source }: Stored) => {
    const stored = storedOf(_id);
    return stored !== undefined && digestOf(source) !== undefined && stored !== digestOf(source);
  };
  const other = new Set(things.filter(differs).map(({ _id }) => _id));
  return {
    inserted: new Set(missing.map(({ _id }) => _id).filter((id) => !other.has(id))),
    same: new Set(things.map(({ _id }) => _id).filter((id) => before.has(id) && !other.has(id))),
    other,
    nullified: new Set([...other].filter((id) => storedOf(id) === nullifiedDigest)),
  };
}

async function digestsOf(
  collection: Collection<Stored>,
  things: readonly Stored[],
): Promise<ReadonlyMap<string, string | undefined>> {
  if (things.length === 0) return new Map();
  const filter = { _id: { $in: things.map(({ _id }) => _id) } };
  const found = await retryIdempotent(() =>
    collection.find(filter, { projection: { 'source.digest': 1 } }).toArray(),
  );
  return new Map(found.map(({ _id, source }) => [_id, digestOf(source)]));
}

function digestOf(source: unknown): string | undefined {
  if (typeof source !== 'object' || source === null || !('digest' in source)) return undefined;
  return typeof source.digest === 'string' ? source.digest : undefined;
}
