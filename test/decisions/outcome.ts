import type { Reply, ReplyError } from '../world/world.js';
import type { Way } from './paths.js';

/** What a caller saw of one thing on one way, in the words of the table's column `public`. */
export type Seen =
  | 'SHOWN'
  | 'OMIT'
  | `NULL:${string}`
  | `REFUSED:${string}`
  | 'HTTP_401'
  | `SURPRISE:${string}`;

export function seenOf({ status, body }: Reply, way: Way, id: string): Seen {
  if (status === 401) return 'HTTP_401';
  const refused = body.errors?.find(({ extensions }) => extensions.code === 'REFUSED');
  if (refused)
    return body.data === null ? `REFUSED:${refused.extensions.reason}` : 'SURPRISE:refused, but with data';
  const strange = body.errors?.find(
    ({ extensions }) => !['FORBIDDEN', 'NOT_FOUND'].includes(extensions.code),
  );
  if (strange) return `SURPRISE:${JSON.stringify(strange)}`;
  return walk(body.data ?? null, way.at, [], way, id, body.errors ?? []);
}

function walk(
  value: unknown,
  at: readonly string[],
  path: readonly (string | number)[],
  way: Way,
  id: string,
  errors: readonly ReplyError[],
): Seen {
  if (value === null || value === undefined) return nullSeen(path, errors);
  const [step, ...rest] = at;
  if (step === undefined) return probed(value, path, way, errors);
  if (step === '*any' || step === '*') {
    const items = (value as { node?: unknown; id?: string }[]).map((item) => item.node ?? item);
    const nodes = 'node' in ((value as object[])[0] ?? {}) ? ['node'] : [];
    const results = items.map((item, index) =>
      step === '*' && (item as { id?: string })?.id !== id
        ? null
        : walk(item, rest, [...path, index, ...nodes], way, id, errors),
    );
    const found = results.filter((seen) => seen !== null);
    return found.find((seen) => seen !== 'OMIT') ?? found[0] ?? 'OMIT';
  }
  return walk((value as Record<string, unknown>)[step], rest, [...path, step], way, id, errors);
}

function probed(
  value: unknown,
  path: readonly (string | number)[],
  { probe }: Way,
  errors: readonly ReplyError[],
): Seen {
  if (probe === null) return 'SHOWN';
  const seen = (value as Record<string, unknown>)[probe.split(' ')[0] ?? ''];
  return seen === null || seen === undefined
    ? nullSeen([...path, probe.split(' ')[0] ?? ''], errors)
    : 'SHOWN';
}

/** A null is told by the error at its path or above it; a null without an error is an omission. */
function nullSeen(path: readonly (string | number)[], errors: readonly ReplyError[]): Seen {
  const error = errors.find(({ path: at = [] }) => at.join('.') === path.join('.'));
  if (error === undefined || error.extensions.code === 'NOT_FOUND') return 'OMIT';
  return `NULL:${error.extensions.reason}`;
}
