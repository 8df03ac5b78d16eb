import { BSON, type Document } from 'mongodb';

/**
 * What a database reads for a decision on one thing is at most this large. To read a megabyte takes it some 0.4 ms more
 * than to find nothing, which would tell that a hidden thing is there; this is a sixteenth of that.
 */
export const MOST_BYTES_DECIDED_ON = 65_536;

/** What of a thing lies in another collection than its head, by the collection of the heads. */
const apart: Readonly<Record<string, readonly string[]>> = {
  documents: ['content', 'earlier'],
  serviceEvents: [],
  appointments: [],
  wellbeingEntries: [],
};

/** Collections whose things are hidden from some callers, each thing by its own attributes. */
export const decidedOneByOne: readonly string[] = Object.keys(apart);

/** Whether what a decision would read of a thing is larger than it may be. Contents that lie apart do not count. */
export function isTooLargeToDecideOn(collection: string, thing: Document): boolean {
  const names = apart[collection];
  if (names === undefined) return false;
  const head = Object.entries(thing).filter(([name]) => !names.includes(name));
  return BSON.calculateObjectSize(Object.fromEntries(head)) > MOST_BYTES_DECIDED_ON;
}
