import type { Collection, Document, Filter } from 'mongodb';

/** One list to read: which documents, and how many, from the newest down unless told. The filter bounds what it sorts on. */
export interface ListQuery {
  readonly filter: Filter<Document>;
  readonly limit: number;
  readonly sort?: Readonly<Record<string, 1 | -1>>;
}

/**
 * Reads several lists of one collection in one command, each from its index, in the order of the questions.
 * A list that nothing can match costs nothing. What more a list needs of each item is brought by the last stages.
 */
export async function readLists<T extends Document>(
  collection: Collection<T>,
  lists: readonly ListQuery[],
  more: readonly Document[] = [],
): Promise<T[][]> {
  const [first, ...rest] = lists.map((list, index) => [...pipelineOf(list, index), ...more]);
  if (first === undefined) return [];
  const unions = rest.map((pipeline) => ({ $unionWith: { coll: collection.collectionName, pipeline } }));
  const found = await collection.aggregate<T & { readonly list: number }>([...first, ...unions]).toArray();
  const results: T[][] = lists.map(() => []);
  for (const item of found) results[item.list]?.push(item);
  return results;
}

function pipelineOf({ filter, limit, sort = { sortKey: -1 } }: ListQuery, list: number): Document[] {
  return [{ $match: filter }, { $sort: sort }, { $limit: limit }, { $set: { list: { $literal: list } } }];
}
