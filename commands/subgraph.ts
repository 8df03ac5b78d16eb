// `node dist/commands/subgraph.js`: one subgraph (SUBGRAPH) as a process of its own, behind the gateway's signature.
// It makes no index: its database user may not, and whoever prepared the database has.
import { resolve } from 'node:path';
import { checkKeys, keysFor } from '../database/index.js';
import { readSubgraphConfig } from '../gateway/config.js';
import { createLogger, faultReport } from '../gateway/log.js';
import { runSubgraph } from '../gateway/subgraph-main.js';
import { makeSubgraphs } from '../subgraphs/index.js';
import { openGivenDatabase } from './given-database.js';
import { environment, runCommand, settings, tellParent } from './run-command.js';

await runCommand('The subgraph', async (open) => {
  const config = settings(() => readSubgraphConfig(environment()));
  const { db, deployment } = await openGivenDatabase(config.mongodbUrl, open);
  const keys =
    config.name === 'consents' ? await keysFor(deployment, resolve(config.dataDir), environment()) : null;
  if (keys) await checkKeys(db, keys);
  const logger = createLogger({ level: config.logLevel });
  const fault = faultReport(logger, { subgraph: config.name });
  const [subgraph] = makeSubgraphs([config.name], { db, keys, fault });
  if (subgraph === undefined) throw new Error(`makeSubgraphs made nothing for ${config.name}`);
  const server = await runSubgraph({ config, deployment, subgraph, logger });
  open.add(() => server.stop());
  tellParent(server.url);
});
