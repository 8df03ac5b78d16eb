import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Db } from 'mongodb';
import pino from 'pino';
import { now } from '../../bench/data/moment.js';
import { headersOf, token } from '../../bench/data/physician.js';
import { type Subgraph, type SubgraphName, subgraphNames } from '../../door/claims.js';
import { callerFacts } from '../../gateway/caller/caller-facts.js';
import { devIssuer } from '../../gateway/dev-issuer.js';
import { type GatewayOptions, startGateway } from '../../gateway/start-gateway.js';
import { startSubgraphServer } from '../../gateway/subgraph-server.js';
import { accessTokens } from '../../gateway/tokens.js';
import { projectRoot } from '../../schema/project-root.js';
import { makeSubgraphs } from '../../subgraphs/index.js';
import { testKeys } from '../world/keys.js';

export const ways = ['one process', 'many processes'] as const;
export type WayOfRunning = (typeof ways)[number];

export interface Asked {
  ask(personId: string): Promise<string>;
  /** The subgraphs that were called since the last look. */
  calls(): readonly SubgraphName[];
  stop(): Promise<void>;
}

const logger = pino({ level: 'silent' });
const canonical = readFileSync(join(projectRoot(), 'bench', 'canonical.graphql'), 'utf8');

/** Caregraph in either way of running, in the test's own process, asked the canonical question by the physician. */
export async function startEitherWay(way: WayOfRunning, db: Db): Promise<Asked> {
  const dataDir = mkdtempSync(join(tmpdir(), 'caregraph-test-'));
  const issuer = await devIssuer({ deployment: 'DEMO', dataDir, audience: 'caregraph' });
  let called: SubgraphName[] = [];
  const counted = (subgraph: Subgraph): Subgraph => ({
    ...subgraph,
    handle(claims, body) {
      called.push(subgraph.name);
      return subgraph.handle(claims, body);
    },
  });
  const make = (names: readonly SubgraphName[]) =>
    makeSubgraphs(names, { db, keys: testKeys, fault: () => undefined }).map(counted);
  const { subgraphs, stop } = way === 'one process' ? inOne(make) : await inMany(make);
  const gateway = await startGateway({
    host: '127.0.0.1',
    port: 0,
    supergraphSdl: readFileSync(join(projectRoot(), 'schema', 'supergraph.graphql'), 'utf8'),
    subgraphs,
    readToken: accessTokens(issuer),
    callers: callerFacts(db),
    logger,
    clock: () => now,
    subgraphDeadlineMs: 20_000,
  });
  const bearer = await issuer.issue(token);
  return {
    async ask(id) {
      const body = JSON.stringify({ query: canonical, variables: { id } });
      const reply = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: headersOf(bearer, id),
        body,
      });
      return reply.text();
    },
    calls() {
      const seen = called;
      called = [];
      return seen;
    },
    async stop() {
      await gateway.stop();
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

type Make = (names: readonly SubgraphName[]) => Subgraph[];
type Running = Pick<GatewayOptions, 'subgraphs'> & { readonly stop: () => Promise<void> };

const inOne = (make: Make): Running => ({ subgraphs: make(subgraphNames), stop: async () => undefined });

/** Each subgraph behind its own server and signature, with a log writer of its own. */
async function inMany(make: Make): Promise<Running> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const [records, consents, wellbeing] = await Promise.all(
    subgraphNames.flatMap((name) =>
      make([name]).map((subgraph) =>
        startSubgraphServer({ subgraph, publicKey, port: 0, testClock: true, logger }),
      ),
    ),
  );
  if (!records || !consents || !wellbeing) throw new Error('three subgraphs were to be started');
  return {
    subgraphs: {
      urls: { records: records.url, consents: consents.url, wellbeing: wellbeing.url },
      signingKey: privateKey,
    },
    async stop() {
      for (const server of [records, consents, wellbeing]) await server.stop();
    },
  };
}
