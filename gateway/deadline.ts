import { DeadlineOver } from '../database/deadline.js';

/** The work, or a failure after the time or once nobody waits: nothing that waits on another machine waits without an end. */
export async function withDeadline<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
  until?: AbortSignal,
): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let giveUp = () => {};
  const late = new Promise<never>((_, fail) => {
    giveUp = () => {
      fail(new DeadlineOver());
      controller.abort();
    };
    timer = setTimeout(giveUp, ms);
    until?.addEventListener('abort', giveUp, { once: true });
    if (until?.aborted) giveUp();
  });
  try {
    return await Promise.race([work(controller.signal), late]);
  } finally {
    clearTimeout(timer);
    until?.removeEventListener('abort', giveUp);
  }
}
