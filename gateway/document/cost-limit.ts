import type { ApolloServerPlugin } from '@apollo/server';
import {
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import { errors } from '../../schema/errors.js';
import type { RequestContext } from '../request-context.js';
import { costOf } from './cost.js';

/** Refuses an operation whose answer could be too large; runs for every request, since variables hold sizes. */
export function costLimit(mostCost: number): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, schema }) {
          if (!operation) return;
          const fragments = new Map<string, FragmentDefinitionNode>();
          for (const one of document.definitions)
            if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
          const variables = { ...defaultsOf(operation), ...request.variables };
          const cost = costOf(operation, { schema, fragments, variables });
          if (cost > mostCost)
            throw errors.limit(
              `The answer could hold ${cost} fields, more than ${mostCost}. Ask for smaller pages.`,
            );
        },
      };
    },
  };
}

/** What a variable is when the request does not give it: a size in a default is a size all the same. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}
