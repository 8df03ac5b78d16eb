import type { Child } from '../processes/child.js';
import type { Load, Loaded, Used } from '../processes/questions.js';
import type { Server } from '../processes/servers.js';

/** Commands to the database and calls of subgraphs, per request. */
export interface Counted {
  readonly commands: number;
  readonly subgraphCalls: number;
}

/** Counts over so many requests on the port that is made for it. */
export async function count(server: Server, loader: Child, load: Load): Promise<Counted> {
  const before = await server.used();
  const { requests } = await loader.ask<Loaded>(load);
  const after = await server.used();
  const perRequest = (what: keyof Used) => (after[what] - before[what]) / requests;
  return { commands: perRequest('commands'), subgraphCalls: perRequest('subgraphCalls') };
}
