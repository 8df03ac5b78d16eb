import { daysAfter, helsinkiDate, helsinkiOffset, type Instant, type LocalDate } from '../policy/index.js';

const DAY = 86_400_000;
const day = /^\d{4}-\d\d-\d\d$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

export function isDay(text: string): boolean {
  return day.test(text);
}

export function isInstant(text: string): boolean {
  return instant.test(text);
}

export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The same time on the clock in Finland, so many days later, over changes to and from summer time. */
export function sameClock(moment: Instant, days: number): Instant {
  const later = Date.parse(moment) + days * DAY;
  return new Date(later + helsinkiOffset(Date.parse(moment)) - helsinkiOffset(later)).toISOString();
}

/** A time on the clock in Finland, on a day so many days from another. */
export function clockOn(from: LocalDate, days: number, time: string): Instant {
  const utc = Date.parse(`${daysAfter(from, days)}T${time}:00.000Z`);
  return new Date(utc - helsinkiOffset(utc - helsinkiOffset(utc))).toISOString();
}

/** The end of a day in Finland, which is the first moment of the next. */
export function endOf(on: LocalDate): Instant {
  return clockOn(on, 1, '00:00');
}

export function dayOf(moment: Instant): LocalDate {
  return helsinkiDate(moment);
}

/** How far the Finnish clock is ahead of UTC at a moment, as `+02:00`. */
export function finnishOffset(moment: Instant): string {
  return `+0${helsinkiOffset(Date.parse(moment)) / 3_600_000}:00`;
}
