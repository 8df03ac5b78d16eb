import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** What may stand at one place of an answer: how deep in lists, and the names below; no names: a leaf. */
export interface Shape {
  readonly lists: number;
  readonly fields: ReadonlyMap<string, Shape> | null;
}

/** The shape that a subgraph's answer to this document must have. */
export function shapeOf(document: DocumentNode, schema: GraphQLSchema): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const collect = (set: SelectionSetNode, parent: string, into: Map<string, Shape>): void => {
    for (const selection of set.selections) {
      if (selection.kind !== Kind.FIELD) {
        const fragment =
          selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (fragment) collect(fragment.selectionSet, fragment.typeCondition?.name.value ?? parent, into);
        continue;
      }
      const type = typeOfField(schema, parent, selection.name.value);
      const name = selection.alias?.value ?? selection.name.value;
      const fields = selection.selectionSet ? new Map(into.get(name)?.fields) : null;
      if (selection.selectionSet && fields) collect(selection.selectionSet, type.named, fields);
      into.set(name, { lists: type.lists, fields });
    }
  };
  const fields = new Map<string, Shape>();
  for (const one of document.definitions) {
    if (one.kind === Kind.OPERATION_DEFINITION)
      collect(one.selectionSet, schema.getRootType(one.operation)?.name ?? '', fields);
  }
  return { lists: 0, fields };
}

function typeOfField(
  schema: GraphQLSchema,
  parent: string,
  name: string,
): { readonly lists: number; readonly named: string } {
  if (name === '_entities') return { lists: 1, named: '_Entity' };
  const type = schema.getType(parent);
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  return field
    ? { lists: listsOf(field.type), named: getNamedType(field.type).name }
    : { lists: 0, named: '' };
}

function listsOf(type: GraphQLOutputType): number {
  if (isNonNullType(type)) return listsOf(type.ofType);
  return isListType(type) ? 1 + listsOf(type.ofType) : 0;
}
