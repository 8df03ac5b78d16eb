import type { DocumentLimits } from './limits.js';
import { type ReadDocument, readDocument } from './read-document.js';

/** Reads documents and keeps what was read last: most requests repeat a document. Bounded by characters kept. */
export function documentReader(
  limits: DocumentLimits,
  mostCharacters = 4_000_000,
): (source: string) => ReadDocument {
  const known = new Map<string, ReadDocument>();
  let characters = 0;
  return (source) => {
    const found = known.get(source);
    if (found) {
      known.delete(source);
      known.set(source, found); // last used goes last
      return found;
    }
    const read = readDocument(source, limits);
    if (read.is === 'REFUSED') return read;
    known.set(source, read);
    characters += source.length;
    for (const oldest of known.keys()) {
      if (characters <= mostCharacters) break;
      known.delete(oldest);
      characters -= oldest.length;
    }
    return read;
  };
}
