import type { Db } from 'mongodb';

/** Takes every document away and leaves the collections: a dropped one may be seen for a moment by other connections. */
export async function emptyDatabase(db: Db): Promise<void> {
  const collections = await db.listCollections({}, { nameOnly: true }).toArray();
  await Promise.all(collections.map(({ name }) => db.collection(name).deleteMany({})));
}
