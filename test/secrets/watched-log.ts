import type { Logger } from 'pino';
import { createLogger } from '../../gateway/log.js';
import { leaksInLog } from './leaks.js';

/** The server log of a test, of which `close` fails when any line, or fault beside it, holds a secret. */
export interface WatchedLog {
  readonly logger: Logger;
  close(faults: readonly string[]): void;
}

/** Everything that is logged at all, down to the finest level. */
export function watchedLog(): WatchedLog {
  const told = new Set<string>();
  const watch = (line: string) => {
    for (const leak of leaksInLog(line)) told.add(leak);
  };
  return {
    logger: createLogger({ level: 'trace', to: { write: watch } }),
    close(faults) {
      faults.forEach(watch);
      if (told.size > 0) throw new Error(`The server log tells ${[...told].join(', ')}.`);
    },
  };
}
