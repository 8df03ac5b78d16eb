import type { Collection, Db } from 'mongodb';
import { inOrder } from '../../../lists/in-order.js';
import type { StoredApplication } from '../model/entry.js';

export type ApplicationStore = ReturnType<typeof applicationStore>;

/** The only file that knows how applications are kept. */
export function applicationStore(db: Db) {
  const applications: Collection<StoredApplication> = db.collection('applications');
  return {
    /** Approved ones by id, above the given one. */
    approvedPage(above: string, limit: number): Promise<StoredApplication[]> {
      return applications
        .find({ _id: { $gt: above }, 'approval.status': 'APPROVED' })
        .sort({ _id: 1 })
        .limit(limit)
        .toArray();
    },
    /** In the order of the ids; null for one that is not there or not approved. */
    async approvedByIds(ids: readonly string[]): Promise<(StoredApplication | null)[]> {
      const found = await applications
        .find({ _id: { $in: [...ids] }, 'approval.status': 'APPROVED' })
        .toArray();
      return inOrder(ids, found);
    },
  };
}
