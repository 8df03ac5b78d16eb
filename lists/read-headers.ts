import type { Document } from 'mongodb';
import type { ReadDb } from '../database/request-reads.js';

/** Texts as long as those that stand in a header, for a blank. */
export const blankText = {
  id: ' '.repeat(16),
  moment: ' '.repeat(24),
  day: ' '.repeat(10),
  oid: ' '.repeat(32),
} as const;

/** More ids than one document of a client can name by itself: beyond them the gateway asks only for what it was given. */
const MOST_FILLED = 20;

/**
 * The header of each thing that is there, in one command. What is absent costs what a header costs: for each id the
 * reply has an item, and in the place of one that is absent a blank of a header's size, which is dropped here.
 */
export async function readHeaders<T extends Document>(
  db: ReadDb,
  collection: string,
  ids: readonly string[],
  fields: Readonly<Record<string, 1>>,
  blank: (id: string) => Document,
): Promise<T[]> {
  const blanks = ids.slice(0, MOST_FILLED).map((id) => ({ ...blank(id), _id: id, isBlank: true }));
  const found = await db
    .collection<{ readonly _id: string }>(collection)
    .aggregate<T & { readonly isBlank?: true }>([
      { $match: { _id: { $in: [...ids] } } },
      { $project: fields },
      { $unionWith: { pipeline: [{ $documents: blanks }] } },
      { $sort: { isBlank: 1 } },
      { $limit: ids.length },
    ])
    .toArray();
  return found.filter(({ isBlank }) => isBlank !== true);
}
