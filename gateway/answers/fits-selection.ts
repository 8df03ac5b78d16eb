import type { DocumentNode, GraphQLSchema } from 'graphql';
import { isObject } from './read-answer.js';
import { type Shape, shapeOf } from './shape.js';

const shapes = new WeakMap<DocumentNode, Shape>();

/**
 * Is the data made only of what was asked for? A name too many would be merged over another subgraph's field, and an
 * object in place of a list, or a value in place of an object, breaks the answer of all.
 */
export function fitsSelection(
  document: DocumentNode,
  schema: GraphQLSchema,
  data: Record<string, unknown>,
): boolean {
  const known = shapes.get(document) ?? shapeOf(document, schema);
  shapes.set(document, known);
  return fits(data, known, known.lists);
}

function fits(value: unknown, shape: Shape, lists: number): boolean {
  if (value === null || value === undefined) return true;
  if (lists > 0) return Array.isArray(value) && value.every((item) => fits(item, shape, lists - 1));
  if (shape.fields === null) return !Array.isArray(value);
  if (!isObject(value)) return false;
  for (const name of Object.keys(value)) {
    const below = shape.fields.get(name);
    const item = value[name];
    if (
      below === undefined ||
      (name === '__typename' && typeof item !== 'string') ||
      !fits(item, below, below.lists)
    )
      return false;
  }
  return true;
}
