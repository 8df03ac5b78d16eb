import { createHash } from 'node:crypto';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { weightOf, withoutLocations } from '../../cost/document-weight.js';
import { weightedCache } from '../../cost/weighted-cache.js';

type DocumentStore = NonNullable<ApolloServerOptionsWithGateway<object>['documentStore']>;

/** The parsed documents that are kept: each once, and only those that passed every check. */
export interface DocumentCache {
  find(source: string): DocumentNode | undefined;
  /** Apollo Server's view of it, which asks before it parses and gives what it found valid, after all other checks. */
  readonly store: DocumentStore;
}

const maxBytes = 8_000_000;

export function documentCache(): DocumentCache {
  const kept = weightedCache<DocumentNode>(maxBytes);
  return {
    find: (source) => kept.get(createHash('sha256').update(source).digest('hex')),
    store: {
      get: async (key) => kept.get(hashIn(key)),
      async set(key, document) {
        kept.set(hashIn(key), withoutLocations(document), weightOf(document));
      },
      async delete() {
        throw new Error('Nothing takes documents out of the cache but their weight.');
      },
    },
  };
}

/** Apollo Server's keys end with the SHA-256 of the document, in hex. */
function hashIn(key: string): string {
  return key.slice(-64);
}
