import DataLoader from 'dataloader';
import type { Keys } from '../../database/keys.js';
import type { CallContext } from '../../door/call-context.js';
import type { StoredPerson } from './model/person.js';
import type { AccessLogStore } from './store/access-log.js';
import type { PersonStore } from './store/persons.js';

export interface ConsentStores {
  readonly persons: PersonStore;
  readonly accessLog: AccessLogStore;
}

/** What a call carries in this subgraph. */
export interface ConsentsContext extends CallContext {
  readonly loaders: ConsentLoaders;
  readonly stores: ConsentStores;
  /** Opens identity codes. */
  readonly keys: Keys;
}

export type ConsentLoaders = ReturnType<typeof consentLoaders>;

/** One set for each call: a loader remembers, and two callers must never share a memory. */
export function consentLoaders({ persons }: Pick<ConsentStores, 'persons'>) {
  return { person: new DataLoader<string, StoredPerson | null>((ids) => persons.byIds(ids)) };
}
