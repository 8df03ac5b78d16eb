import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../schema/project-root.js';
import { headersOf } from '../data/physician.js';
import { type Child, startChild } from './child.js';
import type { Load, Start, Started, Used } from './questions.js';

/** A server under measurement. */
export interface Server {
  readonly name: string;
  used(): Promise<Used>;
  /** The canonical question about the person, as a load on the measured or the counted port. */
  load(personId: string, how: Pick<Load, 'concurrency' | 'forMs' | 'atMost'>, counted?: boolean): Load;
  /** Another question of the same caller. */
  loadOf(query: string, personId: string, how: Pick<Load, 'concurrency' | 'forMs' | 'atMost'>): Load;
}

const canonical = readFileSync(join(projectRoot(), 'bench', 'canonical.graphql'), 'utf8');

export interface ServerProcess {
  /** Has the process serve a database, on ports of its own. */
  serve(name: string, start: Omit<Start, 'ask'>): Promise<Server>;
  stop(): Promise<void>;
}

/** A process that serves: what it serves shares its processor time, and its warmth. */
export function serverProcess(
  module: 'caregraph' | 'endpoint',
  nodeArguments: readonly string[] = [],
): ServerProcess {
  const child = startChild(module, nodeArguments);
  return { serve: (name, start) => serve(child, name, start), stop: () => child.stop() };
}

async function serve(child: Child, name: string, start: Omit<Start, 'ask'>): Promise<Server> {
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
    used: () => child.ask<Used>({ ask: 'USED' }),
    load: (personId, how, counted = false) => ({
      ...loadOf(canonical, personId, how),
      url: counted ? started.countedUrl : started.url,
    }),
    loadOf,
  };
}
