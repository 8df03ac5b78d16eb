/** A moment in UTC, always written `2026-11-24T08:15:00.000Z`, so that moments compare as strings. */
export type Instant = string;

/** A calendar day in Finland, `2026-11-24`. */
export type LocalDate = string;

/** Half-open: begins at `from`, has ended at `to`; null is no end. */
export interface Period {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** Is the moment within the half-open period? */
export function isInForce({ from, to }: Period, now: Instant): boolean {
  return from <= now && (to === null || now < to);
}

const helsinkiDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' });

const helsinkiClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The day in Finland at a moment; release dates, ages and date limits follow it. */
export function helsinkiDate(moment: Instant): LocalDate {
  return helsinkiDay.format(new Date(moment));
}

/** The moment at which a day begins in Finland. */
export function startOfDay(day: LocalDate): Instant {
  const midnight = Date.parse(`${day}T00:00:00.000Z`);
  const guess = midnight - helsinkiOffset(midnight);
  return new Date(midnight - helsinkiOffset(guess)).toISOString();
}

/** How far the clock in Finland is ahead of UTC, in milliseconds, at a moment in milliseconds. */
export function helsinkiOffset(moment: number): number {
  const second = Math.floor(moment / 1000) * 1000;
  return Date.parse(`${helsinkiClock.format(second).replace(' ', 'T')}Z`) - second;
}

/** The calendar day so many days later; earlier where the number is negative. */
export function daysAfter(day: LocalDate, days: number): LocalDate {
  return calendarDay(Date.parse(day) + days * 86_400_000);
}

/** The same day of an earlier month; the last day of that month where it is shorter. */
export function monthsBefore(day: LocalDate, months: number): LocalDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  // biome-ignore lint/plugin: a day of the calendar, counted in UTC
  const lastDate = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return calendarDay(Date.UTC(year, month - 1 - months, Math.min(date, lastDate)));
}

/** A day of the calendar, counted in UTC so that every day has 24 hours; never a moment. */
function calendarDay(atMidnight: number): LocalDate {
  // biome-ignore lint/plugin: midnight in UTC of a calendar day
  return new Date(atMidnight).toISOString().slice(0, 10);
}

/** Has it ended, on the same day of the calendar so many months ago or later? */
export function hasEndedWithin({ to }: Period, months: number, now: Instant): boolean {
  return to !== null && to <= now && to >= startOfDay(monthsBefore(helsinkiDate(now), months));
}

/** Whole years lived on a day. Who is born on 29 February has the birthday on 1 March in other years. */
export function ageOn(birthDate: LocalDate, day: LocalDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The day on which an age is reached, by the same rule for 29 February as `ageOn`. */
export function birthday(birthDate: LocalDate, age: number): LocalDate {
  const year = Number(birthDate.slice(0, 4)) + age;
  return calendarDay(Date.parse(`${String(year).padStart(4, '0')}${birthDate.slice(4)}`));
}

/** Does the period touch yesterday, today or tomorrow in Finland? */
export function isAroundToday({ from, to }: Period, now: Instant): boolean {
  const today = helsinkiDate(now);
  return from < startOfDay(daysAfter(today, 2)) && (to === null || to > startOfDay(daysAfter(today, -1)));
}

export function hoursAfter(moment: Instant, hours: number): Instant {
  return new Date(Date.parse(moment) + hours * 3_600_000).toISOString();
}

/** The last moment before another: `lte` this is the half-open "before that". */
export function justBefore(moment: Instant): Instant {
  return new Date(Date.parse(moment) - 1).toISOString();
}
