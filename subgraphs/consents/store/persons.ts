import type { IndexDeclaration } from '../../../database/indexes.js';
import type { ReadCollection, ReadDb } from '../../../database/request-reads.js';
import { inOrder } from '../../../lists/in-order.js';
import { within } from '../../../lists/within.js';
import type { StoredPerson } from '../model/person.js';

/** A hint that one person may act for another; only the represented person's facts say whether it holds. */
export interface RepresentationHint {
  readonly _id: string;
  readonly representativeId: string;
  readonly personId: string;
}

const MOST_REPRESENTED = 100;

export type PersonStore = ReturnType<typeof personStore>;

/** The only file that knows how persons are kept. */
export function personStore(db: ReadDb) {
  const persons: ReadCollection<StoredPerson> = db.collection('persons');
  const hints: ReadCollection<RepresentationHint> = db.collection('representationHints');
  return {
    async byIds(ids: readonly string[]): Promise<(StoredPerson | null)[]> {
      return inOrder(ids, await persons.find({ _id: { $in: [...ids] } }).toArray());
    },
    /** Persons whom this one may be able to act for, or TOO_MANY: as many as `myRepresentedPersons` holds. */
    async representedBy(representativeId: string): Promise<string[]> {
      const found = await hints
        .find({ representativeId, personId: { $gt: '' } })
        .sort({ personId: 1 })
        .limit(MOST_REPRESENTED + 1)
        .toArray();
      return within(MOST_REPRESENTED, found).map(({ personId }) => personId);
    },
  };
}

export const personIndexes = [
  { collection: 'representationHints', keys: { representativeId: 1, personId: 1 } },
  { collection: 'persons', keys: { 'identityCodes.hash': 1 } },
] as const satisfies readonly IndexDeclaration[];
