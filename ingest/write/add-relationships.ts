import type { Collection } from 'mongodb';
import { retryIdempotent } from '../../database/retry.js';
import type { AccessState } from '../../facts/access-state.js';
import type { Instant, RelationshipFact } from '../../policy/index.js';
import { historyEntry } from './history-entry.js';

/** Adds treatment relationships that the person's state does not have; one that is there changes nothing. */
export async function addRelationships(
  states: Collection<AccessState>,
  personId: string,
  relationships: readonly RelationshipFact[],
  system: string,
  now: Instant,
): Promise<void> {
  for (const relationship of relationships) {
    await retryIdempotent(() =>
      states.updateOne(
        { _id: personId, 'relationships.id': { $ne: relationship.id } },
        [
          {
            $set: {
              relationships: { $concatArrays: ['$relationships', [{ $literal: relationship }]] },
              version: { $add: ['$version', 1] },
            },
          },
          historyEntry('RELATIONSHIP_IMPORTED', system, now),
        ],
        { writeConcern: { w: 'majority' } },
      ),
    );
  }
}
