import { errors } from '../../schema/errors.js';
import type { DocumentCache } from './document-cache.js';
import type { DocumentLimits } from './limits.js';
import { type HasRoot, operationsIn, type ReadDocument, readDocument } from './read-document.js';

export type ReadKeptDocument = (source: string, takeNew: TakeNew) => ReadDocument | TooManyNew;

interface TooManyNew {
  readonly is: 'TOO_MANY';
  readonly retryAfterSeconds: number;
}

/** Asks whether the caller may send so many more documents that are new; else how many seconds to wait. */
type TakeNew = (count: number) => number | null;

/** A document counts once for each so many characters that it has begun. */
const charactersThatCount = 1_000;

/**
 * Reads documents: most requests repeat one that passed all checks before. What is refused is kept nowhere. A new one
 * counts before it is parsed, each kB of it, since a longer one is more to plan; and so does each further operation. One
 * that is longer than any may be is too large, however long the caller waits.
 */
export function documentReader(
  limits: DocumentLimits,
  cache: Pick<DocumentCache, 'find'>,
  hasRoot: HasRoot,
): ReadKeptDocument {
  const tooLong = errors.limit(`The document is longer than ${limits.characters} characters. Ask in parts.`);
  return (source, takeNew) => {
    if (source.length > limits.characters) return { is: 'REFUSED', error: tooLong };
    const document = cache.find(source);
    if (document) return { is: 'DOCUMENT', document };
    const first = takeNew(1 + Math.floor(source.length / charactersThatCount));
    if (first !== null) return { is: 'TOO_MANY', retryAfterSeconds: first };
    const read = readDocument(source, limits, hasRoot);
    const more = read.is === 'DOCUMENT' ? operationsIn(read.document).length - 1 : 0;
    const others = more > 0 ? takeNew(more) : null;
    return others === null ? read : { is: 'TOO_MANY', retryAfterSeconds: others };
  };
}
