import type { Instant } from '../../policy/index.js';
import { type Treatments, uses } from './modifiers.js';

interface InUse {
  readonly use?: string | undefined;
  readonly period?: { readonly end?: string | null | undefined } | undefined;
}

/** Of several names, addresses or numbers the one of today, in the order of the table. Null when all are old or have ended. */
export function currentOf<T extends InUse>(
  path: keyof typeof uses,
  list: readonly T[] | undefined,
  now: Instant,
): T | null {
  const known: Treatments = uses[path];
  const order = Object.keys(known);
  const rank = ({ use }: T) =>
    use === undefined ? order.indexOf(lastKept(known)) + 0.5 : order.indexOf(use);
  const ofToday = (list ?? []).filter(
    ({ use, period }) => isOfToday(use, known) && !(period?.end && period.end < now),
  );
  return ofToday.sort((one, other) => rank(one) - rank(other))[0] ?? null;
}

/** What has no use stands behind what holds in general, and before what holds for something else. */
function lastKept(known: Treatments): string {
  return Object.keys(known).findLast((use) => known[use] === 'KEPT') ?? '';
}

function isOfToday(use: string | undefined, known: Treatments): boolean {
  return use === undefined || (Object.hasOwn(known, use) && known[use] !== 'ENDED');
}
