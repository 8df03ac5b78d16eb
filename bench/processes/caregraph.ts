import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { type Connection, type ConnectOptions, connect } from '../../database/connect.js';
import { demoKeys } from '../../database/demo-keys.js';
import { outlineInWords } from '../../database/what-was-thrown.js';
import { type Subgraph, subgraphNames } from '../../door/claims.js';
import { callerFacts } from '../../gateway/caller/caller-facts.js';
import { type DevIssuer, devIssuer } from '../../gateway/dev-issuer.js';
import { createLogger } from '../../gateway/log.js';
import { type Gateway, startGateway } from '../../gateway/start-gateway.js';
import { accessTokens } from '../../gateway/tokens.js';
import { projectRoot } from '../../schema/project-root.js';
import { makeSubgraphs } from '../../subgraphs/index.js';
import { now } from '../data/moment.js';
import { token } from '../data/physician.js';
import { answerParent } from './child.js';
import { openPolicy } from './open-policy.js';
import type { ServerQuestion, Start, Started, Used } from './questions.js';

// Caregraph in one process, as `npm start` runs it; its request log is written to where nobody reads it.

const opened: (Gateway | Connection)[] = [];
const counted = { commands: 0, subgraphCalls: 0 };

answerParent<ServerQuestion>(
  async (question): Promise<Started | Used> => (question.ask === 'START' ? start(question) : used()),
  async () => {
    for (const one of opened.reverse()) await ('stop' in one ? one.stop() : one.close());
  },
);

async function start(options: Start): Promise<Started> {
  const issuer = await devIssuer({ deployment: 'DEMO', dataDir: options.dataDir, audience: 'caregraph' });
  const measured = await serve(options, issuer, {}, (subgraph) => subgraph);
  const counting = await serve(options, issuer, { onCommand: () => (counted.commands += 1) }, (subgraph) => ({
    ...subgraph,
    handle(claims, body) {
      counted.subgraphCalls += 1;
      return subgraph.handle(claims, body);
    },
  }));
  return { url: measured.url, countedUrl: counting.url, token: await issuer.issue(token) };
}

async function serve(
  { url, database, guarded, dataDir }: Start,
  issuer: DevIssuer,
  connecting: ConnectOptions,
  seen: (subgraph: Subgraph) => Subgraph,
): Promise<{ readonly url: string }> {
  const connection = await connect(url, database, connecting);
  opened.push(connection);
  const { db } = connection;
  const fault = (what: string, reason: unknown) =>
    process.stderr.write(`${what}: ${outlineInWords(reason)}\n`);
  const how = guarded ? {} : { guarded, policy: openPolicy };
  const gateway = await startGateway({
    host: '127.0.0.1',
    port: 0,
    supergraphSdl: readFileSync(join(projectRoot(), 'schema', 'supergraph.graphql'), 'utf8'),
    subgraphs: makeSubgraphs(subgraphNames, { db, keys: await demoKeys(dataDir), fault, ...how }).map(seen),
    readToken: accessTokens(issuer),
    callers: callerFacts(db),
    logger: createLogger({ level: 'info', to: pino.destination('/dev/null') }),
    clock: () => now,
    subgraphDeadlineMs: 20_000,
    // The load is many callers' in the life of the product, and one caller's here.
    inFlight: { perCaller: 64, atOnce: 64, total: 256 },
  });
  opened.push(gateway);
  return { url: `${gateway.url}/graphql` };
}

async function used(): Promise<Used> {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1000, ...counted };
}
