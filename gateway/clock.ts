import { StartProblem } from '../database/start-problem.js';
import type { Instant } from '../policy/time.js';

/** The moment a request is decided at: the real one, or on a demo a set one that then runs on. */
export function requestClock(testClock: Instant | null, deployment: 'DEMO' | 'REAL'): () => Instant {
  if (testClock === null) return () => new Date().toISOString();
  if (deployment === 'REAL')
    throw new StartProblem('TEST_CLOCK is refused where the data are real.', 'Remove TEST_CLOCK.');
  const ahead = Date.parse(testClock) - Date.now();
  return () => new Date(Date.now() + ahead).toISOString();
}
