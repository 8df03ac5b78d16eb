// `node dist/commands/gateway.js`: the gateway as a process of its own, its subgraphs elsewhere (SUBGRAPH_URLS). Reads
// its settings from the environment; on DEMO it offers the demo's people, on REAL it needs a real issuer.
import { resolve } from 'node:path';
import type { Db } from 'mongodb';
import { keysFor, requireMarked, StartProblem } from '../database/index.js';
import { personasOf } from '../demo/personas.js';
import { readConfig } from '../gateway/config.js';
import { createLogger } from '../gateway/log.js';
import { runGateway } from '../gateway/main.js';
import { offerPersonas } from '../page/offer-personas.js';
import { pageRoutes } from '../page/routes.js';
import { openGivenDatabase } from './given-database.js';
import { environment, runCommand, settings, tellParent } from './run-command.js';

await runCommand('The gateway', async (open) => {
  const config = settings(() => readConfig(environment()));
  if (config.subgraphs === null)
    throw new StartProblem(
      'SUBGRAPH_URLS is not set.',
      'Set SUBGRAPH_URLS and GATEWAY_SIGNING_KEY, or run all in one process: npm start.',
    );
  const { db, deployment } = await openGivenDatabase(config.mongodbUrl, open);
  const personas = deployment === 'DEMO' ? await demoPersonas(db, config.dataDir) : [];
  const gateway = await runGateway({
    config,
    deployment,
    db,
    subgraphs: [],
    logger: createLogger({ level: config.logLevel }),
    routes: (issuer) =>
      issuer ? pageRoutes({ personas: () => offerPersonas(personas, issuer), hosts: config.pageHosts }) : [],
  });
  open.add(() => gateway.stop());
  tellParent(gateway.url);
});

/** A gateway has no business with the keys, but a demo's people have ids that are made with them. */
async function demoPersonas(db: Db, dataDir: string) {
  await requireMarked(db);
  return personasOf(db, await keysFor('DEMO', resolve(dataDir), environment()));
}
