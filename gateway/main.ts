import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Db } from 'mongodb';
import type { Logger } from 'pino';
import type { Subgraph } from '../door/claims.js';
import type { Instant } from '../policy/time.js';
import { projectRoot } from '../schema/project-root.js';
import { callerFacts } from './caller/caller-facts.js';
import { requestClock } from './clock.js';
import type { Config } from './config.js';
import { type DevIssuer, devIssuer } from './dev-issuer.js';
import type { Route } from './http/route.js';
import { type Gateway, startGateway } from './start-gateway.js';
import { accessTokens, issuerKeys, type ReadToken } from './tokens.js';

export interface GatewayParts {
  readonly config: Config;
  readonly deployment: 'DEMO' | 'REAL';
  /** May read callers' facts, and nothing else. */
  readonly db: Db;
  /** Those of this process; ignored when SUBGRAPH_URLS says where they run. */
  readonly subgraphs: readonly Subgraph[];
  readonly logger: Logger;
  /** One that others go by too; else that of the settings. */
  readonly clock?: () => Instant;
  /** Pages beside the graph; on DEMO they get the development issuer. */
  readonly routes?: (issuer: DevIssuer | null) => readonly Route[];
}

/** Makes the gateway of the settings: its issuer, its clock, its supergraph, its ways to the subgraphs. */
export async function runGateway(
  parts: GatewayParts,
): Promise<Gateway & { readonly issuer: DevIssuer | null }> {
  const { config, deployment, db, logger } = parts;
  const { issuer, readToken } = await tokensOf(config, deployment);
  const clock = requestClock(config.testClock, deployment);
  const gateway = await startGateway({
    host: config.host,
    port: config.port,
    supergraphSdl: readFileSync(join(projectRoot(), 'schema', 'supergraph.graphql'), 'utf8'),
    subgraphs: config.subgraphs ?? parts.subgraphs,
    readToken,
    callers: callerFacts(db),
    logger,
    routes: [...(issuer ? [issuer.route] : []), ...(parts.routes?.(issuer) ?? [])],
    clock: parts.clock ?? clock,
    introspection: deployment === 'DEMO',
    subgraphDeadlineMs: config.subgraphDeadlineMs,
    stopDeadlineMs: config.stopDeadlineMs,
    logKey: config.logKey,
    trustedProxies: config.trustedProxies,
  });
  return { ...gateway, issuer };
}

/** The real issuer where one is set, else that of the demo, which cannot be made where the data are real. */
async function tokensOf({ issuer: real, audience, dataDir }: Config, deployment: 'DEMO' | 'REAL') {
  if (real) {
    const readToken: ReadToken = accessTokens({ issuer: real.url, audience, keys: issuerKeys(real.jwksUrl) });
    return { issuer: null, readToken };
  }
  const issuer = await devIssuer({ deployment, dataDir, audience });
  return { issuer, readToken: accessTokens(issuer) };
}
