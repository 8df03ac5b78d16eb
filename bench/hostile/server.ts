import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { type Connection, connect } from '../../database/connect.js';
import { demoKeys } from '../../database/demo-keys.js';
import { subgraphNames } from '../../door/claims.js';
import { callerFacts } from '../../gateway/caller/caller-facts.js';
import { devIssuer } from '../../gateway/dev-issuer.js';
import type { NewDocumentLimits } from '../../gateway/document/new-documents.js';
import { createLogger } from '../../gateway/log.js';
import { type Gateway, startGateway } from '../../gateway/start-gateway.js';
import { accessTokens } from '../../gateway/tokens.js';
import { projectRoot } from '../../schema/project-root.js';
import { makeSubgraphs } from '../../subgraphs/index.js';
import { now } from '../data/moment.js';
import { answerParent } from '../processes/child.js';
import { slowedPolicy } from '../timing/planted.js';
import { attackers } from './data.js';

/** What the process is started with. */
export interface StartTarget {
  readonly ask: 'START';
  readonly url: string;
  readonly database: string;
  readonly dataDir: string;
  readonly newDocuments: NewDocumentLimits | null;
  /** Makes decisions about some documents slower, for a measurement that must find it. */
  readonly plantedMs?: number;
}

export interface StartedTarget {
  readonly url: string;
  readonly bearers: Record<keyof typeof attackers, string>;
}

// Caregraph in one process, as `npm start` runs it, to be attacked.

const opened: (Gateway | Connection)[] = [];

answerParent<StartTarget | { readonly ask: 'HEAP' }>(
  async (question): Promise<StartedTarget | number> => (question.ask === 'START' ? start(question) : heap()),
  async () => {
    for (const one of opened.reverse()) await ('stop' in one ? one.stop() : one.close());
  },
);

async function start({
  url,
  database,
  dataDir,
  newDocuments,
  plantedMs,
}: StartTarget): Promise<StartedTarget> {
  const issuer = await devIssuer({ deployment: 'DEMO', dataDir, audience: 'caregraph' });
  const connection = await connect(url, database);
  opened.push(connection);
  const { db } = connection;
  const fault = (what: string, reason: unknown) => process.stderr.write(`${what}: ${String(reason)}\n`);
  const slowed = plantedMs === undefined ? {} : { policy: slowedPolicy(plantedMs) };
  const gateway = await startGateway({
    host: '127.0.0.1',
    port: 0,
    supergraphSdl: readFileSync(join(projectRoot(), 'schema', 'supergraph.graphql'), 'utf8'),
    subgraphs: makeSubgraphs(subgraphNames, { db, keys: await demoKeys(dataDir), fault, ...slowed }),
    readToken: accessTokens(issuer),
    callers: callerFacts(db),
    logger: createLogger({ level: 'info', to: pino.destination('/dev/null') }),
    clock: () => now,
    introspection: true,
    ...(newDocuments ? { newDocuments } : {}),
  });
  opened.push(gateway);
  const { citizen, application, professional } = attackers;
  const bearers = {
    citizen: await issuer.issue(citizen),
    application: await issuer.issue(application),
    professional: await issuer.issue(professional),
  };
  return { url: `${gateway.url}/graphql`, bearers };
}

/** Twice, since what is let go in the first collection may hold on to more. */
async function heap(): Promise<number> {
  for (let time = 0; time < 2; time += 1) {
    globalThis.gc?.();
    await new Promise((done) => setTimeout(done, 200));
  }
  return process.memoryUsage().heapUsed;
}
