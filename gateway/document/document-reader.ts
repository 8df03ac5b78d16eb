import type { DocumentCache } from './document-cache.js';
import type { DocumentLimits } from './limits.js';
import { operationsOf, type ReadDocument, readDocument } from './read-document.js';

export type ReadKeptDocument = (source: string, takeNew: TakeNew) => ReadDocument | TooManyNew;

interface TooManyNew {
  readonly is: 'TOO_MANY';
  readonly retryAfterSeconds: number;
}

/** Asks whether the caller may send so many more documents that are new; else how many seconds to wait. */
type TakeNew = (count: number) => number | null;

/**
 * Reads documents: most requests repeat one that passed all checks before. What is refused is kept nowhere. A new one
 * counts before it is parsed, and each further operation of it, since each is planned by itself.
 */
export function documentReader(limits: DocumentLimits, cache: Pick<DocumentCache, 'find'>): ReadKeptDocument {
  return (source, takeNew) => {
    const document = cache.find(source);
    if (document) return { is: 'DOCUMENT', document };
    const first = takeNew(1);
    if (first !== null) return { is: 'TOO_MANY', retryAfterSeconds: first };
    const read = readDocument(source, limits);
    const more = read.is === 'DOCUMENT' ? operationsOf(read.document) - 1 : 0;
    const others = more > 0 ? takeNew(more) : null;
    return others === null ? read : { is: 'TOO_MANY', retryAfterSeconds: others };
  };
}
