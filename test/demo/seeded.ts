import { createHash } from 'node:crypto';
import { BSON, type Db } from 'mongodb';
import { ensureIndexes, markDemo } from '../../database/index.js';
import { type Seeded, seedDemo } from '../../demo/seed.js';
import { importedIndexes } from '../../ingest/versions/imported-resources.js';
import { subgraphIndexes } from '../../subgraphs/index.js';
import { testKeys } from '../world/keys.js';

export const today = '2026-11-24';

export function seed(db: Db, day: string): Promise<Seeded> {
  return seedDemo({ db, keys: testKeys, day, report: () => undefined, now: `${day}T08:00:00.000Z` });
}

/** A demo of its own, with everybody in it. */
export async function seededDemo(db: Db): Promise<void> {
  await markDemo(db, { by: 'command' }, new Date(`${today}T08:00:00.000Z`));
  await ensureIndexes(db, [...subgraphIndexes, ...importedIndexes]);
  await seed(db, today);
}

/** One hash for each collection, over everything in it. */
export async function checksums(db: Db): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
    const hash = createHash('sha256');
    const documents = await db.collection(name).find().sort({ _id: 1 }).toArray();
    for (const document of documents) hash.update(BSON.EJSON.stringify(document));
    found[name] = `${documents.length} ${hash.digest('hex')}`;
  }
  return found;
}
