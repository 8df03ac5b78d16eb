import type { Logger } from 'pino';

/**
 * The log for a library that writes lines by itself. Of its text the beginning is kept, up to where it could quote something;
 * its failures reach the log by the errors that it throws.
 */
export function libraryLog(logger: Logger, library: string) {
  const at = (level: 'debug' | 'warn' | 'error') => (text?: unknown) =>
    logger[level]({ library, says: beginningOf(text) }, 'a line of a library');
  return { debug: at('debug'), info: at('debug'), warn: at('warn'), error: at('error') };
}

const MOST_LETTERS = 80;

/** Words of lower case after the first, as the library's own sentences have: a name, a value or a quotation ends it. */
function beginningOf(text: unknown): string {
  const words =
    typeof text === 'string' ? /^[A-Z]?[a-z]+(?: [a-z]+)*(?=[ :.,;]|$)/.exec(text)?.[0] : undefined;
  return words?.slice(0, MOST_LETTERS) ?? '';
}
