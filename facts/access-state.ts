import type { PersonFacts } from '../policy/index.js';

/** What is stored of the facts: a representative's own stand in the representative's document. */
export type StoredFacts = Omit<PersonFacts, 'personId' | 'representatives'>;

/** The one document that decides access to one person's data; `_id` is the person's id. */
export interface AccessState extends StoredFacts {
  readonly _id: string;
  /** History entries not yet copied to `accessStateHistory`; history is read as history plus pending. */
  readonly pending: readonly AccessStateChange[];
}

export interface AccessStateChange {
  readonly version: number;
  readonly at: string;
  readonly act: string;
  readonly by: string;
  /** The state that the change set, without `pending`. */
  readonly state: StoredFacts;
}
