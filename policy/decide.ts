import type { Decision, Deny, PermitCode } from './decision.js';
import { type Finding, type Ground, type Refusal, refusal, type Way } from './finding.js';
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
      const way = firstWay(demand.ways, header);
      if (way === undefined) return firstRefusal(demand.otherwise, header);
      if (demand.asks === 'GROUND' && 'permit' in way) permit ??= way.permit;
      gone.push(way);
    }
  }
  return permit === null ? nothingPermits : permitBy(permit, gone);
}

/** Loops, here and below: this runs for each document and class of field of every answer. */
function firstWay(ways: readonly (Way | Ground)[], header: Header | undefined): Way | Ground | undefined {
  for (const way of ways) if (header === undefined || matches(way.needs, header)) return way;
  return undefined;
}

function firstRefusal(refusals: readonly Refusal[], header: Header | undefined): Deny {
  if (header === undefined) return refusals.at(-1)?.deny ?? nothingPermits;
  return refusals.find(({ when }) => matches(when, header))?.deny ?? nothingPermits;
}

function permitBy(audit: PermitCode, gone: readonly Way[]): Decision {
  const obligations = { notify: false, flag: false };
  const because: string[] = [];
  for (const way of gone) {
    obligations.notify ||= way.notify;
    obligations.flag ||= way.flag;
    for (const id of way.because) if (!because.includes(id)) because.push(id);
  }
  return { effect: 'permit', audit, public: { form: 'SHOWN' }, obligations, because };
}
