import type { GraphQLSchema } from 'graphql';
import { errors } from '../schema/errors.js';

const longestId = 200;

/**
 * Stops a reference whose id is no text before anything looks for it: a reference is any JSON, and what is no text would reach
 * the database as a condition. The gateway sends none.
 */
export function onlyTextIds(schema: GraphQLSchema): GraphQLSchema {
  const entities = schema.getQueryType()?.getFields()._entities;
  if (entities?.resolve === undefined) return schema;
  const { resolve } = entities;
  entities.resolve = (parent, args: { readonly representations: readonly unknown[] }, context, info) => {
    if (!args.representations.every(hasTextId))
      throw errors.badInput('A reference must have an id that is a text.');
    return resolve(parent, args, context, info);
  };
  return schema;
}

function hasTextId(reference: unknown): boolean {
  if (typeof reference !== 'object' || reference === null || !('id' in reference)) return false;
  const { id } = reference;
  return typeof id === 'string' && id.length > 0 && id.length <= longestId;
}
