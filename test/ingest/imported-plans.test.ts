import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { ensureIndexes } from '../../database/indexes.js';
import { IMPORTED, importedIndexes, importedResources } from '../../ingest/versions/imported-resources.js';
import { planOf, seenQueries } from '../bench/seen-queries.js';
import { testServer } from '../database/fresh-database.js';
import { scratchDatabase } from './scratch-database.js';

const { db } = scratchDatabase();
const watched = new MongoClient(testServer(), { monitorCommands: true });
const ids = Array.from({ length: 3000 }, (_, index) => `resource-${index}`);

beforeAll(async () => {
  await ensureIndexes(db, importedIndexes);
  await db.collection<{ _id: string; eventId: string; part: string }>(IMPORTED).insertMany(
    ids.map((_id, index) => ({
      _id,
      eventId: `event-${index % 500}`,
      part: 'x'.repeat(1000),
      ...(index % 3 === 0
        ? { nameIds: [`name-${index}`], reasonIds: [`name-${index + 3}`], aboutIds: [`name-${index + 6}`] }
        : {}),
    })),
  );
});
afterAll(() => watched.close());

const reads = {
  known: ids.slice(0, 3),
  whole: ids.slice(0, 3),
  ofEvents: ['event-1', 'event-2'],
  withNames: ['name-3', 'name-6'],
  pointingAt: ['name-3', 'name-6'],
  having: ['name-6', 'name-9'],
} as const;

for (const [name, given] of Object.entries(reads)) {
  test(`what is known of imported resources is found by an index: ${name}`, async () => {
    const { seen, call } = seenQueries(watched);
    const stored = importedResources(watched.db(db.databaseName));
    await call(name, () => stored[name as keyof typeof reads](given));
    expect(seen).toHaveLength(1);
    for (const query of seen) {
      const { indexes, scans } = await planOf(db, query);
      expect({ scans, indexed: indexes.length > 0 }).toEqual({ scans: 0, indexed: true });
    }
  });
}
