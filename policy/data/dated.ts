import type { Instant } from '../time.js';

/** Data of a rule from a moment on, until the next entry begins; entries stand in the order of time. */
export interface Dated<Value> {
  readonly from: Instant;
  readonly value: Value;
}

/** What is in force at a moment; undefined before the first entry. */
export function atMoment<Value>(entries: readonly Dated<Value>[], now: Instant): Value | undefined {
  return entries.findLast(({ from }) => from <= now)?.value;
}
