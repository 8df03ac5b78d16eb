import { type Deadline, DeadlineOver } from './deadline.js';

export interface Turns {
  /** Does the work when it is its turn, in the order of asking; throws instead when its time is over by then. */
  take<T>(deadline: Deadline, work: () => Promise<T>): Promise<T>;
}

/**
 * So many at a time, the others in a line. The driver has a line of its own for its connections, which a command leaves with
 * the time that it came with; here the time that is left is looked at when the turn comes.
 */
export function turns(most: number, longestLine: number): Turns {
  const line: (() => void)[] = [];
  let running = 0;
  return {
    async take(deadline, work) {
      if (running >= most) {
        if (line.length >= longestLine) throw new DeadlineOver();
        await new Promise<void>((turn) => line.push(turn));
      } else running += 1;
      try {
        if (deadline.leftMs() <= 0) throw new DeadlineOver();
        return await work();
      } finally {
        const next = line.shift();
        if (next) next();
        else running -= 1;
      }
    },
  };
}
