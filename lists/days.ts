import { daysAfter, startOfDay } from '../policy/index.js';
import { errors } from '../schema/errors.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LAST_DAY = '9999-12-31';
/** Nothing is stored of an earlier day, and its moments would not compare as texts. */
const FIRST_DAY = '1000-01-01';

/** Days from the first to the last, both within; an open end is null or left out. */
export interface Days {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** The moments of the days: from one, with it, to another, without it. An open end is undefined. */
export function momentsOf({ from = null, to = null }: Days) {
  for (const day of [from, to]) if (day !== null) checkDay(day);
  return {
    from: from === null || from < FIRST_DAY ? undefined : startOfDay(from),
    before:
      to === null || to === LAST_DAY ? undefined : startOfDay(to < FIRST_DAY ? FIRST_DAY : daysAfter(to, 1)),
  };
}

/** A Date comes as the client sent it, which can be any JSON value. */
function checkDay(day: unknown): void {
  const isDay =
    typeof day === 'string' && DAY.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
  if (!isDay) throw errors.badInput('A Date must be a calendar day such as 2026-11-24.');
}
