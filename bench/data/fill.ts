import type { Db, Document } from 'mongodb';
import { ensureIndexes } from '../../database/indexes.js';
import { subgraphIndexes } from '../../subgraphs/index.js';
import { inTwoParts } from '../../subgraphs/records/model/two-parts.js';
import { chance } from './chance.js';
import { history } from './documents.js';
import { entries } from './entries.js';
import { accessState, person } from './persons.js';
import { putPhysician } from './physician.js';
import { putPlaces } from './places.js';

export interface Asked {
  readonly id: string;
  readonly documents: number;
}

export interface FillOptions {
  /** Persons that are asked about. */
  readonly persons: readonly Asked[];
  /** Documents in the collection in all; what is missing comes from other persons, of 60 documents each. */
  readonly total: number;
  readonly progress: (done: number, of: number) => void;
}

const OTHERS = 60;
const SEED = 20_261_124;

interface Thing extends Document {
  readonly _id: string;
}

/** Fills an empty database: the same documents for the same options, whoever runs it. */
export async function fill(db: Db, { persons, total, progress }: FillOptions): Promise<void> {
  await ensureIndexes(db, subgraphIndexes);
  await putPlaces(db);
  await putPhysician(db);
  const sink = bulkSink(db);
  let made = 0;
  for (const { id, documents } of peopleOf(persons, total)) {
    const luck = chance(SEED + made);
    const { events, documents: all } = history(id, documents, luck);
    await sink.put('persons', [person(id, luck)]);
    await sink.put('accessStates', [accessState(id)]);
    await sink.put('serviceEvents', events);
    const parts = all.map(inTwoParts);
    await sink.put(
      'documentContents',
      parts.map(({ contents }) => contents),
    );
    await sink.put(
      'documents',
      parts.map(({ head }) => head),
    );
    await sink.put('wellbeingEntries', entries(id, Math.min(Math.max(documents / 2, 40), 1_000), luck));
    made += documents;
    progress(Math.min(made, total), total);
  }
  await sink.flush();
}

function* peopleOf(persons: readonly Asked[], total: number): Generator<Asked> {
  yield* persons;
  let left = total - persons.reduce((sum, { documents }) => sum + documents, 0);
  for (let number = 0; left > 0; number += 1) {
    const documents = Math.min(OTHERS, left);
    yield { id: `other${number}`, documents };
    left -= documents;
  }
}

const BATCH = 2_000;

/** Gathers documents and inserts them in batches, a few under way at once. */
function bulkSink(db: Db) {
  const waiting = new Map<string, Thing[]>();
  const underWay = new Set<Promise<unknown>>();

  async function send(collection: string, things: Thing[]): Promise<void> {
    waiting.set(collection, []);
    if (things.length === 0) return;
    const sending = db.collection<Thing>(collection).insertMany(things, { ordered: false });
    underWay.add(sending);
    void sending.then(
      () => underWay.delete(sending),
      () => undefined,
    );
    if (underWay.size >= 3) await Promise.race(underWay);
  }

  return {
    async put(collection: string, things: readonly Thing[]): Promise<void> {
      const gathered = waiting.get(collection) ?? [];
      gathered.push(...things);
      waiting.set(collection, gathered);
      if (gathered.length >= BATCH) await send(collection, gathered);
    },
    async flush(): Promise<void> {
      for (const [collection, things] of waiting) await send(collection, things);
      await Promise.all(underWay);
    },
  };
}
