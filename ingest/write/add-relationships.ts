import type { Collection } from 'mongodb';
import { retryIdempotent } from '../../database/retry.js';
import type { AccessState } from '../../facts/access-state.js';
import type { Instant, RelationshipFact } from '../../policy/index.js';

/** Fields of a person's state that make up a history entry: all but `pending`. */
const stateFields = [
  'version',
  'birthDate',
  'deathDate',
  'nonDisclosure',
  'information',
  'consents',
  'denials',
  'wellbeingConsents',
  'grants',
  'custody',
  'parentsWithoutCustody',
  'mandates',
  'relationships',
  'connections',
  'authorisations',
  'openings',
  'declarations',
] as const satisfies readonly (keyof AccessState)[];

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
          {
            $set: {
              pending: {
                $concatArrays: [
                  '$pending',
                  [
                    {
                      version: '$version',
                      at: now,
                      act: 'RELATIONSHIP_IMPORTED',
                      by: { $literal: system },
                      state: Object.fromEntries(stateFields.map((field) => [field, `$${field}`])),
                    },
                  ],
                ],
              },
            },
          },
        ],
        { writeConcern: { w: 'majority' } },
      ),
    );
  }
}
