import { createHash } from 'node:crypto';
import { errors } from '../schema/errors.js';

/** Above every sort key: lists go from the newest down, and always carry a bound, which an index can serve. */
export const ABOVE_ALL = '\uffff';

const SORT_KEY = /^[0-9T:.Z+-]{1,40}~[\w.-]{1,160}$/;

/** A short mark of one list of one person, which its cursors carry: one of another list is refused. */
export function markOf(list: string): string {
  return createHash('sha256').update(list).digest('base64url').slice(0, 8);
}

/** Opaque to clients, and no right in itself: a page is decided anew whatever the cursor says. */
export function cursorOf(mark: string, place: string): string {
  return Buffer.from(`${mark}${checkOf(mark, place)}${place}`, 'utf8').toString('base64url');
}

const checkLength = 4;

/** Tells a cursor that lost or won a letter on its way from one that was given. */
function checkOf(mark: string, place: string): string {
  return createHash('sha256').update(`${mark}${place}`).digest('base64url').slice(0, checkLength);
}

/** The place in the list that a cursor of it names, letter by letter as it was given, or an error that says what was expected. */
export function placeOf(mark: string, after: string, form: RegExp): string {
  const text = Buffer.from(after, 'base64url').toString('utf8');
  const place = text.slice(mark.length + checkLength);
  const isWhole = cursorOf(mark, place) === after;
  if (!isWhole || !form.test(place))
    throw errors.badInput('`after` must be a cursor that a page of this list gave.');
  return place;
}

/** The sort key to go on below. */
export function boundOf(mark: string, after: string | null | undefined): string {
  if (after === null || after === undefined) return ABOVE_ALL;
  return placeOf(mark, after, SORT_KEY);
}

/** The lower of two bounds. Sort keys are texts: nothing made for numbers may compare them. */
export function lowerOf(one: string, other: string): string {
  if (one < other) return one;
  return other;
}
