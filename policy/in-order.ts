import type { Caller } from './caller.js';
import type { PersonFacts } from './facts.js';

const known = new WeakMap<object, object>();

/**
 * The same facts, or the same caller, with every list in one order, whatever order it was stored or read in: no decision,
 * scope, code or log entry follows from it.
 */
export function inOrder<T extends PersonFacts | Caller>(given: T): T {
  const made = known.get(given) ?? (ordered(given) as T);
  known.set(given, made);
  known.set(made, made);
  return made as T;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered).sort(byContent);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, ordered(part)]));
}

/** By id, and where two have the same or none by all that they say. */
function byContent(one: unknown, other: unknown): number {
  return compare(idOf(one), idOf(other)) || compare(JSON.stringify(one), JSON.stringify(other));
}

function idOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '';
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
