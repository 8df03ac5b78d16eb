import { errors } from '../schema/errors.js';
import { cursorOf, markOf, placeOf } from './cursor.js';
import { MOST_PER_PAGE, type PageArguments } from './page.js';

interface Registered {
  readonly _id: string;
}

const ID = /^[\w.-]{1,80}$/;

/** A page of a public register, by id: what is public has no time to sort on. */
export async function registryPage<T extends Registered>(
  { first, after }: PageArguments,
  list: string,
  read: (above: string, limit: number) => Promise<T[]>,
) {
  const count = first ?? 20;
  if (count < 1 || count > MOST_PER_PAGE)
    throw errors.badInput(`\`first\` must be from 1 to ${MOST_PER_PAGE}.`);
  const mark = markOf(list);
  const above = after ? placeOf(mark, after, ID) : '';
  const found = await read(above, count + 1);
  const edges = found.slice(0, count).map((node) => ({ cursor: cursorOf(mark, node._id), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > count,
      hasPreviousPage: above !== '',
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
