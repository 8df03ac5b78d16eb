import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
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
import { namesSent } from './answers/only-sent-words.js';
import type { DocumentCache } from './document/document-cache.js';
import { introspected } from './document/introspection.js';
import type { DocumentLimits } from './document/limits.js';
import { nullVariable } from './document/null-variables.js';
import { safeNames } from './document/safe-names.js';
import { wrongVariable } from './document/wrong-variable.js';
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
    validationOptions: { maxErrors: 1 },
    maxRecursiveSelections: limits.selections * 10,
    documentStore: documents.store,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    formatError: clientError,
    plugins: [logFaults, answeredHere, ...nothingElse],
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
      const sent = introspection ? null : () => namesSent({ query, variables: variables ?? null });
      return finish(http.status ?? 200, body.singleResult, sent);
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

/** What needs no engine: a variable that is wrong, or null where none may stand, and questions about the schema. */
const answeredHere: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async responseForOperation({ schema, document, operation, request }) {
        const variables = request.variables ?? {};
        const misused =
          nullVariable(schema, document, operation, variables) ?? wrongVariable(schema, operation, variables);
        const result = misused
          ? { errors: [misused] }
          : await introspected({ schema, document, operation, variables });
        if (result === undefined) return null;
        const { data, errors = [] } = result;
        const singleResult = {
          ...(data === undefined ? {} : { data }),
          ...(errors.length > 0 ? { errors: errors.map((error) => clientError(error.toJSON())) } : {}),
        };
        const http = { headers: new HeaderMap(), status: data === undefined ? 400 : 200 };
        return { http, body: { kind: 'single', singleResult } };
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
