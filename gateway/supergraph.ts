import type { GraphQLDataSource } from '@apollo/gateway';
import type { ApolloServerOptions } from '@apollo/server';
import { type GraphQLSchema, parse } from 'graphql';
import type { Logger } from 'pino';
import { askSubgraph } from './ask-subgraph.js';
import { libraryLog } from './library-log.js';
import type { RequestContext } from './request-context.js';
import type { SubgraphSource } from './subgraph-source.js';

export interface SupergraphOptions {
  readonly sdl: string;
  /** Built from the SDL, with its directives. */
  readonly schema: GraphQLSchema;
  readonly sources: readonly SubgraphSource[];
  readonly deadlineMs: number;
  readonly logger: Logger;
}

/** Plans that are kept, by the length of their JSON: what they take of the heap is about twice that. */
const maxPlansMiB = 16;

type Gateway = NonNullable<ApolloServerOptions<RequestContext>['gateway']>;

/** The federation engine. The only file that knows which one it is; it is loaded only after it is told not to report home. */
export async function supergraph({
  sdl,
  schema,
  sources,
  deadlineMs,
  logger,
}: SupergraphOptions): Promise<Gateway> {
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
  const { ApolloGateway } = await import('@apollo/gateway');
  const engine = libraryLog(logger, 'engine');
  const terms = { schema, deadlineMs };
  return new ApolloGateway({
    supergraphSdl: sdl,
    buildService: ({ name }) => dataSource(named(name, sources), terms),
    __exposeQueryPlanExperimental: false,
    experimental_approximateQueryPlanStoreMiB: maxPlansMiB,
    queryPlannerConfig: {
      exposeDocumentNodeInFetchNode: true,
      debug: { maxEvaluatedPlans: 1_000, pathsLimit: 1_000 },
    },
    logger: engine,
  });
}

function named(name: string, sources: readonly SubgraphSource[]): SubgraphSource {
  const source = sources.find((one) => one.name === name);
  if (!source)
    throw new Error(
      `The supergraph names the subgraph "${name}", but got: ${sources.map((one) => one.name).join(', ')}`,
    );
  return source;
}

type Terms = Parameters<typeof askSubgraph>[3];

function dataSource(source: SubgraphSource, terms: Terms): GraphQLDataSource<RequestContext> {
  return {
    async process(call) {
      if (!('incomingRequestContext' in call)) throw new Error(`${source.name} is asked for requests only.`);
      const { request, context, document } = call;
      const { query = '', operationName, variables } = request;
      const body = {
        query,
        ...(operationName ? { operationName } : {}),
        ...(variables ? { variables } : {}),
      };
      const { data, errors } = await askSubgraph(
        source,
        { body, document: document ?? parse(query) },
        context,
        terms,
      );
      return { data, ...(errors ? { errors } : {}) };
    },
  };
}
