import { randomBytes, randomUUID } from 'node:crypto';
import type { Db } from 'mongodb';
import type { AccessLogFields, StoredLogEntry } from './entry.js';
import { hashOf } from './hash.js';

export interface AccessLogWriter {
  /** Resolves when a majority has acknowledged the entries; rejects when it is not certain that they are written. */
  write(entries: readonly AccessLogFields[]): Promise<void>;
}

interface Waiting {
  readonly entries: readonly AccessLogFields[];
  readonly done: () => void;
  readonly failed: (reason: unknown) => void;
}

/**
 * Group commit: one command is under way at a time, what comes meanwhile goes in the next one. A failed command fails
 * all that it carried. After a failure the outcome is unknown, so the stream is closed and a new one opened.
 */
export function accessLogWriter(db: Db): AccessLogWriter {
  const log = db.collection<StoredLogEntry>('accessLog');
  let waiting: Waiting[] = [];
  let stream = openStream();
  let underWay = false;

  async function commit(): Promise<void> {
    const carried = waiting;
    waiting = [];
    underWay = true;
    const written = stream;
    const documents = carried.flatMap(({ entries }) => entries.map((entry) => stored(entry, written)));
    try {
      await log.insertMany(documents, { ordered: false, writeConcern: { w: 'majority', journal: true } });
      for (const { done } of carried) done();
    } catch (reason) {
      if (stream === written) stream = openStream();
      for (const { failed } of carried) failed(reason);
    } finally {
      underWay = false;
      if (waiting.length > 0) void commit();
    }
  }

  return {
    write(entries) {
      if (entries.length === 0) return Promise.resolve();
      return new Promise((done, failed) => {
        waiting.push({ entries, done, failed });
        if (waiting.length === 1 && !underWay) setImmediate(() => waiting.length > 0 && void commit());
      });
    },
  };
}

interface Stream {
  readonly id: string;
  sequence: number;
}

function openStream(): Stream {
  return { id: randomUUID(), sequence: 0 };
}

function stored(fields: AccessLogFields, stream: Stream): StoredLogEntry {
  stream.sequence += 1;
  const salt = randomBytes(16);
  const place = { stream: stream.id, sequence: stream.sequence };
  const id = `${fields.personId}.${stream.id}.${stream.sequence}`;
  return {
    _id: id,
    sortKey: `${fields.at}~${id}`,
    ...fields,
    ...place,
    salt: salt.toString('base64url'),
    hash: hashOf(fields, salt, place),
  };
}
