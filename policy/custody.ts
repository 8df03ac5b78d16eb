import type { CustodyFact, PersonFacts } from './facts.js';
import { representativeOf } from './mandate.js';
import { type Instant, isInForce } from './time.js';

/**
 * Whether something stops a guardian from acting for the child: custodial care stops every guardian, a block the one that
 * it names, and a non-disclosure for personal safety of the child or of a guardian everybody who has none.
 */
export function isBlockedGuardian(guardianId: string, facts: PersonFacts, now: Instant): boolean {
  const running = facts.custody.filter((fact) => isInForce(fact, now));
  const own = running.filter((fact) => fact.guardianId === guardianId);
  if (running.some(({ blocked }) => blocked === 'CUSTODIAL_CARE')) return true;
  if (own.some(({ blocked }) => blocked !== null)) return true;
  const hasNonDisclosure = (fact: CustodyFact) =>
    fact.guardianNonDisclosure || representativeOf(fact.guardianId, facts)?.nonDisclosure === true;
  if (own.some(hasNonDisclosure)) return false;
  return facts.nonDisclosure || running.some(hasNonDisclosure);
}
