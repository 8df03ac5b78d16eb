import type { Db } from 'mongodb';
import type { StoredDocument } from '../../subgraphs/records/model/document.js';
import { inTwoParts } from '../../subgraphs/records/model/two-parts.js';

/** Stores documents as the product does, whatever stood there under their ids. */
export async function storeDocuments(db: Db, documents: readonly StoredDocument[]): Promise<void> {
  for (const { head, contents } of documents.map(inTwoParts)) {
    for (const [name, part] of [
      ['documentContents', contents],
      ['documents', head],
    ] as const)
      await db.collection<{ _id: string }>(name).replaceOne({ _id: part._id }, { ...part }, { upsert: true });
  }
}
