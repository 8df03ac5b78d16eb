import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Db } from 'mongodb';
import type { Logger } from 'pino';
import {
  type Answer,
  type Body,
  type Claims,
  type Subgraph,
  type SubgraphName,
  subgraphNames,
} from '../../door/claims.js';
import { subgraphSdl } from '../../door/sdl.js';
import { callerFacts } from '../../gateway/caller/caller-facts.js';
import { compose } from '../../gateway/compose.js';
import { type DevIssuer, devIssuer } from '../../gateway/dev-issuer.js';
import { errorInLog } from '../../gateway/error-in-log.js';
import type { InFlightLimits } from '../../gateway/http/in-flight.js';
import { faultReport, type ReportFault } from '../../gateway/log.js';
import { startGateway } from '../../gateway/start-gateway.js';
import { startSubgraphServer } from '../../gateway/subgraph-server.js';
import { accessTokens } from '../../gateway/tokens.js';
import { signCall } from '../../gateway/wire/gateway-token.js';
import { type Caller, type Policy, policyOf, steps } from '../../policy/index.js';
import { makeSubgraphs } from '../../subgraphs/index.js';
import { watchedLog } from '../secrets/watched-log.js';
import { testKeys } from './keys.js';

export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly body: { readonly data?: Record<string, unknown> | null; readonly errors?: readonly ReplyError[] };
}

export interface ReplyError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly reason?: string;
    readonly roles?: readonly string[];
  };
}

export interface World {
  readonly subgraphs: readonly Subgraph[];
  readonly issuer: DevIssuer;
  readonly url: string;
  readonly faults: string[];
  /** Where the subgraphs listen, over HTTP. */
  readonly subgraphUrls: Readonly<Record<SubgraphName, string>>;
  /** Asks a subgraph as the gateway does with these claims: over HTTP signed by its key. */
  callSubgraph(name: SubgraphName, claims: Claims, body: Body): Promise<Answer>;
  post(body: unknown, headers: Record<string, string>): Promise<Reply>;
  /** Asks the gateway as the caller, with a real token and the headers that say her context. */
  ask(caller: Caller, query: string, variables?: Record<string, unknown>): Promise<Reply>;
  setClock(now: string): void;
  stop(): Promise<void>;
}

/** How the gateway reaches its subgraphs: in its own process, or each at an address of its own with signed calls. */
export type Way = 'in one process' | 'over HTTP';

export interface WorldOptions {
  readonly way?: Way;
  readonly policy?: Policy;
  /** Databases of single subgraphs that are not the common one: to take one away from one of them. */
  readonly databases?: Partial<Record<SubgraphName, Db>>;
  readonly logger?: Logger;
  readonly inFlight?: InFlightLimits;
  readonly subgraphDeadlineMs?: number;
}

const signing = generateKeyPairSync('ed25519');

/** Gateway and three subgraphs on a real database, with real tokens and a clock of the test's. */
export async function startWorld(db: Db, options: WorldOptions = {}): Promise<World> {
  const { way = 'in one process', policy = policyOf(steps), databases = {} } = options;
  const log = watchedLog();
  const { logger = log.logger } = options;
  const faults: string[] = [];
  const report = faultReport(logger);
  const fault: ReportFault = (what, reason, requestId) => {
    report(what, reason, requestId);
    faults.push(`${what}: ${JSON.stringify(errorInLog(reason))}`);
  };
  const made = makeSubgraphs(subgraphNames, { db, keys: testKeys, fault, policy });
  const subgraphs = made.map((subgraph) => {
    const own = databases[subgraph.name];
    return own
      ? (makeSubgraphs([subgraph.name], { db: own, keys: testKeys, fault, policy })[0] ?? subgraph)
      : subgraph;
  });
  const servers =
    way === 'over HTTP' ? await Promise.all(subgraphs.map((subgraph) => serverOf(subgraph, logger))) : [];
  const dataDir = mkdtempSync(join(tmpdir(), 'caregraph-test-'));
  const issuer = await devIssuer({ deployment: 'DEMO', dataDir, audience: 'caregraph' });
  const composed = compose(subgraphNames.map((name) => ({ name, sdl: subgraphSdl(name) })));
  if (composed.is !== 'COMPOSED') throw new Error(composed.problems.join('\n'));
  let now = '2026-11-24T10:00:00.000Z';
  const urls = Object.fromEntries(servers.map(({ url }, index) => [subgraphNames[index], url])) as Record<
    SubgraphName,
    string
  >;
  const gateway = await startGateway({
    host: '127.0.0.1',
    port: 0,
    newDocuments: { burst: 1_000_000, perMinute: 1_000_000 }, // a test asks more that is new than a caller
    supergraphSdl: composed.supergraphSdl,
    subgraphs: way === 'over HTTP' ? { urls, signingKey: signing.privateKey } : subgraphs,
    readToken: accessTokens(issuer),
    callers: callerFacts(db),
    logger,
    clock: () => now,
    introspection: true,
    subgraphDeadlineMs: options.subgraphDeadlineMs ?? 20_000,
    requestDeadlineMs: 30_000,
    ...(options.inFlight ? { inFlight: options.inFlight } : {}),
  });
  return {
    subgraphs,
    subgraphUrls: urls,
    issuer,
    url: gateway.url,
    faults,
    setClock: (moment) => {
      now = moment;
    },
    ask: async (caller, query, variables) =>
      post(gateway.url, { query, variables }, await headersOf(caller, issuer)),
    async callSubgraph(name, claims, body) {
      const subgraph = subgraphs.find((one) => one.name === name);
      if (way === 'over HTTP') return signedCall(urls[name], name, claims, body);
      if (!subgraph) throw new Error(`there is no subgraph ${name}`);
      return subgraph.handle(claims, body);
    },
    post: (body, headers) => post(gateway.url, body, headers),
    async stop() {
      await gateway.stop();
      await Promise.all(servers.map((server) => server.stop()));
      rmSync(dataDir, { recursive: true, force: true });
      log.close(faults);
    },
  };
}

function serverOf(subgraph: Subgraph, logger: Logger) {
  return startSubgraphServer({ subgraph, publicKey: signing.publicKey, port: 0, testClock: true, logger });
}

async function signedCall(url: string, name: SubgraphName, claims: Claims, body: Body): Promise<Answer> {
  const text = JSON.stringify(body);
  const authorization = `Gateway ${signCall(claims, text, name, signing.privateKey)}`;
  const response = await fetch(url, { method: 'POST', headers: { authorization }, body: text });
  return (await response.json()) as Answer;
}

async function post(url: string, body: unknown, headers: Record<string, string>): Promise<Reply> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) };
}

/** What a client of this caller sends: the token names who, the headers say for whom and why. */
export async function headersOf(caller: Caller, issuer: DevIssuer): Promise<Record<string, string>> {
  if (caller.kind === 'VISITOR') return {};
  const authorization = `Bearer ${await tokenOf(caller, issuer)}`;
  if (caller.kind === 'CITIZEN' && caller.onBehalfOf)
    return { authorization, 'x-on-behalf-of': caller.onBehalfOf };
  if (caller.kind !== 'PROFESSIONAL' || caller.care === null) return { authorization };
  const { serviceEventId, appointmentId, connectionId, roleId, purpose, openings } = caller.care;
  const context = [
    ...(serviceEventId ? [`serviceEventId=${serviceEventId}`] : []),
    ...(appointmentId ? [`appointmentId=${appointmentId}`] : []),
    ...(roleId ? [`role=${roleId}`] : []),
    ...(connectionId ? [`connectionId=${connectionId}`] : []),
    `purpose=${purpose}`,
    ...openings.map((id) => `opening=${id}`),
  ];
  return { authorization, 'x-care-context': context.join('; ') };
}

function tokenOf(caller: Exclude<Caller, { kind: 'VISITOR' }>, issuer: DevIssuer): Promise<string> {
  const named = { sub: caller.id, client_id: caller.client.id, acr: caller.assurance };
  switch (caller.kind) {
    case 'CITIZEN':
    case 'PROFESSIONAL':
      return issuer.issue({ ...named, kind: caller.kind });
    case 'APPLICATION':
      return issuer.issue({ ...named, kind: caller.kind, person: caller.personId, grant: caller.grantId });
    case 'PROVIDER_SYSTEM':
      return issuer.issue({ ...named, kind: caller.kind, provider: caller.providerId });
    default:
      return issuer.issue({ ...named, kind: caller.kind });
  }
}
