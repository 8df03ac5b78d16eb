import type { LocalDate } from '../policy/index.js';

/** Data from a day on, until the next entry begins. Entries stand in the order of their days. */
export interface DatedData<Value> {
  readonly from: LocalDate;
  readonly source: string;
  readonly value: Value;
}

/** What holds on a day; the first entry also for all days before it, since what is measured does not change. */
export function onDay<Value>(
  entries: readonly [DatedData<Value>, ...DatedData<Value>[]],
  day: LocalDate,
): Value {
  return (entries.findLast(({ from }) => from <= day) ?? entries[0]).value;
}
