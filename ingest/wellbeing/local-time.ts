import { helsinkiDate } from '../../policy/index.js';
import { instantOf, isRealDay } from '../fhir/date.js';

/** When something was measured: in UTC, with the offset of the clock that was read, and the day in Finland. */
export interface LocalTime {
  readonly effectiveAt: string;
  readonly offset: string;
  readonly effectiveOn: string;
  /** Only a day was told: its moment is noon in UTC, which nobody measured at. */
  readonly isWholeDay?: true;
}

/** Null when there is no such moment. A day without time keeps the day; its offset is UTC's. */
export function localTime(text: string): LocalTime | null {
  const effectiveAt = instantOf(text);
  if (effectiveAt === null) return null;
  const zone = /[+-]\d{2}:\d{2}$/.exec(text)?.[0] ?? '+00:00';
  const wholeDay = isRealDay(text) ? { isWholeDay: true as const } : {};
  return { effectiveAt, offset: zone, effectiveOn: helsinkiDate(effectiveAt), ...wholeDay };
}
