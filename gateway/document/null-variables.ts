import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * The error for a variable that is null where none may stand. Validation lets it pass where the variable or the argument
 * has a default, and execution would fail far from what the client sent.
 */
export function nullVariable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): GraphQLError | undefined {
  const nulls = new Set(Object.keys(variables).filter((name) => variables[name] === null));
  if (nulls.size === 0) return undefined;
  const types = new TypeInfo(schema);
  const misused = new Set<string>();
  const definitions = document.definitions.filter(
    (one) => one === operation || one.kind === Kind.FRAGMENT_DEFINITION,
  );
  visit(
    { kind: Kind.DOCUMENT, definitions },
    visitWithTypeInfo(types, {
      VariableDefinition: () => false,
      Variable({ name }) {
        if (nulls.has(name.value) && isNonNullType(types.getInputType())) misused.add(name.value);
      },
    }),
  );
  const [name] = misused;
  if (name === undefined) return undefined;
  const message = `Variable "$${name}" must not be null where it is used; leave it out for its default.`;
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
