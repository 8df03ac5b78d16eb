import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Kind } from '../policy/index.js';
import type { Permissions } from './apply-permissions.js';
import { kindsOf } from './rule.js';
import { allow } from './shield.js';

/**
 * The kinds that a question asks of what it may find: the service event of a document, the documents of an event, who its
 * patient is. Read from the question alone, so that it is the same whether something is found or not.
 */
export function kindsBelow(
  schema: GraphQLSchema,
  permissions: Permissions,
  question: DocumentNode,
): readonly Kind[] {
  const typeInfo = new TypeInfo(schema);
  const below = new Set<Kind>();
  const above: Found[] = [];

  function enter(kinds: readonly Kind[], isFound: boolean): void {
    if (above.some((found) => found.isFound))
      for (const kind of kinds) if (!above.some((found) => found.kinds.includes(kind))) below.add(kind);
    above.push({ kinds, isFound });
  }
  const leave = () => void above.pop();

  visit(
    question,
    visitWithTypeInfo(typeInfo, {
      Field: {
        enter({ name }) {
          const kinds = kindsOf(permissions[typeInfo.getParentType()?.name ?? '']?.[name.value] ?? allow);
          const isPerson = getNamedType(typeInfo.getType())?.name === 'Person';
          enter(isPerson ? [...kinds, 'DEMOGRAPHICS'] : kinds, kinds.length > 0);
        },
        leave,
      },
      InlineFragment: { enter: () => enter([], typeInfo.getType()?.toString() !== 'Person'), leave },
      FragmentDefinition: { enter: () => enter([], true), leave },
    }),
  );
  return [...below];
}

/** What stands above a field: the kinds that it is decided by, and whether what is below hangs on something found. */
interface Found {
  readonly kinds: readonly Kind[];
  readonly isFound: boolean;
}
