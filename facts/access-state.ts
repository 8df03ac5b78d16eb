import type { PersonFacts } from '../policy/index.js';

/** The one document that decides access to one person's data; `_id` is the person's id. */
export interface AccessState extends Omit<PersonFacts, 'personId'> {
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
  readonly state: Omit<PersonFacts, 'personId'>;
}
