import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { listSizes } from '../cost/list-sizes.js';
import { errors } from '../schema/errors.js';

/**
 * Holds every list to what its `@listSize` says, whoever resolves it: what is longer is null with TOO_MANY, never cut.
 * A page is held to its size by `lists/page`.
 */
export function boundLists(schema: GraphQLSchema): GraphQLSchema {
  const sizeOf = listSizes(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { isList, listSize } = sizeOf(type.name, field.name);
      if (isList && listSize) bound(field, listSize.assumedSize);
    }
  }
  return schema;
}

function bound(field: GraphQLField<unknown, unknown>, most: number): void {
  const resolve: GraphQLFieldResolver<unknown, unknown> = field.resolve ?? defaultFieldResolver;
  const within = (list: unknown) => {
    if (Array.isArray(list) && list.length > most) throw errors.tooMany();
    return list;
  };
  field.resolve = (...args) => {
    const list = resolve(...args);
    return list instanceof Promise ? list.then(within) : within(list);
  };
}
