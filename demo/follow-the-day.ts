import { helsinkiDate, type Instant, type LocalDate } from '../policy/index.js';

export interface FollowTheDayOptions {
  /** The day that the demo is placed on now. */
  readonly day: LocalDate;
  readonly clock: () => Instant;
  /** Places everything of the demo on a day. */
  readonly placeOn: (day: LocalDate) => Promise<unknown>;
  readonly report: (line: string) => void;
  /** How often the clock is looked at, in milliseconds. */
  readonly everyMs?: number;
}

/**
 * Moves a running demo to each new day in Finland, so that what ends with a day goes on in the next. One move at a time;
 * one that failed is tried again. Gives what ends it, which waits for a move under way.
 */
export function followTheDay({ day, clock, placeOn, report, everyMs = 250 }: FollowTheDayOptions) {
  let placed = day;
  let moving: Promise<void> | undefined;
  const move = async (to: LocalDate) => {
    try {
      await placeOn(to);
      placed = to;
    } catch {
      report(`The demo could not be moved to ${to} and stays on ${placed}; it is tried again.`);
    }
    moving = undefined;
  };
  const timer = setInterval(() => {
    const today = helsinkiDate(clock());
    if (today !== placed) moving ??= move(today);
  }, everyMs);
  timer.unref();
  return async (): Promise<void> => {
    clearInterval(timer);
    await moving;
  };
}
