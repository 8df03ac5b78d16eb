import type { Child } from '../processes/child.js';
import type { Load, Loaded } from '../processes/questions.js';
import type { Server } from '../processes/servers.js';
import { cpuOfTrees } from './database-cpu.js';

/** One measurement: how fast it answered, and what that cost per request. */
export interface Measured {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Of the server's process, in milliseconds a request. */
  readonly ownCpu: number;
  /** Of the database's processes; null where they are not ours to look at. */
  readonly databaseCpu: number | null;
}

/** Runs a load on a server and takes the processor times before and after. A wrong answer ends the benchmark. */
export async function measure(
  server: Server,
  loader: Child,
  load: Load,
  database: readonly number[],
): Promise<Measured> {
  const before = await server.used();
  const databaseBefore = cpuOfTrees(database);
  const { requests, failures, seconds, p50, p99 } = await loader.ask<Loaded>(load);
  const after = await server.used();
  const databaseAfter = cpuOfTrees(database);
  if (failures > 0)
    throw new Error(
      `${server.name} answered ${failures} of ${requests} requests otherwise than the first one.`,
    );
  return {
    requests,
    perSecond: requests / seconds,
    p50,
    p99,
    ownCpu: (after.cpuMs - before.cpuMs) / requests,
    databaseCpu:
      databaseBefore === null || databaseAfter === null ? null : (databaseAfter - databaseBefore) / requests,
  };
}
