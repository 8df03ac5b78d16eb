import { createHash } from 'node:crypto';
import type { Collection, Db, Document, Filter } from 'mongodb';
import type { StoredDocument } from './document.js';

/** Where the contents of documents lie: apart, so that to read what decides costs the same however long they are. */
export const CONTENTS = 'documentContents';

/** What of a document may be of any length. */
type Contents = Pick<StoredDocument, 'content' | 'earlier'>;

/** A document without its contents: what decides, what lists are narrowed by, and which contents are its own. */
export interface DocumentHead extends Omit<StoredDocument, keyof Contents> {
  readonly contentsId: string;
  /** Whether the contents have any, for lists of the entries that do; and values that were sampled at a time of their own. */
  readonly has: Readonly<Record<'diagnoses' | 'procedures' | 'ownTimes', boolean>>;
  readonly contentStatus: string | null;
}

/**
 * Contents are never changed in place: other contents have another id, and one write of the head says which are the
 * document's. So what decides and what is shown are always of one version.
 */
export interface DocumentContents extends Contents {
  readonly _id: string;
  readonly personId: string;
}

/** The two parts of a document as they are kept. The contents are to be written first. */
export function inTwoParts({ content, earlier, ...head }: StoredDocument): {
  readonly head: DocumentHead;
  readonly contents: DocumentContents;
} {
  const { _id, personId } = head;
  const digest = createHash('sha256')
    .update(JSON.stringify([content, earlier]))
    .digest('base64url');
  const contentsId = `${_id}~${digest.slice(0, 22)}`;
  const parts: Readonly<Record<string, unknown>> = { ...content };
  const hasAny = (part: unknown) => Array.isArray(part) && part.length > 0;
  return {
    head: {
      ...head,
      contentsId,
      has: {
        diagnoses: hasAny(parts.diagnoses),
        procedures: hasAny(parts.procedures),
        ownTimes:
          Array.isArray(parts.results) && parts.results.some(({ sampledAt }) => sampledAt !== undefined),
      },
      contentStatus: typeof parts.status === 'string' ? parts.status : null,
    },
    contents: { _id: contentsId, personId, content, earlier },
  };
}

/** The stage that brings the contents of the heads before it; `whole` puts the two together. */
export const withContents: Document = {
  $lookup: { from: CONTENTS, localField: 'contentsId', foreignField: '_id', as: 'contents' },
};

export type HeadWithContents = DocumentHead & { readonly contents: readonly DocumentContents[] };

/** A document made of its two parts. One whose contents are missing is a fault of the database, never an empty document. */
export function whole<K extends StoredDocument['kind'] = StoredDocument['kind']>(
  found: HeadWithContents,
): StoredDocument<K> {
  const { contents, contentsId: _, has: __, contentStatus: ___, ...head } = found;
  const [own] = contents;
  if (own === undefined) throw new Error('A document has no contents.');
  return { ...head, content: own.content, earlier: own.earlier } as unknown as StoredDocument<K>;
}

/** Whole documents that match, for whoever works on stored documents rather than answers a caller. */
export async function wholeDocuments<K extends StoredDocument['kind'] = StoredDocument['kind']>(
  db: Db,
  filter: Filter<DocumentHead> = {},
  sort: Document = { _id: 1 },
): Promise<StoredDocument<K>[]> {
  const heads: Collection<DocumentHead> = db.collection('documents');
  const stages = [{ $match: filter }, { $sort: sort }, withContents];
  return (await heads.aggregate<HeadWithContents>(stages).toArray()).map((found) => whole<K>(found));
}
