import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../schema/project-root.js';
import type { SubgraphName } from './claims.js';

/** The SDL of a subgraph: the shared value types, then its own files in the order of their names. */
export function subgraphSdl(name: SubgraphName): string {
  const folder = join(projectRoot(), 'subgraphs', name, 'schema');
  const own = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  return [readFileSync(join(projectRoot(), 'schema', 'values.graphql'), 'utf8'), ...own].join('\n');
}
