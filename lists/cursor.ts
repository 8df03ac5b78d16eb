import { errors } from '../schema/errors.js';

/** Above every sort key: lists go from the newest down, and always carry a bound, which an index can serve. */
export const ABOVE_ALL = '\uffff';

const SORT_KEY = /^[0-9T:.Z+-]{1,40}~[\w.-]{1,160}$/;

/** Opaque to clients, and no right in itself: a page is decided anew whatever the cursor says. */
export function cursorOf(sortKey: string): string {
  return Buffer.from(sortKey, 'utf8').toString('base64url');
}

/** The sort key to go on below, or an error that says what was expected. */
export function boundOf(after: string | null | undefined): string {
  if (after === null || after === undefined) return ABOVE_ALL;
  const sortKey = Buffer.from(after, 'base64url').toString('utf8');
  if (!SORT_KEY.test(sortKey))
    throw errors.badInput('`after` must be a cursor that a page of this list gave.');
  return sortKey;
}

/** The lower of two bounds. Sort keys are texts: nothing made for numbers may compare them. */
export function lowerOf(one: string, other: string): string {
  if (one < other) return one;
  return other;
}
