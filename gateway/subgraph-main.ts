import type { Logger } from 'pino';
import { StartProblem } from '../database/start-problem.js';
import type { Subgraph } from '../door/claims.js';
import type { SubgraphConfig } from './config.js';
import { startSubgraphServer } from './subgraph-server.js';

export interface SubgraphParts {
  readonly config: SubgraphConfig;
  readonly deployment: 'DEMO' | 'REAL';
  readonly subgraph: Subgraph;
  readonly logger: Logger;
}

/** One subgraph as a process of its own, behind the gateway's signature. */
export function runSubgraph({ config, deployment, subgraph, logger }: SubgraphParts) {
  const testClock = config.testClock !== null;
  if (testClock && deployment === 'REAL') {
    throw new StartProblem('TEST_CLOCK is refused where the data are real.', 'Remove TEST_CLOCK.');
  }
  const { publicKey, host, port, stopDeadlineMs } = config;
  return startSubgraphServer({ subgraph, publicKey, host, port, testClock, logger, stopDeadlineMs });
}
