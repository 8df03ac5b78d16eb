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

const helsinki = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' });

/** The day in Finland at a moment; release dates, ages and date limits follow it. */
export function helsinkiDate(moment: Instant): LocalDate {
  return helsinki.format(new Date(moment));
}

/** Whole years lived on a day. Who is born on 29 February has the birthday on 1 March in other years. */
export function ageOn(birthDate: LocalDate, day: LocalDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The moment at which a day begins in Finland: no day has its clock change at midnight. */
export function startOfDay(day: LocalDate): Instant {
  const inSummer = hoursAfter(`${day}T00:00:00.000Z`, -3);
  return helsinkiDate(inSummer) === day ? inSummer : hoursAfter(inSummer, 1);
}

/** Does the period touch yesterday, today or tomorrow in Finland? */
export function isAroundToday({ from, to }: Period, now: Instant): boolean {
  const today = startOfDay(helsinkiDate(now));
  return from < hoursAfter(today, 48) && (to === null || to > hoursAfter(today, -24));
}

/** The day on which an age is reached, by the same rule for 29 February as `ageOn`. */
export function birthday(birthDate: LocalDate, age: number): LocalDate {
  const year = Number(birthDate.slice(0, 4)) + age;
  const day = `${String(year).padStart(4, '0')}${birthDate.slice(4)}`;
  return new Date(`${day}T00:00:00.000Z`).toISOString().slice(0, 10);
}

export function hoursAfter(moment: Instant, hours: number): Instant {
  return new Date(Date.parse(moment) + hours * 3_600_000).toISOString();
}

/** The last moment before another: `lte` this is the half-open "before that". */
export function justBefore(moment: Instant): Instant {
  return new Date(Date.parse(moment) - 1).toISOString();
}

export function monthsBefore(moment: Instant, months: number): Instant {
  const date = new Date(moment);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString();
}
