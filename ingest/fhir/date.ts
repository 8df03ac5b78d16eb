import { z } from 'zod';
import { daysAfter, helsinkiDate, justBefore, startOfDay } from '../../policy/index.js';

const dateTime =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/;
const partialDate = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

/** A year or a month alone. */
export function isPartialDate(text: string): boolean {
  return partialDate.test(text);
}

/** Nothing that is told of today's patients was before: such a year stands for a date that is not known. */
const firstYear = '1850';

/** A FHIR date or time as a moment. A day without time is its noon in UTC, which is the same day in Finland. */
export function instantOf(text: string): string | null {
  const match = dateTime.exec(text);
  const [, year = '', month = '', date = '', hour, minute, second = '00', zone] = match ?? [];
  if (match === null || year < firstYear || !isRealDay(`${year}-${month}-${date}`)) return null;
  if (hour === undefined) return `${text}T12:00:00.000Z`;
  if (zone === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const moment = new Date(second === '60' ? text.replace(/:60(?=[.Z+-])/, ':59') : text);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

/** Is there such a day? `2021-02-29` is none. */
export function isRealDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && daysAfter(day, 0) === day;
}

/** The day in Finland of a FHIR date or time; a year or a month as it stands. Null when there is none such. */
export function finnishDayOf(text: string): string | null {
  if (isPartialDate(text)) return text < firstYear ? null : text;
  const moment = instantOf(text);
  if (moment === null) return null;
  return isRealDay(text) ? text : helsinkiDate(moment);
}

/** From the first to the last moment that a FHIR date or time may mean: a day without time is the whole day in Finland. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

export function spanOf(text: string): Span | null {
  const moment = instantOf(text);
  if (moment === null) return null;
  return isRealDay(text) ? wholeDayOf(text) : { first: moment, last: moment };
}

export function wholeDayOf(day: string): Span {
  return { first: startOfDay(day), last: justBefore(startOfDay(daysAfter(day, 1))) };
}

/** Marks an issue of the shape as one of dates, so that the refusal can say so. */
export const impossibleDate = { reason: 'IMPOSSIBLE_DATE' } as const;

const aMoment = 'a real day, and a time zone with a time';

/** As `instantOf`; a year or a month alone is nothing to sort by, and counts as absent. */
export const looseInstant = z.string().transform((text, context) => {
  if (isPartialDate(text)) return null;
  return instantOf(text) ?? refused(context, aMoment);
});

export const span = z.string().transform((text, context) => spanOf(text) ?? refused(context, aMoment));

/** A day in Finland; a year or a month may stand alone. */
export const day = z.string().transform((text, context) => {
  return finnishDayOf(text) ?? refused(context, 'a real day');
});

/** A whole day: a birth date decides what may be seen, so a year alone is not enough. */
export const wholeDay = z.string().transform((text, context) => {
  if (isRealDay(text) && text >= firstYear) return text;
  return refused(context, 'a real day of year, month and day');
});

function refused(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message, params: impossibleDate });
  return z.NEVER;
}
