import { createHash } from 'node:crypto';
import type { Source } from '../../subgraphs/records/model/document.js';

/** The source of an imported thing, with a digest of what was imported: a second import sees whether it is the same. */
export interface ImportedSource extends Source {
  readonly digest: string;
}

export function digested<T extends { readonly source: Source | null }>(thing: T): T {
  if (thing.source === null) return thing;
  const digest = createHash('sha256').update(JSON.stringify(thing)).digest('base64url').slice(0, 22);
  const source: ImportedSource = { ...thing.source, digest };
  return { ...thing, source };
}
