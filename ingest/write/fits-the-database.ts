import { BSON } from 'mongodb';
import { isTooLargeToDecideOn, MOST_BYTES_DECIDED_ON } from '../../database/decided-on.js';
import type { Stored } from './put-missing.js';

/** The database takes no document over 16 MB; what the driver adds to it has room below. */
const largest = 16_777_216 - 4096;

/** What a thing of the collection would have to be to be stored, where it is too large; undefined where it fits. */
export function fittingInstead(collection: string, thing: Stored): string | undefined {
  const size = BSON.calculateObjectSize(thing);
  if (size <= MOST_BYTES_DECIDED_ON) return undefined;
  if (isTooLargeToDecideOn(collection, thing)) return decidable(collection);
  return size > largest ? 'what makes a document of at most 16 MB' : undefined;
}

/** What is expected of a thing that is decided on; contents of documents are kept apart and are no part of it. */
function decidable(collection: string): string {
  const most = `at most ${MOST_BYTES_DECIDED_ON / 1024} kB`;
  if (collection === 'wellbeingEntries') return `what makes an entry of ${most}, with its earlier versions`;
  if (collection === 'serviceEvents') return `what makes a service event of ${most}`;
  return `what makes a document of ${most} beside its contents: fewer or shorter codes`;
}
