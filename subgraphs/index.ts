import type { Db } from 'mongodb';
import { accessLogWriter } from '../access-log/writer.js';
import type { IndexDeclaration } from '../database/indexes.js';
import type { Keys } from '../database/keys.js';
import { requestReads } from '../database/request-reads.js';
import type { ContextParts } from '../door/call-context.js';
import type { Subgraph, SubgraphName } from '../door/claims.js';
import { accessSummary, decide, type Policy, scope } from '../policy/index.js';
import { consentsIndexes, consentsSubgraph } from './consents/index.js';
import { recordsIndexes, recordsSubgraph } from './records/index.js';
import { wellbeingIndexes, wellbeingSubgraph } from './wellbeing/index.js';

/** Every index that the stores of the three subgraphs need. */
export const subgraphIndexes: readonly IndexDeclaration[] = [
  ...recordsIndexes,
  ...consentsIndexes,
  ...wellbeingIndexes,
];

export interface SubgraphsOptions {
  readonly db: Db;
  /** For consents, which opens identity codes; the others need none. */
  readonly keys: Keys | null;
  readonly fault: ContextParts['fault'];
  /** The policy in force, unless a test takes a step out of it. */
  readonly policy?: Policy;
  /** False runs without rules and log, for the benchmark's comparison only. */
  readonly guarded?: boolean;
  /** False sends every rule through graphql-shield itself. */
  readonly fast?: boolean;
}

/** One subgraph, live on its database. The three of one process share the log's writer, so entries go together. */
export function makeSubgraphs(
  names: readonly SubgraphName[],
  { db, keys, fault, policy = { decide, scope, accessSummary }, ...how }: SubgraphsOptions,
): Subgraph[] {
  const parts = { policy, fault };
  const log = accessLogWriter(db);
  const options = { reads: requestReads(db), parts, log, ...how };
  const makers: Readonly<Record<SubgraphName, () => Subgraph>> = {
    records: () => recordsSubgraph(options),
    consents() {
      if (keys === null) throw new Error('makeSubgraphs got no keys for consents');
      return consentsSubgraph({ ...options, keys });
    },
    wellbeing: () => wellbeingSubgraph(options),
  };
  return names.map((name) => makers[name]());
}
