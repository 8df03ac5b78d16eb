import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../schema/project-root.js';
import { headersOf } from '../data/physician.js';
import { type Child, startChild } from './child.js';
import type { Load, Start, Started, Used } from './questions.js';

/** A server under measurement, in a process of its own. */
export interface Server {
  readonly name: string;
  readonly started: Started;
  used(): Promise<Used>;
  /** The canonical question about the person, as a load on the measured or the counted port. */
  load(personId: string, how: Pick<Load, 'concurrency' | 'forMs' | 'atMost'>, counted?: boolean): Load;
  /** Another question of the same caller. */
  loadOf(query: string, personId: string, how: Pick<Load, 'concurrency' | 'forMs' | 'atMost'>): Load;
  stop(): Promise<void>;
}

const canonical = readFileSync(join(projectRoot(), 'bench', 'canonical.graphql'), 'utf8');

export async function startServer(
  name: string,
  module: 'caregraph' | 'endpoint',
  start: Omit<Start, 'ask'>,
): Promise<Server> {
  const child: Child = startChild(module);
  const started = await child.ask<Started>({ ask: 'START', ...start });
  const loadOf: Server['loadOf'] = (query, id, how) => ({
    url: started.url,
    headers: headersOf(started.token, id),
    body: JSON.stringify({ query, variables: { id } }),
    length: null,
    ...how,
  });
  return {
    name,
    started,
    used: () => child.ask<Used>({ ask: 'USED' }),
    load: (personId, how, counted = false) => ({
      ...loadOf(canonical, personId, how),
      url: counted ? started.countedUrl : started.url,
    }),
    loadOf,
    stop: () => child.stop(),
  };
}
