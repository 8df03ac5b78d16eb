import type { Subgraph } from '../../door/claims.js';
import { type SubgraphOptions, subgraph } from '../../door/door.js';
import { recordLoaders } from './loaders.js';
import { resolvers } from './resolvers/index.js';
import { permissions } from './rules/index.js';
import { careIndexes, careStore } from './store/care.js';
import { documentIndexes, documentStore } from './store/documents.js';
import { registryIndexes, registryStore } from './store/registry.js';

export const recordsIndexes = [...documentIndexes, ...careIndexes, ...registryIndexes];

/** Clinical records: the directory, service events and patient documents. */
export function recordsSubgraph(options: SubgraphOptions): Subgraph {
  return subgraph({
    name: 'records',
    resolvers,
    permissions,
    own(_call, db) {
      const stores = { documents: documentStore(db), care: careStore(db), registry: registryStore(db) };
      return { stores, loaders: recordLoaders(stores) };
    },
    ...options,
  });
}
