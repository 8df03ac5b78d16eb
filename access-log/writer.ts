import type { Db } from 'mongodb';
import { type Deadline, DeadlineOver } from '../database/deadline.js';
import type { AccessLogFields, StoredLogEntry } from './entry.js';
import { type LogStream, openStream, storedIn } from './stream.js';

/** Who waits no more gets no answer, so that nothing need be written of it; whoever waits then is told. */
function isInTime({ deadline, failed }: Waiting): boolean {
  if (deadline.leftMs() > 0) return true;
  failed(new DeadlineOver());
  return false;
}

/** One command works as long as one of its calls may wait: for the command itself, and for the majority to have it. */
function boundsOf(carried: readonly Waiting[]) {
  const leftMs = Math.max(1, ...carried.map(({ deadline }) => Math.ceil(deadline.leftMs())));
  return { maxTimeMS: leftMs, writeConcern: { w: 'majority', journal: true, wtimeoutMS: leftMs } } as const;
}

/** The log's place of one call, held from its beginning, so that calls of one moment can be written together. */
export interface LogPlace {
  /** Resolves when a majority has acknowledged the entries; rejects when it is not certain that they are written. */
  write(entries: readonly AccessLogFields[]): Promise<void>;
}

export interface AccessLogWriter {
  /** Every call begins one, and writes to it once within its time, also when it has nothing to write. */
  begin(deadline: Deadline): LogPlace;
}

interface Waiting {
  readonly entries: readonly AccessLogFields[];
  readonly deadline: Deadline;
  readonly done: () => void;
  readonly failed: (reason: unknown) => void;
}

/** How long entries wait for other calls that are under way: at least and at the most, and in commands like the last. */
const WAIT = { leastMs: 100, commands: 6, mostMs: 400 } as const;

/** A turn of the event loop that took less had nothing else to do. */
const IDLE_TURN_MS = 0.5;

/**
 * Group commit: calls that run at the same moment are written in one command, one command at a time, and a failed
 * command fails all that it carried. A call that is alone never waits. After a failure the outcome is unknown, so the
 * stream is closed and a new one opened.
 */
export function accessLogWriter(db: Db): AccessLogWriter {
  const log = db.collection<StoredLogEntry>('accessLog');
  let waiting: Waiting[] = [];
  let stream = openStream();
  let running = 0;
  let isWriting = false;
  let lastTookMs = 0;
  let isLooking = false;
  let timer: NodeJS.Timeout | undefined;

  /** Goes when nobody else is about: no call under way, and an event loop with nothing else to do. Or when it is time. */
  function consider(isIdle: boolean): void {
    if (waiting.length === 0 || isWriting) return;
    if (running === 0 && isIdle) return void commit();
    timer ??= setTimeout(() => void commit(), longestWait(lastTookMs));
    if (running === 0) lookAround();
  }

  /** Other requests that have come show by the time that a turn of the event loop takes, long before they get here. */
  function lookAround(): void {
    if (isLooking) return;
    isLooking = true;
    const begun = performance.now();
    setImmediate(() => {
      isLooking = false;
      consider(performance.now() - begun < IDLE_TURN_MS);
    });
  }

  async function commit(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const carried = waiting.filter(isInTime);
    const written: LogStream = stream;
    waiting = [];
    if (carried.length === 0) return;
    isWriting = true;
    const begun = performance.now();
    try {
      const documents = carried.flatMap(({ entries }) => entries.map((entry) => storedIn(written, entry)));
      await log.insertMany(documents, { ordered: false, ...boundsOf(carried) });
      lastTookMs = performance.now() - begun;
      for (const { done } of carried) done();
    } catch (reason) {
      stream = openStream();
      for (const { failed } of carried) failed(reason);
    } finally {
      isWriting = false;
      lookAround();
    }
  }

  return {
    begin(deadline) {
      running += 1;
      return {
        write(entries) {
          running -= 1;
          lookAround();
          if (entries.length === 0) return Promise.resolve();
          return new Promise<void>((done, failed) => waiting.push({ entries, deadline, done, failed }));
        },
      };
    },
  };
}

function longestWait(lastTookMs: number): number {
  return Math.min(Math.max(WAIT.leastMs, WAIT.commands * lastTookMs), WAIT.mostMs);
}
