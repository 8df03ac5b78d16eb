import { errors } from '../schema/errors.js';
import { boundOf, cursorOf, markOf } from './cursor.js';

export const MOST_PER_PAGE = 100;

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** What a list is asked for: how many, and below which sort key. */
export interface PageBounds {
  readonly first: number;
  readonly below: string;
  readonly goesOn: boolean;
  /** Which list it is of, as its cursors say. */
  readonly mark: string;
}

/** The bounds of a page of one list, which is named by what it holds and whose it is. */
export function boundsOf({ first, after }: PageArguments, list: string): PageBounds {
  const count = first ?? 20;
  if (count < 1 || count > MOST_PER_PAGE)
    throw errors.badInput(`\`first\` must be from 1 to ${MOST_PER_PAGE}.`);
  const mark = markOf(list);
  return { first: count, below: boundOf(mark, after), goesOn: after !== null && after !== undefined, mark };
}

interface Sorted {
  readonly sortKey: string;
}

export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/**
 * A page made of the items found, of which one more than asked for may have been read: it tells that the list goes on,
 * and is neither decided on nor given.
 */
export function connectionOf<T extends Sorted>(
  found: readonly T[],
  { first, goesOn, mark }: PageBounds,
  isVisible: (item: T) => boolean = () => true,
): Connection<T> {
  const edges = found
    .slice(0, first)
    .filter(isVisible)
    .map((node) => ({ cursor: cursorOf(mark, node.sortKey), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: goesOn,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
