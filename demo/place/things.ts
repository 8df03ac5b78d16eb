import { BSON, type Collection, type Db, type Document } from 'mongodb';
import { isTooLargeToDecideOn, MOST_BYTES_DECIDED_ON } from '../../database/decided-on.js';
import { retryIdempotent } from '../../database/index.js';
import type { LocalDate } from '../../policy/index.js';
import { daysBetween, finnishOffset } from '../day.js';
import { moved } from '../move.js';

/** A thing of the demo, with the day that its own days and moments are told relative to. */
export interface Thing extends Document {
  readonly _id: string;
  readonly placedOn?: LocalDate;
}

export const personalCollections = [
  'documents',
  'documentContents',
  'serviceEvents',
  'appointments',
  'wellbeingEntries',
] as const;

export interface Move {
  readonly collection: Collection<Thing>;
  readonly filter: Document;
  readonly day: LocalDate;
  /** The day of things that were never placed; null leaves them where they are. */
  readonly neverPlaced: LocalDate | null;
  /** What else becomes of a thing when it is placed. */
  readonly dress?: (thing: Thing) => Thing;
}

const batch = 250;

/** Moves things to the day, each whole in one write: after a crash the next start goes on where this one stopped. */
export async function moveThings({
  collection,
  filter,
  day,
  neverPlaced,
  dress = (thing) => thing,
}: Move): Promise<number> {
  const unplaced = neverPlaced === null ? { $exists: true } : {};
  let waiting: Thing[] = [];
  let count = 0;
  const found = collection.find({ ...filter, placedOn: { $ne: day, ...unplaced } });
  for await (const thing of found) {
    const from = thing.placedOn ?? neverPlaced ?? day;
    const { placedOn: _, ...rest } = dress(thing);
    waiting.push({ ...onFinnishClock(moved(rest, daysBetween(from, day)) as Thing), placedOn: day });
    if (waiting.length < batch) continue;
    count += await putThings(collection, waiting);
    waiting = [];
  }
  return count + (await putThings(collection, waiting));
}

/** An entry keeps beside its moment how far its clock was ahead of UTC, which is another in summer. */
function onFinnishClock(thing: Thing): Thing {
  const { offset, effectiveAt } = thing;
  return typeof offset === 'string' && typeof effectiveAt === 'string'
    ? { ...thing, offset: finnishOffset(effectiveAt) }
    : thing;
}

/** Puts what a story tells; a story whose things are too large to decide on is a mistake of the story. */
export async function putToldThings(db: Db, collection: string, things: readonly Thing[]): Promise<number> {
  const tooLarge = things.find((thing) => isTooLargeToDecideOn(collection, thing));
  if (tooLarge) {
    const most = `at most ${MOST_BYTES_DECIDED_ON} bytes`;
    throw new Error(
      `A thing of ${collection} must be of ${most}, but got: ${BSON.calculateObjectSize(tooLarge)} bytes.`,
    );
  }
  return putThings(thingsIn(db, collection), things);
}

/** Puts things as they are, whatever stood there under their ids. */
export async function putThings(collection: Collection<Thing>, things: readonly Thing[]): Promise<number> {
  if (things.length === 0) return 0;
  const writes = things.map((thing) => ({
    replaceOne: { filter: filterOf(thing), replacement: thing, upsert: true },
  }));
  await retryIdempotent(() => collection.bulkWrite(writes, { ordered: false }));
  return things.length;
}

/** The person is named beside the id, so that one shard is asked. */
function filterOf({ _id, personId }: Thing): Document {
  return typeof personId === 'string' ? { _id, personId } : { _id };
}

export function thingsIn(db: Db, collection: string): Collection<Thing> {
  return db.collection<Thing>(collection);
}
