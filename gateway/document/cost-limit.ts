import type { ApolloServerPlugin } from '@apollo/server';
import { type FragmentDefinitionNode, Kind } from 'graphql';
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
          const cost = costOf(operation, { schema, fragments, variables: request.variables ?? {} });
          if (cost > mostCost)
            throw errors.limit(
              `The answer could hold ${cost} fields, more than ${mostCost}. Ask for smaller pages.`,
            );
        },
      };
    },
  };
}
