import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import type { Body } from '../door/claims.js';
import { clientError, isFault } from './answers/client-error.js';
import { finish, type GraphAnswer } from './answers/finish.js';
import type { DocumentCache } from './document/document-cache.js';
import type { DocumentLimits } from './document/limits.js';
import { safeNames } from './document/safe-names.js';
import { libraryLog } from './library-log.js';
import type { RequestContext } from './request-context.js';

export interface GraphOptions {
  readonly gateway: NonNullable<ApolloServerOptions<RequestContext>['gateway']>;
  readonly limits: DocumentLimits;
  readonly documents: DocumentCache;
  readonly introspection: boolean;
  readonly logger: Logger;
}

export interface Graph {
  execute(body: Body, context: RequestContext): Promise<GraphAnswer>;
  stop(): Promise<void>;
}

/** Apollo Server as a function: validates, plans, asks the subgraphs, and answers with known errors only. */
export async function graph({
  gateway,
  limits,
  documents,
  introspection,
  logger,
}: GraphOptions): Promise<Graph> {
  const server = new ApolloServer<RequestContext>({
    gateway,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [safeNames],
    validationOptions: { maxErrors: limits.errors },
    maxRecursiveSelections: limits.selections * 10,
    documentStore: documents.store,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    formatError: clientError,
    plugins: [logFaults, ...nothingElse],
    logger: libraryLog(logger, 'server'),
  });
  await server.start();
  return {
    async execute({ query, operationName, variables }, contextValue) {
      const request = {
        query,
        ...(operationName ? { operationName } : {}),
        ...(variables ? { variables: { ...variables } } : {}),
      };
      const { body, http } = await server.executeOperation(request, { contextValue });
      if (body.kind !== 'single') throw new Error('There are no incremental answers.');
      return finish(http.status ?? 200, body.singleResult);
    },
    stop: () => server.stop(),
  };
}

/** What the client gets as INTERNAL stands in the log, under the request's id. */
const logFaults: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors)
          if (isFault(error)) contextValue.log.error({ err: error.originalError ?? error }, 'fault');
      },
    };
  },
};

const nothingElse: ApolloServerPlugin<RequestContext>[] = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];
