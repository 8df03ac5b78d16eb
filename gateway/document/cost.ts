import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;
interface Asked {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
}

/** How many items a list without a size of its own is taken to have. */
const usualList = 5;
/** A page whose size is not told, or told wrongly. */
const usualPage = 20;

/** How many fields the answer may hold: each field once, times the sizes of the lists it stands in. */
export function costOf(operation: OperationDefinitionNode, asked: Asked): number {
  const root = asked.schema.getRootType(operation.operation);
  return root ? costOfSet(operation.selectionSet, root.name, false, asked) : 0;
}

/** Of fragments on object types only one can apply to an item, so the dearest counts. */
function costOfSet(set: SelectionSetNode, parent: string, inPage: boolean, asked: Asked): number {
  let cost = 0;
  const byType = new Map<string, number>();
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      cost += costOfField(selection, parent, inPage, asked);
      continue;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? asked.fragments.get(selection.name.value) : selection;
    if (!fragment) continue;
    const type = fragment.typeCondition?.name.value ?? parent;
    const own = costOfSet(fragment.selectionSet, type, inPage, asked);
    if (type !== parent && isObjectType(asked.schema.getType(type)))
      byType.set(type, (byType.get(type) ?? 0) + own);
    else cost += own;
  }
  return cost + Math.max(0, ...byType.values());
}

function costOfField(node: FieldNode, parent: string, inPage: boolean, asked: Asked): number {
  const type = asked.schema.getType(parent);
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
  if (!field || !node.selectionSet) return 1;
  const named = getNamedType(field.type);
  if (!isCompositeType(named)) return 1;
  const page = pageSize(field, node, asked.variables);
  const list = isListType(getNullableType(field.type));
  const times = page ?? (list && !inPage ? (listArgument(node, asked.variables) ?? usualList) : 1);
  return 1 + times * costOfSet(node.selectionSet, named.name, page !== undefined, asked);
}

/** The size that `first` or `last` asks for, the schema's own when the document does not say; undefined: not a page. */
function pageSize(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): number | undefined {
  const sizes = field.args.filter(({ name }) => name === 'first' || name === 'last');
  if (sizes.length === 0) return undefined;
  const asked = sizes.map(({ name, defaultValue }) => argument(node, name, variables) ?? defaultValue);
  const numbers = asked.filter((size): size is number => typeof size === 'number' && size >= 0);
  return numbers.length > 0 ? Math.max(...numbers) : usualPage;
}

/** A list that is asked for by ids has at most as many items. */
function listArgument(node: FieldNode, variables: Variables): number | undefined {
  const lists = (node.arguments ?? [])
    .map(({ name }) => argument(node, name.value, variables))
    .filter((one) => Array.isArray(one));
  return lists.length > 0 ? Math.max(...lists.map((list) => list.length)) : undefined;
}

function argument(node: FieldNode, name: string, variables: Variables): unknown {
  const value = node.arguments?.find((one) => one.name.value === name)?.value;
  return value ? plain(value, variables) : undefined;
}

function plain(value: ValueNode, variables: Variables): unknown {
  if (value.kind === Kind.VARIABLE) return variables[value.name.value];
  if (value.kind === Kind.INT) return Number(value.value);
  return value.kind === Kind.LIST ? value.values : undefined;
}
