import type { Document, Filter } from 'mongodb';
import { type Header, type HeaderField, matches, type Predicate } from '../policy/index.js';

/** How a collection holds a header: under which name a field lies, or which value all of its documents have. */
export interface HeaderColumns {
  readonly named?: Partial<Record<HeaderField, string>>;
  readonly constant?: Partial<Header>;
}

/** A filter that matches nothing: what a refusal is. */
export const NOTHING: Filter<Document> = { _id: { $in: [] } };

/** The database's form of a predicate. Law: it finds exactly the documents whose header `matches` it. */
export function toFilter(predicate: Predicate, columns: HeaderColumns = {}): Filter<Document> {
  switch (predicate.op) {
    case 'never':
      return NOTHING;
    case 'and':
      return joined(
        '$and',
        predicate.all.map((part) => toFilter(part, columns)),
      );
    case 'or':
      return joined(
        '$or',
        predicate.any.map((part) => toFilter(part, columns)),
      );
    default: {
      const { constant = {}, named = {} } = columns;
      if (predicate.field in constant) return matches(predicate, constant as Header) ? {} : NOTHING;
      return { [named[predicate.field] ?? predicate.field]: condition(predicate) };
    }
  }
}

type Leaf = Exclude<Predicate, { op: 'and' | 'or' | 'never' }>;

function condition(leaf: Leaf): Document {
  switch (leaf.op) {
    case 'eq':
      return { $eq: leaf.value };
    case 'in':
      return { $in: [...leaf.values] };
    case 'notIn':
      return { $nin: [...leaf.values] };
    case 'lte':
      return { $lte: leaf.value };
    case 'gte':
      return { $gte: leaf.value };
  }
}

/** `{}` says nothing in an `$and` and everything in an `$or`; a filter of one part is that part. */
function joined(operator: '$and' | '$or', parts: readonly Filter<Document>[]): Filter<Document> {
  if (operator === '$or' && parts.some(isEmpty)) return {};
  if (operator === '$and' && parts.includes(NOTHING)) return NOTHING;
  const telling =
    operator === '$and' ? parts.filter((part) => !isEmpty(part)) : parts.filter((part) => part !== NOTHING);
  if (telling.length === 0) return operator === '$and' ? {} : NOTHING;
  return telling.length === 1 && telling[0] ? telling[0] : { [operator]: telling };
}

function isEmpty(filter: Filter<Document>): boolean {
  return Object.keys(filter).length === 0;
}
