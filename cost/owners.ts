import {
  type ConstDirectiveNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql';

/** The subgraphs that can answer a field; none for a field that the schema does not have. */
export type Owners = (typeName: string, fieldName: string) => readonly string[];

/** Who answers which field, as the supergraph's `join__` directives say. */
export function ownersIn(supergraph: GraphQLSchema): Owners {
  const known = new Map<string, readonly string[]>();
  for (const type of Object.values(supergraph.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const ofType = graphsIn(type.astNode?.directives, 'join__type');
    for (const { name, astNode } of Object.values(type.getFields())) {
      const ofField = graphsIn(astNode?.directives, 'join__field');
      known.set(`${type.name}.${name}`, ofField.length > 0 ? ofField : ofType);
    }
  }
  return (typeName, fieldName) => known.get(`${typeName}.${fieldName}`) ?? [];
}

function graphsIn(directives: readonly ConstDirectiveNode[] | undefined, name: string): string[] {
  return (directives ?? [])
    .filter((directive) => directive.name.value === name && !isExternal(directive))
    .flatMap((directive) => argument(directive, 'graph') ?? [])
    .map(String);
}

function isExternal(directive: ConstDirectiveNode): boolean {
  return argument(directive, 'external') === true;
}

function argument({ arguments: args = [] }: ConstDirectiveNode, name: string): unknown {
  const node = args.find((one) => one.name.value === name);
  return node && valueFromASTUntyped(node.value);
}
