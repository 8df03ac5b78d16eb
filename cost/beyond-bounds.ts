import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { listSizes } from './list-sizes.js';

/** A list that holds more than the graph can show. */
export interface BeyondBound {
  readonly field: string;
  readonly most: number;
}

/**
 * Finds the first list of a stored thing that is longer than the graph's list of the same name may be: what lies in a
 * thing is bounded where it is stored, as well as where it is read.
 */
export function beyondBounds(
  schema: GraphQLSchema,
): (typeName: string, thing: object) => BeyondBound | undefined {
  const sizeOf = listSizes(schema);
  function find(typeName: string, thing: object): BeyondBound | undefined {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) return undefined;
    for (const [name, value] of Object.entries(thing)) {
      const field = type.getFields()[name];
      if (field === undefined || typeof value !== 'object' || value === null) continue;
      const most = sizeOf(typeName, name).listSize?.assumedSize ?? Number.POSITIVE_INFINITY;
      if (Array.isArray(value) && value.length > most) return { field: name, most };
      for (const below of Array.isArray(value) ? value : [value]) {
        const found = isObject(below) ? find(getNamedType(field.type).name, below) : undefined;
        if (found) return found;
      }
    }
    return undefined;
  }
  return find;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
