import type { Collection } from 'mongodb';
import { retryIdempotent } from '../../database/retry.js';
import type { GuardianCode } from '../../policy/index.js';
import type { StoredServiceEvent } from '../../subgraphs/records/model/document.js';
import { strictestOf } from '../fhir/labels.js';

const codes = [1, 2, null, 4, 3] as const;

/** Makes the code of a stored visit as strict as what comes to it, and never less strict. */
export async function tightenVisits(
  events: Collection<StoredServiceEvent>,
  wanted: ReadonlyMap<string, GuardianCode | null>,
): Promise<void> {
  const updates = codes.flatMap((guardianCode) => {
    const ids = [...wanted].filter(([, code]) => code === guardianCode).map(([id]) => id);
    const looser = codes.filter(
      (code) => code !== guardianCode && strictestOf([code, guardianCode]) !== code,
    );
    if (ids.length === 0 || looser.length === 0) return [];
    const filter = { _id: { $in: ids }, guardianCode: { $in: looser } };
    return [{ updateMany: { filter, update: { $set: { guardianCode } } } }];
  });
  if (updates.length === 0) return;
  await retryIdempotent(() => events.bulkWrite(updates, { ordered: false, writeConcern: { w: 'majority' } }));
}
