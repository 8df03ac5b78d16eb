import { errors } from '../schema/errors.js';

/**
 * A list that is read whole: what was found, or TOO_MANY where it is more than the most it may hold. Read one more than
 * that, so that a longer list is told from one that just fits; nothing of it is cut.
 */
export function within<T>(most: number, found: T[]): T[] {
  if (found.length > most) throw errors.tooMany();
  return found;
}
