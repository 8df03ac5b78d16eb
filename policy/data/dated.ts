import type { Instant } from '../time.js';

/** Data of a rule from a moment on, until the next entry begins; entries stand in the order of time. */
export interface Dated<Value> {
  readonly from: Instant;
  readonly value: Value;
}

/** What is in force at a moment; undefined before the first entry, which every reader takes as "nothing is permitted". */
export function atMoment<Value>(entries: readonly Dated<Value>[], now: Instant): Value | undefined {
  return entries.findLast(({ from }) => from <= now)?.value;
}

/** For what has held as long as anybody whose data is kept has lived. */
export const alwaysSoFar: Instant = '1850-01-01T00:00:00.000Z';

/** Act 703/2023 in force: the first moment of 1 January 2024 in Finland. */
export const clientDataAct: Instant = '2023-12-31T22:00:00.000Z';
