import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll } from '@jest/globals';
import { type Db, MongoClient } from 'mongodb';

/** A database of a random name for one suite, dropped at its end. */
export function scratchDatabase(): { readonly db: Db } {
  const client = new MongoClient(process.env.CAREGRAPH_TEST_MONGODB_URL ?? '', {
    serverSelectionTimeoutMS: 5000,
  });
  const db = client.db(`ingest_${randomBytes(6).toString('hex')}`);
  beforeAll(() => client.connect().then(() => undefined));
  afterAll(async () => {
    await db.dropDatabase();
    await client.close();
  });
  return { db };
}
