import { randomUUID } from 'node:crypto';
import type { Db } from 'mongodb';
import { type ConnectOptions, connect } from '../../database/connect.js';

export interface FreshDatabase {
  readonly url: string;
  readonly db: Db;
  drop(): Promise<void>;
}

/** The server that the tests run on, as `npm test` started it or `npm run verify` was given it. */
export function testServer(): string {
  const url = process.env.CAREGRAPH_TEST_MONGODB_URL;
  if (url === undefined) throw new Error('Tests need a database: run them by npm test.');
  return url;
}

/** An empty database of a random name, for one test file. */
export async function freshDatabase(options?: ConnectOptions): Promise<FreshDatabase> {
  const url = testServer();
  const { db, close } = await connect(url, `test-${randomUUID()}`, options);
  return {
    url,
    db,
    async drop() {
      await db.dropDatabase();
      await close();
    },
  };
}
