import { MongoClient } from 'mongodb';
import { StartProblem } from '../start-problem.js';
import { messageOf } from '../what-was-thrown.js';

export const OLDEST_MONGODB = 6;

/** Way 1: the database somebody named. It must answer, and be MongoDB 6.0 or later or speak like one. */
export async function checkGivenUrl(url: string): Promise<void> {
  const client = clientOf(url);
  try {
    const { version } = await client.db('admin').command({ buildInfo: 1 });
    if (Number.parseInt(String(version), 10) >= OLDEST_MONGODB) return;
    throw new StartProblem(
      `The database at ${withoutSecrets(url)} is MongoDB ${version}.`,
      `Caregraph needs ${OLDEST_MONGODB}.0 or later. Set MONGODB_URL to a newer one, or leave it away for one of our own.`,
    );
  } catch (error) {
    if (error instanceof StartProblem) throw error;
    const said = messageOf(error).replaceAll(url, withoutSecrets(url));
    throw new StartProblem(
      `The database at ${withoutSecrets(url)} does not answer: ${said}`,
      'Start it or correct MONGODB_URL, or leave MONGODB_URL away for one of our own.',
    );
  } finally {
    await client.close();
  }
}

function clientOf(url: string): MongoClient {
  try {
    return new MongoClient(url, { serverSelectionTimeoutMS: 5000 });
  } catch (error) {
    throw new StartProblem(
      `MONGODB_URL is no address of a MongoDB: ${messageOf(error)}`,
      'It reads mongodb://HOST:PORT/ or mongodb+srv://HOST/.',
    );
  }
}

/** An address that may be shown: without user and password. */
export function withoutSecrets(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//');
}
