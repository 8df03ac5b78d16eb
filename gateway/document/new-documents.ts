/** How many documents of 1 kB that are not kept, and so must be parsed, validated and planned, one caller may send. */
export interface NewDocumentLimits {
  /** At once, after a time without any. */
  readonly burst: number;
  readonly perMinute: number;
}

export const newDocumentLimits: NewDocumentLimits = { burst: 120, perMinute: 120 };

/** Null when the caller may send so many more now; else the seconds to wait. */
export type TakeNewDocuments = (caller: string, count: number) => number | null;

/** Callers that are remembered: who is forgotten, because so many others came, begins anew. */
const maxCallers = 20_000;

interface Bucket {
  left: number;
  /** When it was last filled, in milliseconds. */
  at: number;
}

/** A bucket of tokens for each caller, which fills again with time. */
export function newDocuments(
  { burst, perMinute }: NewDocumentLimits,
  now: () => number = () => performance.now(),
): TakeNewDocuments {
  const buckets = new Map<string, Bucket>();
  return (caller, count) => {
    const at = now();
    const { left, at: before } = buckets.get(caller) ?? { left: burst, at };
    const filled = Math.min(burst, left + ((at - before) * perMinute) / 60_000);
    const isEnough = filled >= count;
    buckets.delete(caller);
    buckets.set(caller, { left: isEnough ? filled - count : filled, at }); // last used goes last
    const oldest = buckets.size > maxCallers ? buckets.keys().next().value : undefined;
    if (oldest !== undefined) buckets.delete(oldest);
    return isEnough ? null : ((count - filled) * 60) / perMinute;
  };
}
