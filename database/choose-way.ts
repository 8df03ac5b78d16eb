import { join } from 'node:path';
import { exists } from './install/cache.js';
import { StartProblem } from './start-problem.js';
import type { Way } from './ways/way.js';

/** A way that is open to this machine, and why it was taken. */
export interface Choice {
  readonly way: Way;
  readonly why: string;
}

/**
 * The ways to try, best first, asked for one by one, since asking costs. Data stays with the server that wrote it;
 * then comes what needs no download, then what can be fetched here. What is closed is said once.
 */
export async function* openWays(
  ways: readonly Way[],
  dataDir: string,
  report: (line: string) => void,
): AsyncGenerator<Choice> {
  const keeping: Way[] = [];
  for (const way of ways) if (await exists(join(dataDir, way.keepsIn))) keeping.push(way);
  const able = keeping.length > 0 ? keeping : ways;
  const because = keeping.length > 0 ? 'the data here was written by it' : undefined;
  for (const way of able) {
    if (await way.isReady()) yield { way, why: because ?? 'it is here' };
  }
  for (const way of able) {
    if (await way.isReady()) continue;
    const closed = await way.closed();
    if (closed === null) yield { way, why: because ?? 'this machine can fetch it' };
    else report(`Not ${way.name}: ${closed}.`);
  }
}

/** The message for a machine that no way is open to. */
export function noWay(reasons: readonly string[]): StartProblem {
  return new StartProblem(
    ['There is no way to a database on this machine.', ...reasons].join('\n  '),
    [
      'Three ways out:',
      '- set MONGODB_URL to a MongoDB 6.0 or later',
      '- run docker compose up, as docker-compose.yml says at its top',
      '- install mongod, so that it stands on the path',
    ].join('\n  '),
  );
}
