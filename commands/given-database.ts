import type { Db } from 'mongodb';
import { connect, requireMarked, StartProblem } from '../database/index.js';
import type { Endings } from '../demo/endings.js';

/** The database of a deployment of many processes: it runs elsewhere, and says what it is. */
export async function openGivenDatabase(
  url: string | null,
  open: Endings,
): Promise<{ readonly db: Db; readonly deployment: 'DEMO' | 'REAL' }> {
  if (url === null)
    throw new StartProblem('MONGODB_URL is not set.', 'Set it to the database that all processes share.');
  const { db, close } = await connect(url);
  open.add(close);
  return { db, deployment: await requireMarked(db) };
}
