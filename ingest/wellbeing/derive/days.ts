import { createHash } from 'node:crypto';
import { daysAfter, helsinkiDate } from '../../../policy/index.js';

/** Every so many days, the newest first, back from a day. */
export function daysBack(now: string, every: number, span: number): string[] {
  const days: string[] = [];
  for (let back = every; back <= span; back += every) days.push(daysAfter(helsinkiDate(now), -back));
  return days;
}

/** The time on a clock in Finland, with the offset of that day. */
export function inFinland(day: string, clock: string): string {
  const parts = zone.formatToParts(new Date(`${day}T${clock}:00Z`));
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? '+02:00';
  return `${day}T${clock}:00${offset}`;
}

const zone = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Helsinki', timeZoneName: 'longOffset' });

/** A number from -1 to 1, near 0 more often; the same for the same names. */
export function wobble(...names: readonly string[]): number {
  const hash = createHash('sha256').update(names.join('|')).digest();
  return (hash.readUInt16BE(0) + hash.readUInt16BE(2) + hash.readUInt16BE(4)) / (1.5 * 0xffff) - 1;
}
