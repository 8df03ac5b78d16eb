import type { Decision, Deny, PermitCode } from './decision.js';
import { type Demand, type Finding, type Refusal, refusal, type Way } from './finding.js';
import type { Header } from './header.js';
import { matches } from './predicate.js';

const nothingPermits = refusal('NOT_FOUND').deny;

/** The first step that refuses gives the refusal; where none does, the ground that was gone gives the permit. */
export function decisionOn(findings: Iterable<Finding>, header: Header | undefined): Decision {
  let permit: PermitCode | null = null;
  const gone: Way[] = [];
  for (const finding of findings) {
    if ('closed' in finding) return finding.closed.deny;
    for (const demand of finding.demands) {
      const way = firstWay(demand, header);
      if (way === undefined) return firstRefusal(demand.otherwise, header);
      permit ??= way.permit;
      gone.push(way);
    }
  }
  return permit === null ? nothingPermits : permitBy(permit, gone);
}

function firstWay(
  demand: Demand,
  header: Header | undefined,
): (Way & { permit: PermitCode | null }) | undefined {
  const open = ({ needs }: Way) => header === undefined || matches(needs, header);
  if (demand.asks === 'GROUND') return demand.ways.find(open);
  const way = demand.ways.find(open);
  return way && { ...way, permit: null };
}

function firstRefusal(refusals: readonly Refusal[], header: Header | undefined): Deny {
  if (header === undefined) return refusals.at(-1)?.deny ?? nothingPermits;
  return refusals.find(({ when }) => matches(when, header))?.deny ?? nothingPermits;
}

function permitBy(audit: PermitCode, gone: readonly Way[]): Decision {
  return {
    effect: 'permit',
    audit,
    public: { form: 'SHOWN' },
    obligations: { notify: gone.some(({ notify }) => notify), flag: gone.some(({ flag }) => flag) },
    because: [...new Set(gone.flatMap(({ because }) => because))],
  };
}
