import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { errors } from '../../schema/errors.js';

export interface IntrospectionQuestion {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The answer to a question about the schema, from the schema that documents are validated against; undefined for a question
 * that asks for data. The federation engine knows introspection of an earlier specification only.
 */
export async function introspected({
  schema,
  document,
  operation,
  variables,
}: IntrospectionQuestion): Promise<ExecutionResult | undefined> {
  const fields = rootFields(operation.selectionSet, document);
  if (!fields.has('__schema') && !fields.has('__type')) return undefined;
  if ([...fields].some((field) => !field.startsWith('__'))) return { errors: [alone] };
  return execute({
    schema,
    document,
    ...(operation.name ? { operationName: operation.name.value } : {}),
    variableValues: variables,
  });
}

const alone = errors.badInput('Ask about the schema in an operation of its own, without data.');

function rootFields(
  set: SelectionSetNode,
  document: DocumentNode,
  fields: Set<string> = new Set(),
): ReadonlySet<string> {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) fields.add(selection.name.value);
    else if (selection.kind === Kind.INLINE_FRAGMENT) rootFields(selection.selectionSet, document, fields);
    else {
      const { value } = selection.name;
      for (const one of document.definitions)
        if (one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === value)
          rootFields(one.selectionSet, document, fields);
    }
  }
  return fields;
}
