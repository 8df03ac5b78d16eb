import { createHmac, randomBytes } from 'node:crypto';
import { type DestinationStream, type LevelWithSilent, type Logger, pino } from 'pino';
import { maskIdentityCodes } from '../schema/identity-code.js';

export interface LogOptions {
  readonly level: LevelWithSilent;
  /** Where lines go; standard output unless told. */
  readonly to?: DestinationStream;
}

/** JSON lines. No line holds an identity code, whatever was in the error that it tells of. */
export function createLogger({ level, to }: LogOptions): Logger {
  const options = { level, base: null, hooks: { streamWrite: maskIdentityCodes } };
  return to ? pino(options, to) : pino(options);
}

/** Gives each caller a name of its own for the log, which does not lead back to the caller without the key. */
export function pseudonyms(key: string = randomBytes(32).toString('hex')): (id: string) => string {
  return (id) => createHmac('sha256', key).update(id).digest('base64url').slice(0, 16);
}
