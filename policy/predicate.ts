import type { Header, HeaderField } from './header.js';

export type Value = string | number | null;

/** A condition on a header as plain data: one interpreter stands here, the other makes the database's filter of it. */
export type Predicate =
  | { readonly op: 'eq'; readonly field: HeaderField; readonly value: Value }
  | { readonly op: 'in'; readonly field: HeaderField; readonly values: readonly Value[] }
  | { readonly op: 'notIn'; readonly field: HeaderField; readonly values: readonly Value[] }
  | { readonly op: 'lte'; readonly field: HeaderField; readonly value: string }
  | { readonly op: 'gte'; readonly field: HeaderField; readonly value: string }
  | { readonly op: 'and'; readonly all: readonly Predicate[] }
  | { readonly op: 'or'; readonly any: readonly Predicate[] }
  | { readonly op: 'never' };

export const never: Predicate = { op: 'never' };
export const always: Predicate = { op: 'and', all: [] };

/** Does the header meet the predicate? An absent value equals null, and is neither before nor after anything. */
export function matches(predicate: Predicate, header: Header): boolean {
  switch (predicate.op) {
    case 'eq':
      return valueIn(header, predicate.field) === predicate.value;
    case 'in':
      return predicate.values.includes(valueIn(header, predicate.field));
    case 'notIn':
      return !predicate.values.includes(valueIn(header, predicate.field));
    case 'lte':
      return isAtMost(valueIn(header, predicate.field), predicate.value);
    case 'gte':
      return isAtMost(predicate.value, valueIn(header, predicate.field));
    case 'and':
      for (const part of predicate.all) if (!matches(part, header)) return false;
      return true;
    case 'or':
      for (const part of predicate.any) if (matches(part, header)) return true;
      return false;
    case 'never':
      return false;
  }
}

function valueIn(header: Header, field: HeaderField): Value {
  return header[field] ?? null;
}

function isAtMost(lower: Value, upper: Value): boolean {
  return typeof lower === 'string' && typeof upper === 'string' && lower <= upper;
}

export const eq = (field: HeaderField, value: Value): Predicate => ({ op: 'eq', field, value });
export const oneOf = (field: HeaderField, values: readonly Value[]): Predicate => ({
  op: 'in',
  field,
  values,
});
export const noneOf = (field: HeaderField, values: readonly Value[]): Predicate => ({
  op: 'notIn',
  field,
  values,
});
export const atMost = (field: HeaderField, value: string): Predicate => ({ op: 'lte', field, value });
export const atLeast = (field: HeaderField, value: string): Predicate => ({ op: 'gte', field, value });

/** Of one of these service events; of none where there are none. */
export function ofEvents(ids: readonly string[]): Predicate {
  const [only, ...others] = ids;
  if (only === undefined) return never;
  return others.length === 0 ? eq('serviceEventId', only) : oneOf('serviceEventId', ids);
}

/** Conjunction without what always holds, so that filters stay short. */
export function all(parts: readonly Predicate[]): Predicate {
  const real = parts.flatMap((part) => (part.op === 'and' ? part.all : [part]));
  if (real.some((part) => part.op === 'never')) return never;
  const [first, ...others] = real;
  return first !== undefined && others.length === 0 ? first : { op: 'and', all: real };
}

/** Disjunction without what never holds; of nothing it is `never`. */
export function any(parts: readonly Predicate[]): Predicate {
  const real = parts.filter((part) => part.op !== 'never');
  if (real.some((part) => part.op === 'and' && part.all.length === 0)) return always;
  const [first, ...others] = real;
  if (first === undefined) return never;
  return others.length === 0 ? first : { op: 'or', any: real };
}
