import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Body,
  type Claims,
  type Subgraph,
  type SubgraphName,
  subgraphNames,
} from '../../../door/claims.js';
import type { CallerFacts } from '../../../gateway/caller/caller-facts.js';
import { compose } from '../../../gateway/compose.js';
import { type DevIssuer, devIssuer } from '../../../gateway/dev-issuer.js';
import { createLogger } from '../../../gateway/log.js';
import { type GatewayOptions, startGateway } from '../../../gateway/start-gateway.js';
import { startSubgraphServer } from '../../../gateway/subgraph-server.js';
import { accessTokens } from '../../../gateway/tokens.js';
import { type TestSubgraph, testSubgraph } from './subgraphs.js';

export type Way = 'in memory' | 'over HTTP';
export const ways: readonly Way[] = ['in memory', 'over HTTP'];

/** The same keys for every world of a test file: making them anew says nothing more. */
export const signing = generateKeyPairSync('ed25519');

/** What callers are known to be; the real database has tests of its own. */
export const knownCallers: CallerFacts = {
  professional: async () => null,
  professionals: async () => [],
  program: async () => ({
    audience: 'CITIZEN',
    approval: { status: 'APPROVED', from: null, to: null, certificate: null },
  }),
  ping: async () => {},
};

/** What a subgraph says in place of its own answer. */
export type Answers = Partial<Record<SubgraphName, (claims: Claims, body: Body) => Promise<unknown>>>;

export interface World {
  readonly url: string;
  readonly issuer: DevIssuer;
  readonly supergraphSdl: string;
  /** Where the issuer's key is kept. */
  readonly dataDir: string;
  readonly subgraphs: readonly TestSubgraph[];
  /** May be changed between questions. */
  readonly answers: Answers;
  /** The server log, a line each. */
  readonly lines: Record<string, unknown>[];
  readonly stop: (noticeMs?: number) => Promise<void>;
  /** Stops a subgraph that runs as a process of its own. */
  readonly kill: (name: SubgraphName) => Promise<void>;
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Asks as a citizen. */
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Reply>;
}

export interface Reply {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly {
    message: string;
    path?: (string | number)[];
    extensions: Record<string, unknown>;
  }[];
  readonly text: string;
}

interface WorldOptions extends Partial<GatewayOptions> {
  readonly answers?: Answers;
  /** Something else in the place of a subgraph's process. */
  readonly wellbeingUrl?: string;
}

export async function startWorld(way: Way, options: WorldOptions = {}): Promise<World> {
  const { answers = {}, wellbeingUrl, ...rest } = options;
  const subgraphs = subgraphNames.map((name) => testSubgraph(name, () => answers[name]));
  const lines: Record<string, unknown>[] = [];
  const logger = createLogger({ level: 'info', to: { write: (line) => void lines.push(JSON.parse(line)) } });
  const dataDir = mkdtempSync(join(tmpdir(), 'caregraph-'));
  const issuer = await devIssuer({ deployment: 'DEMO', dataDir, audience: 'caregraph' });
  const servers =
    way === 'in memory' ? [] : await Promise.all(subgraphs.map((subgraph) => serve(subgraph, logger)));
  const at = (name: SubgraphName) => servers[subgraphNames.indexOf(name)]?.url ?? '';
  const urls = {
    records: at('records'),
    consents: at('consents'),
    wellbeing: wellbeingUrl ?? at('wellbeing'),
  };
  const gateway = await startGateway({
    host: '127.0.0.1',
    port: 0,
    newDocuments: { burst: 1_000_000, perMinute: 1_000_000 }, // a test asks more that is new than a caller
    supergraphSdl: testSupergraph(subgraphs),
    subgraphs: way === 'in memory' ? subgraphs : { urls, signingKey: signing.privateKey },
    readToken: accessTokens(issuer),
    callers: knownCallers,
    logger,
    subgraphDeadlineMs: 2_000,
    stopDeadlineMs: 1_000,
    ...rest,
  });
  const post = (body: unknown, headers = {}) =>
    fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const citizen = await issuer.issue({ kind: 'CITIZEN', sub: 'ana', client_id: 'own-app', acr: 'STRONG' });
  return {
    url: gateway.url,
    issuer,
    supergraphSdl: testSupergraph(subgraphs),
    dataDir,
    subgraphs,
    answers,
    lines,
    post,
    async ask(query, variables = {}, headers = {}) {
      const response = await post({ query, variables }, { authorization: `Bearer ${citizen}`, ...headers });
      const text = await response.text();
      const { data, errors = [] } = JSON.parse(text);
      return { status: response.status, data, errors, text };
    },
    kill: async (name) => servers[subgraphNames.indexOf(name)]?.stop(),
    async stop(noticeMs) {
      await gateway.stop(noticeMs);
      await Promise.all(servers.map((server) => server.stop()));
      rmSync(dataDir, { recursive: true });
    },
  };
}

function serve(subgraph: Subgraph, logger: ReturnType<typeof createLogger>) {
  return startSubgraphServer({
    subgraph,
    publicKey: signing.publicKey,
    port: 0,
    logger,
    stopDeadlineMs: 100,
    testClock: true,
  });
}

let composed: string | undefined;
function testSupergraph(subgraphs: readonly Subgraph[]): string {
  if (composed) return composed;
  const result = compose(subgraphs);
  if (result.is === 'REFUSED') throw new Error(result.problems.join('\n'));
  composed = result.supergraphSdl;
  return composed;
}
