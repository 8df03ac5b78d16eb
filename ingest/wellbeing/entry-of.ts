import type { StoredEntry } from '../../subgraphs/wellbeing/model/entry.js';
import type { SourceVersion } from '../fhir/source-version.js';
import type { Ids } from '../ids.js';
import type { Origin, Refusal } from '../issue.js';
import type { TakingBack } from '../versions/taking-back.js';
import { digestOf } from './digest.js';

/** An entry without what follows from its identifiers. */
export type EntryDraft = Omit<StoredEntry, '_id' | 'personId' | 'sortKey'>;

/** A version of a recording as it came: what it says, or that its source takes the recording back. */
export interface Recording {
  readonly personId: string;
  /** All names that its source has for it, each once, in an order of their own: a common one means the same recording. */
  readonly names: readonly [string, ...string[]];
  readonly version: SourceVersion;
  readonly says:
    | { readonly draft: EntryDraft }
    | {
        readonly takesBack: TakingBack;
        readonly because: Refusal;
        /** What is told instead where there is nothing to take back. */
        readonly ifNothing?: Refusal;
      };
  readonly origin: Origin;
}

/** The id that a name of one application stands for among a person's entries. */
export function idOfName(personId: string, applicationId: string | null, name: string, ids: Ids): string {
  return `${personId}.${ids.local('WELLBEING_ENTRY', `${applicationId}|${name}`)}`;
}

/** The draft as it is stored under an id; the digest tells a repeat from another content. */
export function entryUnder(
  _id: string,
  personId: string,
  draft: EntryDraft,
  version: SourceVersion,
): StoredEntry {
  const source = { ...draft.source, digest: digestOf(draft), version };
  return { ...draft, source, _id, personId, sortKey: `${draft.effectiveAt}~${_id}` };
}
