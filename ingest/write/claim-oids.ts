import type { Collection } from 'mongodb';
import { type Claim, claim } from '../../database/claim.js';

/** An OID belongs to one thing, whoever's it is: the claim's `_id` is the OID. */
export interface OidClaim extends Claim {
  readonly owner: string;
}

/** Claims the OIDs of things before they are stored. Gives the ids of things whose OID another thing has. */
export async function claimOids(
  claims: Collection<OidClaim>,
  things: readonly { readonly _id: string; readonly oid: string }[],
): Promise<ReadonlySet<string>> {
  const owners = await claim(
    claims,
    things.map(({ _id, oid }) => ({ _id: oid, owner: _id })),
  );
  return new Set(things.filter(({ _id, oid }) => owners.get(oid)?.owner !== _id).map(({ _id }) => _id));
}
