import type { Db } from 'mongodb';
import { retryIdempotent } from '../../database/retry.js';
import type { StoredDocument, StoredServiceEvent } from '../../subgraphs/records/model/document.js';
import { strictestOf } from '../fhir/labels.js';
import { type CodedDocument, visitCodesOf } from '../gather/visit-codes.js';

/**
 * Makes the code of a stored visit as strict as the documents that are about to come to it, and never less strict. What
 * is stored in it already has been counted in before: importing it again changes nothing.
 */
export async function tightenVisits(db: Db, documents: readonly CodedDocument[]): Promise<void> {
  const events = db.collection<StoredServiceEvent>('serviceEvents');
  const wanted = visitCodesOf(documents);
  const stored = await retryIdempotent(() =>
    events.find({ _id: { $in: [...wanted.keys()] } }, { projection: { guardianCode: 1 } }).toArray(),
  );
  const looser = new Map(
    stored
      .filter(({ _id, guardianCode }) => isLooser(guardianCode, wanted.get(_id) ?? null))
      .map(({ _id, guardianCode }) => [_id, guardianCode]),
  );
  if (looser.size === 0) return;
  const arriving = await notInThem(
    db,
    documents.filter(({ serviceEventId }) => looser.has(serviceEventId)),
  );
  const updates = [...visitCodesOf(arriving)].flatMap(([_id, code]) => {
    const before = looser.get(_id) ?? null;
    if (!isLooser(before, code)) return [];
    const guardianCode = strictestOf([before, code]);
    return [{ updateOne: { filter: { _id, guardianCode: before }, update: { $set: { guardianCode } } } }];
  });
  if (updates.length === 0) return;
  await retryIdempotent(() => events.bulkWrite(updates, { ordered: false, writeConcern: { w: 'majority' } }));
}

type Code = StoredServiceEvent['guardianCode'];

function isLooser(one: Code, other: Code): boolean {
  return strictestOf([one, other]) !== one;
}

async function notInThem(db: Db, documents: readonly CodedDocument[]): Promise<readonly CodedDocument[]> {
  const found = await retryIdempotent(() =>
    db
      .collection<StoredDocument>('documents')
      .find({ _id: { $in: documents.map(({ _id }) => _id) } }, { projection: { serviceEventId: 1 } })
      .toArray(),
  );
  const eventOf = new Map(found.map(({ _id, serviceEventId }) => [_id, serviceEventId]));
  return documents.filter(({ _id, serviceEventId }) => eventOf.get(_id) !== serviceEventId);
}
