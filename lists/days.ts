import { errors } from '../schema/errors.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The first moment, UTC, of a day in Finland. */
export function startOfDay(day: string): string {
  checkDay(day);
  const noon = new Date(`${day}T12:00:00Z`);
  const midnight = new Date(`${day}T00:00:00Z`).getTime();
  const guess = new Date(midnight - offsetAt(noon));
  return new Date(midnight - offsetAt(guess)).toISOString();
}

/** The next calendar day. */
export function dayAfter(day: string): string {
  checkDay(day);
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function checkDay(day: string): void {
  const isDay = DAY.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
  if (!isDay) throw errors.badInput('A Date must be a calendar day such as 2026-11-24.');
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** How far Finnish time is ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: Date): number {
  return (
    Date.parse(`${clock.format(moment).replace(' ', 'T')}Z`) - Math.floor(moment.getTime() / 1000) * 1000
  );
}
