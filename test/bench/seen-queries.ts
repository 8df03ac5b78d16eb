import type { CommandStartedEvent, Db, Document, MongoClient } from 'mongodb';
import { type PlanRead, readPlan } from './read-plan.js';

/** A query that a store sent, by the function that was called. */
export interface SeenQuery {
  readonly from: string;
  readonly command: Document;
}

/** Watches a client that monitors commands, and keeps every find and aggregate. */
export function seenQueries(client: MongoClient) {
  const seen: SeenQuery[] = [];
  let from = '';
  client.on('commandStarted', ({ commandName, command }: CommandStartedEvent) => {
    if (commandName === 'find' || commandName === 'aggregate') seen.push({ from, command });
  });
  return {
    seen,
    /** Calls a function of a store, so that its queries are known by its name. */
    async call(name: string, work: () => Promise<unknown>): Promise<void> {
      from = name;
      await work();
      from = '';
    },
  };
}

/** The server's plan of a query as it was sent, without what belongs to its one sending. */
export async function planOf(db: Db, { command }: SeenQuery): Promise<PlanRead> {
  const {
    lsid: _lsid,
    $db: _db,
    $clusterTime: _time,
    readConcern: _concern,
    maxTimeMS: _limit,
    $readPreference: _preference,
    ...query
  } = command;
  return readPlan(await db.command({ explain: query, verbosity: 'queryPlanner' }));
}
