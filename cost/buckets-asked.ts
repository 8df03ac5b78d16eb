import type { FieldNode } from 'graphql';
import { argumentOf, type Variables } from './arguments.js';

/** The fewest days that a bucket has. */
const fewestDays: ReadonlyMap<unknown, number> = new Map([
  ['DAY', 1],
  ['WEEK', 7],
  ['MONTH', 28],
]);

const oneDay = 86_400_000;

/** How many buckets lie in the days that a series is asked for, the last one and both cut ends with them; infinite where an end is open. */
export function bucketsAsked(node: FieldNode, variables: Variables): number {
  const [from, to] = ['from', 'to'].map((name) => dayIn(argumentOf(node, name, variables)));
  const bucket = argumentOf(node, 'bucket', variables) ?? 'DAY';
  const days = fewestDays.get(bucket);
  if (from === undefined || to === undefined || Number.isNaN(from) || Number.isNaN(to) || days === undefined)
    return Number.POSITIVE_INFINITY;
  const asked = Math.max(0, (to - from) / oneDay + 1);
  return days === 1 ? asked : Math.ceil(asked / days) + 1;
}

/** A variable may be anything that JSON can hold; only a text is a day. */
function dayIn(value: unknown): number {
  return typeof value === 'string' ? Date.parse(value) : Number.NaN;
}
