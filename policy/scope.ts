import type { Deny, LeftOut, PermitCode, PublicCode, Scope } from './decision.js';
import { type Demand, type Finding, refusal } from './finding.js';
import { all, any, never, type Predicate } from './predicate.js';

/** All demands together: a header matches exactly when `decisionOn` finds a way through each of them. */
export function scopeOf(findings: Iterable<Finding>): Scope {
  const parts: Predicate[] = [];
  const leftOut: LeftOut[] = [];
  let outside: PublicCode | null = null;
  const grounds: PermitCode[] = [];
  let grounded = false;
  for (const finding of findings) {
    if ('closed' in finding) return shut(finding.closed.deny, leftOut);
    for (const demand of finding.demands) {
      leftOut.push(...leftOutBy(demand));
      if (demand.ways.length === 0) return shut(wholly(demand), leftOut);
      parts.push(any(demand.ways.map(({ needs }) => needs)));
      outside ??= told(demand);
      if (demand.asks === 'CONDITION') continue;
      grounded = true;
      for (const { permit, needs } of demand.ways) if (needs.op !== 'never') grounds.push(permit);
    }
  }
  return grounded
    ? { predicate: all(parts), closed: null, grounds, leftOut, outside }
    : shut(refusal('NOT_FOUND').deny, leftOut);
}

function shut(closed: Deny, leftOut: readonly LeftOut[]): Scope {
  return { predicate: never, closed, grounds: [], leftOut, outside: null };
}

/** The last refusal of a demand is the one that holds for every header. */
function wholly({ otherwise }: Demand): Deny {
  return (otherwise.at(-1) ?? refusal('NOT_FOUND')).deny;
}

/** The reason that a field shows where the demand is not met; none where everything meets it. */
function told({ ways, otherwise }: Demand): PublicCode | null {
  if (ways.some(({ needs }) => needs.op === 'and' && needs.all.length === 0)) return null;
  for (const { deny } of otherwise) if (deny.public.form === 'NULL') return deny.public.code;
  return null;
}

function leftOutBy({ otherwise }: Demand): readonly LeftOut[] {
  return otherwise.flatMap(({ about, deny }) =>
    about === undefined ? [] : [{ ...about, audit: deny.audit }],
  );
}
