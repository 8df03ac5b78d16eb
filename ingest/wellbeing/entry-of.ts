import { createHash } from 'node:crypto';
import type { StoredEntry } from '../../subgraphs/wellbeing/model/entry.js';
import type { Ids } from '../ids.js';

/** An entry without what follows from its identifier. */
export type EntryDraft = Omit<StoredEntry, '_id' | 'personId' | 'sortKey'>;

/** One identifier of one application is one entry of a person; the digest tells a repeat from another content. */
export function storedEntry(personId: string, draft: EntryDraft, ids: Ids): StoredEntry {
  const _id = `${personId}.${ids.local('WELLBEING_ENTRY', `${draft.source.applicationId}|${draft.identifier}`)}`;
  const source = { ...draft.source, digest: digestOf(draft) };
  return { ...draft, source, _id, personId, sortKey: `${draft.effectiveAt}~${_id}` };
}

/** What was measured and when; the language of names does not make another content. */
function digestOf({ type, effectiveAt, effectiveEnd, content }: EntryDraft): string {
  const { code, value, components } = content;
  const parts = components.map((part) => [part.code.code, part.value?.value, part.value?.unit, part.text]);
  const essence = JSON.stringify([
    type,
    effectiveAt,
    effectiveEnd,
    code.code,
    value?.value,
    value?.unit,
    parts,
  ]);
  return createHash('sha256').update(essence).digest('base64url').slice(0, 22);
}
