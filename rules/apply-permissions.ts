import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { errors } from '../schema/errors.js';
import type { Call } from './call.js';
import { peekOf, type Rule } from './rule.js';
import { allow, applyMiddleware, deny, shield } from './shield.js';

/** Every field of every object type of a subgraph with its rule. */
export type Permissions = Readonly<Record<string, Readonly<Record<string, Rule>>>>;

type Resolve = GraphQLFieldResolver<unknown, Call>;
type Middleware = (
  resolve: Resolve,
  parent: unknown,
  args: Record<string, unknown>,
  call: Call,
  info: GraphQLResolveInfo,
) => unknown;

export interface ApplyOptions {
  /** False sends every field through graphql-shield itself: the plain form that the fast one is compared with. */
  readonly fast?: boolean;
}

/**
 * Puts the rules on the schema. graphql-shield checks the map, denies what has no rule and decides what is not known
 * yet; a field whose decision can be made at once is answered without its promises, since these cost ten times a field.
 */
export function applyPermissions(
  schema: GraphQLSchema,
  permissions: Permissions,
  { fast = true }: ApplyOptions = {},
) {
  const generator = shield(permissions, { fallbackRule: deny, fallbackError });
  if (!fast) return applyMiddleware(schema, generator);
  const map = generator.generate(schema) as Record<
    string,
    Record<string, Middleware | { resolve: Middleware }>
  >;
  for (const [typeName, fields] of Object.entries(map)) {
    for (const [fieldName, made] of Object.entries(fields)) {
      const rule = permissions[typeName]?.[fieldName] ?? deny;
      if (rule === allow) delete fields[fieldName];
      else fields[fieldName] = quick(rule, 'resolve' in made ? made.resolve : made);
    }
  }
  return applyMiddleware(schema, map as Parameters<typeof applyMiddleware>[1]);
}

function quick(rule: Rule, throughShield: Middleware): Middleware {
  const peek = peekOf(rule);
  return (resolve, parent, args, call, info) => {
    const verdict = peek(parent, args, call, info);
    if (verdict === true) return resolve(parent, args, call, info);
    if (verdict !== undefined) return verdict;
    return throughShield(resolve, parent, args, call, info);
  };
}

/** A resolver that threw comes with its error, a denial without a reason (a field that has no rule) with null. */
function fallbackError(
  thrown: unknown,
  _parent: object,
  _args: object,
  context: object,
  info: GraphQLResolveInfo,
) {
  if (thrown === null) {
    (context as Call).fault(`${info.parentType.name}.${info.fieldName} has no rule`, undefined);
    return errors.forbidden('CALLER_KIND_NOT_PERMITTED');
  }
  return thrown instanceof Error ? thrown : errors.internal();
}
