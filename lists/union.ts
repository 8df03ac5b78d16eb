import type { Document, Filter } from 'mongodb';
import type { ReadCollection } from '../database/request-reads.js';
import { TooManyLists } from '../database/too-much-read.js';

/** One list to read: which documents, and how many, from the newest down unless told. The filter bounds what it sorts on. */
export interface ListQuery {
  readonly filter: Filter<Document>;
  readonly limit: number;
  readonly sort?: Readonly<Record<string, 1 | -1>>;
}

/** Of one command, whose plan grows with them; and of one call of a subgraph. */
export const MAX_LISTS_PER_COMMAND = 25;
export const MAX_LISTS = 250;

/**
 * Reads several lists of one collection together, each from its index, in the order of the questions: a list that is asked
 * for twice is read once, and a command holds so many of them at the most. What more a list needs of each item is brought by
 * the last stages.
 */
export async function readLists<T extends Document>(
  collection: ReadCollection<T>,
  lists: readonly ListQuery[],
  more: readonly Document[] = [],
): Promise<T[][]> {
  const keys = lists.map((list) => JSON.stringify(list));
  const different = [...new Map(keys.map((key, index) => [key, lists[index] as ListQuery])).entries()];
  if (different.length > MAX_LISTS) throw new TooManyLists(MAX_LISTS);
  const found = await Promise.all(
    partsOf(different).map((part) =>
      readTogether(
        collection,
        part.map(([, list]) => list),
        more,
      ),
    ),
  );
  const byKey = new Map(found.flat().map((list, index) => [different[index]?.[0], list]));
  return keys.map((key) => byKey.get(key) ?? []);
}

async function readTogether<T extends Document>(
  collection: ReadCollection<T>,
  lists: readonly ListQuery[],
  more: readonly Document[],
): Promise<T[][]> {
  const [first = [], ...rest] = lists.map((list, index) => [...pipelineOf(list, index), ...more]);
  const unions = rest.map((pipeline) => ({ $unionWith: { coll: collection.collectionName, pipeline } }));
  const found = await collection.aggregate<T & { readonly list: number }>([...first, ...unions]).toArray();
  const results: T[][] = lists.map(() => []);
  for (const item of found) results[item.list]?.push(item);
  return results;
}

function pipelineOf({ filter, limit, sort = { sortKey: -1 } }: ListQuery, list: number): Document[] {
  return [{ $match: filter }, { $sort: sort }, { $limit: limit }, { $set: { list: { $literal: list } } }];
}

function partsOf<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / MAX_LISTS_PER_COMMAND) }, (_, part) =>
    items.slice(part * MAX_LISTS_PER_COMMAND, (part + 1) * MAX_LISTS_PER_COMMAND),
  );
}
