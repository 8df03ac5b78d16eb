export interface Endings {
  add(end: () => Promise<unknown> | unknown): void;
  /** Ends what was opened, the last first, each once; one that fails does not keep the others from ending. */
  all(): Promise<void>;
}

/** What has to end with the process. */
export function endings(): Endings {
  const open: (() => Promise<unknown> | unknown)[] = [];
  return {
    add: (end) => open.push(end),
    async all() {
      const failed: unknown[] = [];
      for (let end = open.pop(); end !== undefined; end = open.pop()) {
        await Promise.resolve(end()).catch((error) => failed.push(error));
      }
      if (failed.length > 0) throw failed[0];
    },
  };
}
