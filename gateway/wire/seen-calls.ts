/** Whether a call may be answered: each once. */
export interface SeenCalls {
  /** True the first time. False for a call that was seen, and for every one while no more can be remembered. */
  isNew(id: string): boolean;
}

/** As long as a call can be told from no other: its life, and how far the gateway's clock may be ahead. */
const keptMs = 35_000;

/** Remembers the calls of the last 35 seconds. Time is an argument, so that a test need not wait. */
export function seenCalls(most = 200_000, clock: () => number = () => performance.now()): SeenCalls {
  const seen = new Map<string, number>();
  return {
    isNew(id) {
      const now = clock();
      for (const [oldest, at] of seen) {
        if (now - at < keptMs) break;
        seen.delete(oldest);
      }
      if (seen.has(id) || seen.size >= most) return false;
      seen.set(id, now);
      return true;
    },
  };
}
