import { createHmac, randomBytes } from 'node:crypto';
import { isNativeError } from 'node:util/types';
import { type DestinationStream, type LevelWithSilent, type Logger, type LoggerOptions, pino } from 'pino';
import { maskIdentityCodes } from '../schema/identity-code.js';
import { errorInLog } from './error-in-log.js';

export interface LogOptions {
  readonly level: LevelWithSilent;
  /** Where lines go; standard output unless told. */
  readonly to?: DestinationStream;
}

/**
 * JSON lines. An error stands in one as names, codes and places, wherever it is put; no line holds an identity code. Whoever
 * logs need not think of it.
 */
export function createLogger({ level, to }: LogOptions): Logger {
  const options: LoggerOptions = {
    level,
    base: null,
    serializers: {
      err: (thrown: unknown) => (typeof thrown === 'string' ? errorInLog(thrown) : withoutWords(thrown)),
    },
    formatters: { log: (line) => withoutWords(line) as Record<string, unknown> },
    hooks: { streamWrite: maskIdentityCodes, logMethod: withWordsOfItsOwn },
  };
  return to ? pino(options, to) : pino(options);
}

/** Tells the operator of a fault: what failed, in fixed words, and the error. */
export type ReportFault = (what: string, thrown: unknown, requestId?: string) => void;

export function faultReport(logger: Logger, about: Readonly<Record<string, string>> = {}): ReportFault {
  return (what, thrown, requestId) => logger.error({ err: errorInLog(thrown), ...about, requestId }, what);
}

/** Gives each caller a name of its own for the log, which does not lead back to the caller without the key. */
export function pseudonyms(key: string = randomBytes(32).toString('hex')): (id: string) => string {
  return (id) => createHmac('sha256', key).update(id).digest('base64url').slice(0, 16);
}

/** pino would take the message of a lone error as the words of the line, and put further arguments into them. */
function withWordsOfItsOwn(
  this: Logger,
  [about, words]: readonly unknown[],
  log: (about: object, words: string) => void,
): void {
  const [object, said] = typeof about === 'string' ? [{}, about] : [about, words];
  const line = isNativeError(object) ? { err: object } : object;
  log.call(
    this,
    typeof line === 'object' && line !== null ? line : {},
    typeof said === 'string' ? said : 'fault',
  );
}

/** The same value with every error in it as the log holds it. */
function withoutWords(value: unknown): unknown {
  if (isNativeError(value)) return errorInLog(value);
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutWords(part)]));
}
