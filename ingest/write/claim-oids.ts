import type { Collection } from 'mongodb';
import { retryIdempotent } from '../../database/retry.js';
import { putMissing, type Stored } from './put-missing.js';

/** An OID belongs to one thing, whoever's it is: the claim's `_id` is the OID. */
export interface OidClaim extends Stored {
  readonly owner: string;
}

/** Claims the OIDs of things before they are stored. Gives the ids of things whose OID another thing has. */
export async function claimOids(
  claims: Collection<OidClaim>,
  things: readonly { readonly _id: string; readonly oid: string }[],
): Promise<ReadonlySet<string>> {
  const own = things.map(({ _id, oid }) => ({ _id: oid, owner: _id }));
  const { same } = await putMissing(claims as unknown as Collection<Stored>, own);
  const taken =
    same.size === 0 ? [] : await retryIdempotent(() => claims.find({ _id: { $in: [...same] } }).toArray());
  const owners = new Map(taken.map(({ _id, owner }) => [_id, owner]));
  return new Set(things.filter(({ _id, oid }) => (owners.get(oid) ?? _id) !== _id).map(({ _id }) => _id));
}
