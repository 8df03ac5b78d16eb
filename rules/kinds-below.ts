import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind as NodeKind,
  type SelectionSetNode,
} from 'graphql';
import type { Kind } from '../policy/index.js';
import type { Permissions } from './apply-permissions.js';
import { kindsOf } from './rule.js';
import { allow } from './shield.js';

/** What stands above a selection: the kinds that were decided there, and whether it hangs on something found. */
interface Above {
  readonly kinds: ReadonlySet<Kind>;
  readonly isFound: boolean;
}

/** Giving one of these is deciding on it, whatever is asked of it. */
const ofType: Readonly<Record<string, Kind>> = { Person: 'DEMOGRAPHICS', ServiceEvent: 'SERVICE_EVENT' };

/**
 * The kinds that a question asks of what it may find: the service event of a document, the documents of an event, who its
 * patient is. Read from the question alone, so that it is the same whether something is found or not.
 */
export function kindsBelow(
  schema: GraphQLSchema,
  permissions: Permissions,
  question: DocumentNode,
): readonly Kind[] {
  const below = new Set<Kind>();
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of question.definitions)
    if (one.kind === NodeKind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);

  function ofField(name: string, parent: GraphQLNamedType, set: SelectionSetNode | undefined, above: Above) {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return;
    const field = parent.getFields()[name];
    if (field === undefined) return;
    const type = getNamedType(field.type);
    const given = ofType[type.name];
    const ruled = kindsOf(permissions[parent.name]?.[name] ?? allow);
    const kinds = given === undefined ? ruled : [...ruled, given];
    if (above.isFound) for (const kind of kinds) if (!above.kinds.has(kind)) below.add(kind);
    const isFound = above.isFound || ruled.length > 0;
    if (set) walk(set, type, { kinds: new Set([...above.kinds, ...kinds]), isFound });
  }

  function walk(set: SelectionSetNode, parent: GraphQLNamedType, above: Above): void {
    for (const selection of set.selections) {
      if (selection.kind === NodeKind.FIELD) {
        ofField(selection.name.value, parent, selection.selectionSet, above);
        continue;
      }
      const part =
        selection.kind === NodeKind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const type = part?.typeCondition ? schema.getType(part.typeCondition.name.value) : parent;
      if (!part || !type) continue;
      // A reference that the gateway gives tells that a thing was found; that of a person tells nothing.
      const isReference = isUnionType(parent) && type.name !== 'Person';
      walk(part.selectionSet, type, { ...above, isFound: above.isFound || isReference });
    }
  }

  const query = schema.getQueryType();
  for (const one of question.definitions)
    if (one.kind === NodeKind.OPERATION_DEFINITION && query)
      walk(one.selectionSet, query, { kinds: new Set(), isFound: false });
  return [...below];
}
