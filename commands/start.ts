// `npm start`: the whole demo in one process, on the database of this machine.
import { resolve } from 'node:path';
import { withSecretFiles } from '../database/index.js';
import { requireFreePort } from '../demo/free-port.js';
import { openDemo } from '../demo/open-demo.js';
import { personasOf } from '../demo/personas.js';
import { welcome } from '../demo/welcome.js';
import { subgraphNames } from '../door/claims.js';
import { requestClock } from '../gateway/clock.js';
import { createLogger, faultReport } from '../gateway/log.js';
import { runGateway } from '../gateway/main.js';
import { offerPersonas } from '../page/offer-personas.js';
import { pageRoutes } from '../page/routes.js';
import { makeSubgraphs } from '../subgraphs/index.js';
import { demoConfig } from './demo-config.js';
import { runCommand, say, standardError } from './run-command.js';

export function start(given: NodeJS.ProcessEnv): Promise<void> {
  return runCommand('The start', async (open) => {
    const env = { ...withSecretFiles(given) };
    const config = demoConfig(env);
    const clock = requestClock(config.testClock, 'DEMO');
    await requireFreePort(config.host, config.port);
    const { database, db, keys } = await openDemo({
      env,
      dataDir: resolve(config.dataDir),
      clock,
      endings: open,
      report: say,
    });
    const logger = createLogger({ level: config.logLevel, to: standardError });
    const subgraphs = makeSubgraphs(subgraphNames, { db, keys, fault: faultReport(logger) });
    const personas = await personasOf(db, keys);
    const gateway = await runGateway({
      config,
      deployment: 'DEMO',
      db,
      subgraphs,
      logger,
      clock,
      routes: (issuer) =>
        issuer
          ? pageRoutes({ personas: () => offerPersonas(personas, issuer), hosts: config.pageHosts })
          : [],
    });
    open.add(() => gateway.stop());
    if (gateway.issuer !== null) console.log(await welcome(gateway.url, personas, gateway.issuer));
    throw await database.lost;
  });
}
