import { expect, test } from '@jest/globals';
import { decidedOneByOne, MOST_BYTES_DECIDED_ON } from '../../database/decided-on.js';
import { putToldThings } from '../../demo/place/things.js';
import { scratchDatabase } from '../ingest/scratch-database.js';

const { db } = scratchDatabase();

for (const collection of decidedOneByOne) {
  test(`a story whose ${collection} are too large to decide on is not told, and says how large`, async () => {
    const thing = (length: number) => ({ _id: 'aino.one', personId: 'aino', codes: ['x'.repeat(length)] });
    await expect(putToldThings(db, collection, [thing(MOST_BYTES_DECIDED_ON)])).rejects.toThrow(
      /must be of at most 65536 bytes, but got: \d+ bytes/,
    );
    expect(await db.collection(collection).countDocuments()).toBe(0);
    expect(await putToldThings(db, collection, [thing(1_000)])).toBe(1);
  });
}
