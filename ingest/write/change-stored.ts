import type { AnyBulkWriteOperation, Collection, Db } from 'mongodb';
import { insertNew } from '../../database/claim.js';
import { retryIdempotent } from '../../database/retry.js';
import type { Author, Correction, StoredDocument } from '../../subgraphs/records/model/document.js';
import {
  CONTENTS,
  type DocumentHead,
  inTwoParts,
  wholeDocuments,
} from '../../subgraphs/records/model/two-parts.js';
import { nullifiedDigest, type Stored } from './put-missing.js';

const majority = { writeConcern: { w: 'majority' } } as const;
const nobody: Author = { professionalId: null, name: null, profession: null };

/** Other, in the national code set of reasons for a correction (1.2.246.537.6.600.2013); the text says which. */
const otherReason = '5';

/** Gives stored documents a new version; the one before is kept inside. One write of the head makes it the one in force. */
export async function changeDocuments(db: Db, documents: readonly Stored[], now: string): Promise<void> {
  const heads: Collection<DocumentHead> = db.collection('documents');
  const stored = await retryIdempotent(() =>
    wholeDocuments(db, { _id: { $in: documents.map(({ _id }) => _id) } }),
  );
  const before = new Map(stored.map((one) => [one._id, one]));
  const parts = (documents as unknown as readonly StoredDocument[]).flatMap((document) => {
    const old = before.get(document._id);
    return old === undefined ? [] : [{ old, ...inTwoParts(nextVersion(document, old, now)) }];
  });
  if (parts.length === 0) return;
  const contents = parts.map(({ contents: one }): Stored => ({ ...one }));
  await retryIdempotent(() => insertNew(db.collection<Stored>(CONTENTS), contents));
  const updates = parts.map(({ old, head }): AnyBulkWriteOperation<DocumentHead> => {
    const { _id, ...set } = head;
    return { updateOne: { filter: { _id, version: old.version }, update: { $set: set } } };
  });
  await retryIdempotent(() => heads.bulkWrite(updates, { ordered: false, ...majority }));
}

function nextVersion(document: StoredDocument, old: StoredDocument, now: string): StoredDocument {
  const correction: Correction = {
    reasonCode: otherReason,
    text: 'The source has sent other versions of what it is made of or is for.',
    at: now,
    by: nobody,
  };
  const { version, recordedAt, content, author } = old;
  return {
    ...document,
    version: version + 1,
    earlier: [...old.earlier, { version, recordedAt, content, author, correction }],
  };
}

/** Gives stored service events what their source says now. What is stored more strictly for guardians is made anew too. */
export async function changeEvents(db: Db, events: readonly Stored[]): Promise<void> {
  const updates = events.map(
    ({ _id, ...set }): AnyBulkWriteOperation<Stored> => ({
      updateOne: { filter: { _id }, update: { $set: set } },
    }),
  );
  if (updates.length === 0) return;
  await retryIdempotent(() =>
    db.collection<Stored>('serviceEvents').bulkWrite(updates, { ordered: false, ...majority }),
  );
}

/** Keeps things with all their versions and shows them to nobody. Gives how many were shown before. */
export async function nullify(
  db: Db,
  collection: 'documents' | 'serviceEvents',
  ids: readonly string[],
): Promise<number> {
  if (ids.length === 0) return 0;
  const things = db.collection<Stored>(collection);
  const { modifiedCount } = await retryIdempotent(() =>
    things.updateMany(
      { _id: { $in: [...ids] }, state: 'CURRENT' },
      { $set: { state: 'NULLIFIED', 'source.digest': nullifiedDigest } },
      majority,
    ),
  );
  return modifiedCount;
}
