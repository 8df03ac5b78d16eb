import { GraphQLError, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import type { Variables } from '../../cost/arguments.js';

/**
 * The first error of the variables against their types. The engine looks for every one, and makes a message of the whole
 * value for each: it is asked only where there is none. A message cannot be told from the value in it where that has names
 * which no input has: of such a value only its variable is told.
 */
export function wrongVariable(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): GraphQLError | undefined {
  const [error] = getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 }).errors ?? [];
  if (!error) return undefined;
  const { message, nodes = null } = error;
  const told = hasOnlyNames(variables)
    ? message
    : message.replace(/^(Variable "\$\w+") got .*$/s, '$1 got invalid value ');
  return new GraphQLError(told, { nodes, extensions: { code: 'BAD_USER_INPUT' } });
}

/** Variables are bounded in depth before this. */
function hasOnlyNames(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (!Array.isArray(value) && !Object.keys(value).every((name) => /^[A-Za-z_]\w*$/.test(name))) return false;
  return Object.values(value).every(hasOnlyNames);
}
