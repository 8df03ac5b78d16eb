import { MongoError, MongoNetworkError, MongoServerError, MongoServerSelectionError } from 'mongodb';

export interface RetryOptions {
  readonly attempts?: number;
  /** How long to wait before the next attempt, in milliseconds. */
  readonly pause?: (attempt: number) => number;
}

/**
 * Does an operation again when its outcome is unknown or the server was changing over. Only for what may be done twice
 * without harm: the first time may have worked. The driver does not retry writes on a server that is no replica set.
 */
export async function retryIdempotent<T>(
  operation: () => Promise<T>,
  options: RetryOptions = {},
): Promise<T> {
  const { attempts = 5, pause = (attempt) => Math.min(50 * 4 ** attempt, 1600) } = options;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await operation();
    } catch (error) {
      if (attempt + 1 >= attempts || !mayWorkAgain(error)) throw error;
      await new Promise((done) => setTimeout(done, pause(attempt)));
    }
  }
}

/** Whether an error says that the server was away or changing over, not that it refused. */
export function mayWorkAgain(error: unknown): boolean {
  if (!(error instanceof MongoError)) return false;
  if (error instanceof MongoNetworkError || error instanceof MongoServerSelectionError) return true;
  if (error.hasErrorLabel('RetryableWriteError') || error.hasErrorLabel('PoolRequestedRetry')) return true;
  if (!(error instanceof MongoServerError)) return false;
  return CHANGING_OVER.has(Number(error.code)) || LOST_POSTGRES.test(error.message);
}

/** The server's codes for: not primary any more, shutting down, interrupted by either, host not reached. */
const CHANGING_OVER: ReadonlySet<number> = new Set([
  6, 7, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436,
]);

/** What FerretDB says while the PostgreSQL behind it is away or coming back. */
const LOST_POSTGRES =
  /SQLSTATE (08\d\d\d|57P0[123])|failed to connect|unexpected EOF|terminating connection|database system is|connection (refused|reset)|conn closed|broken pipe/i;
