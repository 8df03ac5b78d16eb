import type { Keys } from '../../database/keys.js';
import type { Subgraph } from '../../door/claims.js';
import { type SubgraphOptions, subgraph } from '../../door/door.js';
import { consentLoaders } from './context.js';
import { resolvers } from './resolvers/index.js';
import { permissions } from './rules.js';
import { accessLogIndexes, accessLogStore } from './store/access-log.js';
import { eventHeaderStore } from './store/event-headers.js';
import { personIndexes, personStore } from './store/persons.js';

export const consentsIndexes = [...personIndexes, ...accessLogIndexes];

/** Persons, what they want, who cares for them, and who used their data. */
export function consentsSubgraph({ keys, ...options }: SubgraphOptions & { readonly keys: Keys }): Subgraph {
  return subgraph({
    name: 'consents',
    resolvers,
    permissions,
    own(_call, db) {
      const stores = {
        persons: personStore(db),
        accessLog: accessLogStore(db),
        eventHeaders: eventHeaderStore(db),
      };
      return { stores, keys, loaders: consentLoaders(stores) };
    },
    ...options,
  });
}
