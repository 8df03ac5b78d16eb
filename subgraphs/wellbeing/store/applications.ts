import type { Filter } from 'mongodb';
import type { ReadCollection, ReadDb } from '../../../database/request-reads.js';
import { inOrder } from '../../../lists/in-order.js';
import type { Instant } from '../../../policy/index.js';
import type { StoredApplication } from '../model/entry.js';

export type ApplicationStore = ReturnType<typeof applicationStore>;

/** The only file that knows how applications are kept. */
export function applicationStore(db: ReadDb) {
  const applications: ReadCollection<StoredApplication> = db.collection('applications');
  return {
    /** Those approved at the moment by id, above the given one. */
    approvedPage(above: string, limit: number, now: Instant): Promise<StoredApplication[]> {
      return applications
        .find({ _id: { $gt: above }, ...approvedAt(now) })
        .sort({ _id: 1 })
        .limit(limit)
        .toArray();
    },
    /** In the order of the ids; null for one that is not there or not approved at the moment. */
    async approvedByIds(ids: readonly string[], now: Instant): Promise<(StoredApplication | null)[]> {
      const found = await applications.find({ _id: { $in: [...ids] }, ...approvedAt(now) }).toArray();
      return inOrder(ids, found);
    },
  };
}

function approvedAt(now: Instant): Filter<StoredApplication> {
  return {
    'approval.status': 'APPROVED',
    $and: [
      { $or: [{ 'approval.from': null }, { 'approval.from': { $lte: now } }] },
      { $or: [{ 'approval.to': null }, { 'approval.to': { $gt: now } }] },
    ],
  };
}
