import type { Db } from 'mongodb';
import type { AccessLogFields, StoredLogEntry } from '../../access-log/entry.js';
import { openStream, storedIn } from '../../access-log/stream.js';

interface Waiting {
  readonly entries: readonly AccessLogFields[];
  readonly done: () => void;
  readonly failed: (reason: unknown) => void;
}

/** Group commit in its plainest form: one command under way, and what comes meanwhile goes in the next, without a wait. */
export function groupCommit(db: Db): (entries: readonly AccessLogFields[]) => Promise<void> {
  const log = db.collection<StoredLogEntry>('accessLog');
  const stream = openStream();
  let waiting: Waiting[] = [];
  let isWriting = false;

  async function commit(): Promise<void> {
    const carried = waiting;
    waiting = [];
    isWriting = true;
    try {
      await log.insertMany(
        carried.flatMap(({ entries }) => entries.map((entry) => storedIn(stream, entry))),
        { ordered: false, writeConcern: { w: 'majority', journal: true } },
      );
      for (const { done } of carried) done();
    } catch (reason) {
      for (const { failed } of carried) failed(reason);
    }
    isWriting = false;
    if (waiting.length > 0) void commit();
  }

  return (entries) =>
    new Promise((done, failed) => {
      waiting.push({ entries, done, failed });
      if (waiting.length === 1 && !isWriting) setImmediate(() => waiting.length > 0 && void commit());
    });
}
