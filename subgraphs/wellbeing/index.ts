import type { Subgraph } from '../../door/claims.js';
import { type SubgraphOptions, subgraph } from '../../door/door.js';
import { wellbeingLoaders } from './context.js';
import { resolvers } from './resolvers/index.js';
import { permissions } from './rules.js';
import { applicationStore } from './store/applications.js';
import { entryIndexes, entryStore } from './store/entries.js';

export const wellbeingIndexes = [...entryIndexes];

/** What citizens store, and the applications that they store it with. */
export function wellbeingSubgraph(options: SubgraphOptions): Subgraph {
  return subgraph({
    name: 'wellbeing',
    resolvers,
    permissions,
    own({ now }, db) {
      const stores = { entries: entryStore(db), applications: applicationStore(db) };
      return { stores, loaders: wellbeingLoaders(stores, now) };
    },
    ...options,
  });
}
