import { z } from 'zod';

const dateTime =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/;
const partialDate = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

/** A FHIR date or time as a moment. A day without time is its noon in UTC, which is the same day in Finland. */
export function instantOf(text: string): string | null {
  const match = dateTime.exec(text);
  if (match === null || !isRealDay(text.slice(0, 10))) return null;
  const [, , , , hour, minute, second = '00', zone] = match;
  if (hour === undefined) return `${text}T12:00:00.000Z`;
  if (zone === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const moment = new Date(second === '60' ? text.replace(/:60(?=[.Z+-])/, ':59') : text);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

/** Is there such a day? `2021-02-29` is none. */
export function isRealDay(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day)
  );
}

/** Marks an issue of the shape as one of dates, so that the refusal can say so. */
export const impossibleDate = { reason: 'IMPOSSIBLE_DATE' } as const;

/** A moment: a real day, and a time zone when there is a time. */
export const instant = z.string().transform((text, context) => {
  return instantOf(text) ?? refused(context, 'a real day, and a time zone with a time');
});

/** As `instant`; a year or a month alone is nothing to sort by, and counts as absent. */
export const looseInstant = z.string().transform((text, context) => {
  if (partialDate.test(text)) return null;
  return instantOf(text) ?? refused(context, 'a real day, and a time zone with a time');
});

/** A day as it stands, without time; a year or a month may stand alone. */
export const day = z.string().transform((text, context) => {
  if (partialDate.test(text) || instantOf(text) !== null) return text.slice(0, 10);
  return refused(context, 'a real day');
});

/** A whole day: a birth date decides what may be seen, so a year alone is not enough. */
export const wholeDay = z.string().transform((text, context) => {
  if (isRealDay(text)) return text;
  return refused(context, 'a real day of year, month and day');
});

function refused(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message, params: impossibleDate });
  return z.NEVER;
}
