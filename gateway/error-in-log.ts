import { type ErrorOutline, outlineOf } from '../database/what-was-thrown.js';
import { projectRoot } from '../schema/project-root.js';
import { Fault } from './fault.js';

/** What the server log holds of an error. */
export interface ErrorInLog extends ErrorOutline {
  /** The program's own words, where it made the error. */
  readonly says?: string;
  /** Where it was thrown, from the innermost file of the project: places only. */
  readonly at?: readonly string[];
  readonly cause?: ErrorOutline;
}

const MOST_PLACES = 6;

/**
 * An error for the log: an allow-list. The words of any error but the program's own are left out, with the head of its stack,
 * which repeats them: a driver's, a parser's and the language's own all quote what they failed on.
 */
export function errorInLog(thrown: unknown): ErrorInLog {
  const at = placesOf(thrown);
  const cause = thrown instanceof Error && thrown.cause !== undefined ? outlineOf(thrown.cause) : undefined;
  return {
    ...outlineOf(thrown),
    ...(thrown instanceof Fault ? { says: thrown.message } : {}),
    ...(at.length === 0 ? {} : { at }),
    ...(cause === undefined ? {} : { cause }),
  };
}

/** Lines of the stack that name a place in the project: what is no such line, or holds anything else, is left out. */
function placesOf(thrown: unknown): string[] {
  const { stack, message } = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Partial<Error>;
  if (typeof stack !== 'string' || typeof message !== 'string') return [];
  const end = Math.max(stack.indexOf(message), 0) + message.length;
  return stack
    .slice(end)
    .split('\n')
    .flatMap((line) => place.exec(line)?.[1] ?? [])
    .slice(0, MOST_PLACES);
}

const root = projectRoot().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const place = new RegExp(`^ {4}at .*?${root}/([\\w./-]+:\\d+:\\d+)\\)?$`);
