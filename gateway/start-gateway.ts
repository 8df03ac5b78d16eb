import type { KeyObject } from 'node:crypto';
import { BlockList } from 'node:net';
import { buildSchema } from 'graphql';
import type { Logger } from 'pino';
import { type Subgraph, type SubgraphName, subgraphNames } from '../door/claims.js';
import type { Instant } from '../policy/time.js';
import { MAX_ANSWER_BYTES } from '../schema/errors.js';
import type { CallerFacts } from './caller/caller-facts.js';
import { costCheck } from './document/cost-check.js';
import { documentCache } from './document/document-cache.js';
import { documentReader } from './document/document-reader.js';
import { type DocumentLimits, documentLimits } from './document/limits.js';
import { type NewDocumentLimits, newDocumentLimits, newDocuments } from './document/new-documents.js';
import { beyondVariables } from './document/variable-bounds.js';
import { graph } from './graph.js';
import { type BodyLimits, bodyLimits, bodyPlaces } from './http/body-places.js';
import { clientAddress } from './http/client-address.js';
import { graphqlRoute } from './http/graphql-route.js';
import { healthRoutes } from './http/health.js';
import { httpServer } from './http/http-server.js';
import { type InFlightLimits, inFlight, inFlightLimits } from './http/in-flight.js';
import type { Route } from './http/route.js';
import { httpSource } from './http-source.js';
import { inMemorySource } from './in-memory-source.js';
import { pseudonyms } from './log.js';
import type { SubgraphSource } from './subgraph-source.js';
import { supergraph } from './supergraph.js';
import type { ReadToken } from './tokens.js';

export interface GatewayOptions {
  readonly host: string;
  readonly port: number;
  readonly supergraphSdl: string;
  /** Subgraphs of this process, or where they run and the key that signs for them. */
  readonly subgraphs:
    | readonly Subgraph[]
    | { readonly urls: Readonly<Record<SubgraphName, string>>; readonly signingKey: KeyObject };
  readonly readToken: ReadToken;
  readonly callers: CallerFacts;
  readonly logger: Logger;
  /** Pages and development routes beside `/graphql` and `/health`. */
  readonly routes?: readonly Route[];
  readonly clock?: () => Instant;
  /** On DEMO only. */
  readonly introspection?: boolean;
  readonly limits?: DocumentLimits;
  readonly newDocuments?: NewDocumentLimits;
  /** Proxies whose `X-Forwarded-For` is believed; none unless told. */
  readonly trustedProxies?: BlockList;
  readonly subgraphDeadlineMs?: number;
  readonly requestDeadlineMs?: number;
  readonly inFlight?: InFlightLimits;
  readonly bodies?: BodyLimits;
  readonly mostAnswerBytes?: number;
  readonly stopDeadlineMs?: number;
  /** Keeps pseudonyms in the log the same over restarts and replicas. */
  readonly logKey?: string | null;
  readonly maxConnectionsPerAddress?: number;
}

export interface Gateway {
  readonly url: string;
  /** Says 503 on `/health/ready` for `noticeMs`, then takes no more and drains. */
  stop(noticeMs?: number): Promise<void>;
}

/** The front of everything: listens once the graph can answer. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { logger, limits = documentLimits, introspection = false, callers } = options;
  const sources = sourcesOf(options);
  const deadlineMs = options.subgraphDeadlineMs ?? 2_000;
  const schema = buildSchema(options.supergraphSdl, { assumeValidSDL: true, assumeValid: true });
  const gateway = await supergraph({ sdl: options.supergraphSdl, schema, sources, deadlineMs, logger });
  const documents = documentCache();
  const made = await graph({ gateway, limits, documents, introspection, logger });
  let stopping = false;
  const graphql = graphqlRoute({
    graph: made,
    readToken: options.readToken,
    callers,
    clock: options.clock ?? (() => new Date().toISOString()),
    introspection,
    mostBytes: 1_000_000,
    logger,
    takeNewDocuments: newDocuments(options.newDocuments ?? newDocumentLimits),
    clientAddress: clientAddress(options.trustedProxies ?? new BlockList()),
    readDocument: documentReader(limits, documents, (operation) => Boolean(schema.getRootType(operation))),
    checkVariables: (variables) => beyondVariables(variables, limits),
    takePlace: bodyPlaces(options.bodies ?? bodyLimits),
    admit: inFlight(options.inFlight ?? inFlightLimits),
    deadlineMs: options.requestDeadlineMs ?? 10_000,
    mostAnswerBytes: options.mostAnswerBytes ?? MAX_ANSWER_BYTES,
    checkCost: costCheck(schema, limits.cost),
    pseudonym: pseudonyms(options.logKey ?? undefined),
  });
  const health = healthRoutes({ ping: () => callers.ping(), isStopping: () => stopping });
  const end = async () => {
    await made.stop();
    await Promise.all(sources.map((source) => source.stop()));
  };
  try {
    const server = await httpServer({
      host: options.host,
      port: options.port,
      ...(options.maxConnectionsPerAddress === undefined
        ? {}
        : { maxConnectionsPerAddress: options.maxConnectionsPerAddress }),
      ...(options.trustedProxies ? { trustedProxies: options.trustedProxies } : {}),
      routes: [graphql, ...health, ...(options.routes ?? [])],
      report: (error, requestId) => logger.error({ err: error, requestId }, 'fault'),
    });
    const stop = async (noticeMs = 0) => {
      if (stopping) return;
      stopping = true;
      if (noticeMs > 0) await new Promise((done) => setTimeout(done, noticeMs));
      await server.stop(options.stopDeadlineMs ?? 10_000);
      await end();
    };
    return { url: server.url, stop };
  } catch (error) {
    await end();
    throw error;
  }
}

function sourcesOf({ subgraphs }: GatewayOptions): readonly SubgraphSource[] {
  if (!('urls' in subgraphs)) return subgraphs.map(inMemorySource);
  const { urls, signingKey } = subgraphs;
  return subgraphNames.map((name) => httpSource({ name, url: urls[name], signingKey }));
}
