import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Variables } from '../../cost/arguments.js';
import { type CostLimits, tooCostly } from '../../cost/limits.js';
import { supergraphCosts } from '../../cost/model.js';
import { costOf } from '../../cost/operation-cost.js';
import { errors } from '../../schema/errors.js';

export type CheckCost = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
) => GraphQLError | undefined;

/** Refuses an operation that could cost too much, before anything is planned or kept; variables hold sizes. */
export function costCheck(supergraph: GraphQLSchema, limits: CostLimits): CheckCost {
  const model = supergraphCosts(supergraph);
  return (document, operation, variables) => {
    const problem = tooCostly(costOf({ document, operation, variables }, model), limits);
    return problem === undefined ? undefined : errors.limit(problem);
  };
}
