import {
  type ASTVisitor,
  type GraphQLCompositeType,
  GraphQLError,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type ValidationContext,
} from 'graphql';

/**
 * Refuses names that the planner's own fields use. An alias that is another field of the type would be answered with
 * that field's value: the planner adds key fields under their own names.
 */
export function safeNames(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      const alias = node.alias?.value;
      const parent = context.getParentType();
      if (!alias || alias === node.name.value || !parent) return;
      const type = ownerOf(alias, parent, context);
      if (alias.startsWith('__') || type) {
        const why = type ? `"${alias}" is a field of "${type}"` : 'names that begin with "__" are reserved';
        const message = `The alias "${alias}" cannot be used here: ${why}. Choose another name.`;
        context.reportError(new GraphQLError(message, { nodes: node }));
      }
    },
    VariableDefinition(node) {
      if (node.variable.name.value !== 'representations') return;
      context.reportError(
        new GraphQLError('The variable "$representations" is reserved. Choose another name.', {
          nodes: node,
        }),
      );
    },
  };
}

function ownerOf(name: string, parent: GraphQLCompositeType, context: ValidationContext): string | undefined {
  const possible = isAbstractType(parent) ? context.getSchema().getPossibleTypes(parent) : [];
  const types = [parent, ...possible];
  return types.find((type) => (isObjectType(type) || isInterfaceType(type)) && name in type.getFields())
    ?.name;
}
