import { setMaxListeners } from 'node:events';

/** Until when something may work. One for each call of a subgraph: every command of the call is bounded by what is left. */
export interface Deadline {
  /** Milliseconds, 0 when it is over: the time is up, the call has ended, or nobody waits for it any more. */
  leftMs(): number;
  /** Aborts what waits on a server that has not answered, well after that server should have stopped by itself. */
  readonly signal: AbortSignal;
  /** Nothing begins after it. */
  end(): void;
}

/** What is thrown in the place of a command that would begin too late. */
export class DeadlineOver extends Error {
  override readonly name = 'DeadlineOverError';

  constructor() {
    super('The time of this request is over.');
  }
}

/** How long a server has to say that it stopped, before its connection is given up. */
const GRACE_MS = 1_000;

/** A deadline that begins now, and is over at once when nobody waits any more. */
export function deadlineIn(ms: number, until?: AbortSignal): Deadline {
  const end = performance.now() + ms;
  const controller = new AbortController();
  // Every command of the call waits on it: how many is bounded elsewhere, and a warning of a leak would be false.
  setMaxListeners(0, controller.signal);
  let isEnded = false;
  const timer = setTimeout(() => controller.abort(), ms + GRACE_MS);
  timer.unref();
  return {
    leftMs: () => (isEnded || until?.aborted ? 0 : Math.max(end - performance.now(), 0)),
    signal: controller.signal,
    end() {
      isEnded = true;
      clearTimeout(timer);
    },
  };
}

/** Is this the end of the time: this program's own, or as a server says it? */
export function isDeadlineOver(thrown: unknown): boolean {
  if (thrown instanceof DeadlineOver) return true;
  const { code, name } = Object(thrown) as { code?: unknown; name?: unknown };
  return (code === MAX_TIME_MS_EXPIRED && name === 'MongoServerError') || name === 'AbortError';
}

const MAX_TIME_MS_EXPIRED = 50;
