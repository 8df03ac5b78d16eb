import type { Db } from 'mongodb';
import { deadlineIn } from '../../database/deadline.js';
import { type ReadDb, requestReads } from '../../database/request-reads.js';

/** A deadline that no test comes to. */
export const noHurry = () => deadlineIn(120_000);

/** The database as a request reads it, for tests of stores. */
export function anyTime(db: Db): ReadDb {
  return requestReads(db).within(noHurry());
}
