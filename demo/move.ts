import { daysAfter } from '../policy/index.js';
import { isDay, isInstant, sameClock } from './day.js';

/** What names a thing or tells where it came from stays; all else that is a day or a moment moves. */
const stays: ReadonlySet<string> = new Set(['_id', 'oid', 'source', 'identifier', 'placedOn', 'pending']);

/** The value with every day and moment in it so many days later, at the same time on the Finnish clock. */
export function moved(value: unknown, days: number): unknown {
  if (days === 0) return value;
  if (typeof value === 'string') return movedText(value, days);
  if (value instanceof Date) return new Date(sameClock(value.toISOString(), days));
  if (Array.isArray(value)) return value.map((item) => moved(item, days));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, stays.has(key) ? item : moved(item, days)]),
  );
}

function movedText(text: string, days: number): string {
  if (text.length === 10 && isDay(text)) return daysAfter(text, days);
  if (isInstant(text)) return sameClock(text, days);
  const at = text.indexOf('~');
  const head = at === -1 ? '' : text.slice(0, at);
  return isInstant(head) ? `${sameClock(head, days)}${text.slice(at)}` : text;
}
