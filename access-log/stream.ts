import { randomBytes, randomUUID } from 'node:crypto';
import type { AccessLogFields, StoredLogEntry } from './entry.js';
import { hashOf } from './hash.js';

/** The entries of one writer, numbered without a gap. */
export interface LogStream {
  readonly id: string;
  sequence: number;
}

export function openStream(): LogStream {
  return { id: randomUUID(), sequence: 0 };
}

/** The entry with its place in the stream and its hash. */
export function storedIn(stream: LogStream, fields: AccessLogFields): StoredLogEntry {
  stream.sequence += 1;
  const salt = randomBytes(16);
  const place = { stream: stream.id, sequence: stream.sequence };
  const hash = hashOf(fields, salt, place);
  return {
    _id: `${fields.personId}.${stream.id}.${stream.sequence}`,
    sortKey: fields.told && `${fields.at}~${hash}`,
    ...fields,
    ...place,
    salt: salt.toString('base64url'),
    hash,
  };
}
