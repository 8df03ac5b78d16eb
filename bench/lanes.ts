import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../schema/project-root.js';
import { many, sixty } from './data/databases.js';
import type { Lane } from './measure/rounds.js';
import type { BenchOptions } from './options.js';
import type { Child } from './processes/child.js';
import type { Loaded } from './processes/questions.js';
import type { Server } from './processes/servers.js';

export interface Servers {
  readonly guarded: Server;
  readonly open: Server;
  readonly endpoint: Server;
  /** As `guarded`, over the smaller collection. */
  readonly guardedSmall: Server;
}

const unlimited = 1_000_000;

/** The canonical question, each way of answering it at each concurrency. The answers are compared first. */
export async function canonicalLanes(
  { guarded, open, endpoint }: Servers,
  loader: Child,
  { measureMs }: BenchOptions,
): Promise<Lane[]> {
  const lanes: Lane[] = [];
  for (const concurrency of [1, 16]) {
    for (const server of [guarded, open, endpoint]) {
      const load = server.load(sixty.id, { concurrency, forMs: measureMs, atMost: unlimited });
      const { lastBody } = await loader.ask<Loaded>({ ...load, concurrency: 1, atMost: 1, forMs: 10_000 });
      lanes.push({
        name: `${server.name} ${concurrency}`,
        server,
        load: { ...load, length: lastBody.length },
      });
    }
  }
  return lanes;
}

/** Caregraph and the endpoint must say the same, byte for byte. */
export async function sameAnswers({ guarded, endpoint }: Servers, loader: Child): Promise<number> {
  const bodyOf = async (server: Server) => {
    const load = server.load(sixty.id, { concurrency: 1, forMs: 10_000, atMost: 1 });
    return (await loader.ask<Loaded>(load)).lastBody;
  };
  const one = await bodyOf(guarded);
  const other = await bodyOf(endpoint);
  if (one !== other) {
    const at = [...one].findIndex((character, index) => character !== other[index]);
    const shown = (text: string) => text.slice(Math.max(0, at - 200), at + 200);
    throw new Error(`The endpoint answers otherwise than Caregraph:\n${shown(one)}\n${shown(other)}`);
  }
  return one.length;
}

/** A page of the timeline, of collections and histories of different size. */
export function pageLanes({ guarded, guardedSmall }: Servers, { measureMs }: BenchOptions): Lane[] {
  const query = readFileSync(join(projectRoot(), 'bench', 'page.graphql'), 'utf8');
  const lane = (name: string, server: Server, personId: string): Lane => ({
    name,
    server,
    load: server.loadOf(query, personId, { concurrency: 1, forMs: measureMs / 2, atMost: unlimited }),
  });
  return [
    lane('small 60', guardedSmall, sixty.id),
    lane('large 60', guarded, sixty.id),
    lane('large 5000', guarded, many.id),
  ];
}
