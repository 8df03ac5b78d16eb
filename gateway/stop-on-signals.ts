import type { Logger } from 'pino';

/** Ends the process in order on SIGINT and SIGTERM; a second signal ends it at once. */
export function stopOnSignals(logger: Logger, stop: () => Promise<void>): void {
  let asked = false;
  const end = async (signal: NodeJS.Signals) => {
    if (asked) process.exit(1);
    asked = true;
    logger.info({ signal }, 'stopping');
    try {
      await stop();
      process.exit(0);
    } catch (error) {
      logger.error({ err: error }, 'stopping failed');
      process.exit(1);
    }
  };
  process.on('SIGINT', (signal) => void end(signal));
  process.on('SIGTERM', (signal) => void end(signal));
}
