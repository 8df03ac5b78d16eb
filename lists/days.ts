import { errors } from '../schema/errors.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LAST_DAY = '9999-12-31';

/** Days from the first to the last, both within; an open end is null or left out. */
export interface Days {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** The moments of the days: from one, with it, to another, without it. An open end is undefined. */
export function momentsOf({ from = null, to = null }: Days) {
  return {
    from: from === null ? undefined : startOfDay(from),
    before: to === null || to === LAST_DAY ? undefined : startOfDay(dayAfter(to)),
  };
}

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

/** A Date comes as the client sent it, which can be any JSON value. */
function checkDay(day: unknown): void {
  const isDay =
    typeof day === 'string' && DAY.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
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
