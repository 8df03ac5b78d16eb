import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import type { ListSize } from './list-sizes.js';

export type Variables = Readonly<Record<string, unknown>>;

/** The variables of a request, with the operation's defaults: a size in a default is a size all the same. */
export function variablesOf(
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Variables,
): Variables {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
  );
  return { ...Object.fromEntries(defaults), ...given };
}

/** How many items a sized field may give: what it is asked for, or else what the schema assumes. */
export function sizeAsked(
  { assumedSize, slicingArguments }: ListSize,
  node: FieldNode,
  variables: Variables,
): number {
  const asked = slicingArguments
    .map((name) => argumentOf(node, name, variables))
    .filter((size) => typeof size === 'number' && size >= 0);
  return asked.length > 0 ? Math.max(...(asked as number[])) : assumedSize;
}

/** How many entities a subgraph is asked about. */
export function entitiesAsked(node: FieldNode, variables: Variables): number {
  const asked = argumentOf(node, 'representations', variables);
  return Array.isArray(asked) ? asked.length : 1;
}

/** What a field is given for an argument: a number, a text or a list, as it stands or by a variable. */
export function argumentOf({ arguments: args = [] }: FieldNode, name: string, variables: Variables): unknown {
  const value = args.find((one) => one.name.value === name)?.value;
  return value && plain(value, variables);
}

function plain(value: ValueNode, variables: Variables): unknown {
  if (value.kind === Kind.VARIABLE) return variables[value.name.value];
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind === Kind.STRING || value.kind === Kind.ENUM) return value.value;
  return value.kind === Kind.LIST ? value.values : undefined;
}
