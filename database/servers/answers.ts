import { MongoClient } from 'mongodb';

/** Whether a MongoDB answers there. */
export async function answers(url: string, withinMs = 2000): Promise<void> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: withinMs, connectTimeoutMS: withinMs });
  try {
    await client.db('admin').command({ ping: 1 });
  } finally {
    await client.close();
  }
}
