import type { Citizen } from './caller.js';
import { isBlockedGuardian } from './custody.js';
import type { DenyCode } from './decision.js';
import type { MandateFact, PersonFacts, RepresentativeFact } from './facts.js';
import { isValidMandate, representativeOf } from './mandate.js';
import { isDead, isMinor } from './person.js';
import { hasEndedLately } from './remembered-past.js';
import { type Instant, isInForce } from './time.js';

/** As whom a citizen reads a person: the person herself, a guardian, an assignee, or nobody, and why. */
export type Representation =
  | { readonly as: 'SELF' }
  | { readonly as: 'GUARDIAN' }
  | { readonly as: 'MANDATE'; readonly mandates: readonly MandateFact[] }
  | { readonly as: 'NOBODY'; readonly why: DenyCode };

/** Acting for another is never implied: it holds only for the person whom the request names. */
export function representationOf(caller: Citizen, facts: PersonFacts, now: Instant): Representation {
  if (facts.personId === caller.id) return { as: 'SELF' };
  const representative = representativeOf(caller.id, facts);
  if (facts.personId !== caller.onBehalfOf || representative === null) return nobody('NO_REPRESENTATION');
  if (isDead(representative, now) && stands(caller.id, facts, now)) return nobody('REPRESENTATIVE_DECEASED');
  return (
    (isMinor(facts, now) ? asGuardian(caller.id, facts, now) : null) ??
    asAssignee(representative, facts, now) ??
    nobody(whyNotFamily(caller.id, facts, now))
  );
}

/** Whether custody or a mandate still stands in the facts, though who held it has died. */
function stands(id: string, { custody, mandates }: PersonFacts, now: Instant): boolean {
  return (
    custody.some((fact) => fact.guardianId === id && isInForce(fact, now)) ||
    mandates.some((fact) => fact.assigneeId === id && isInForce(fact, now))
  );
}

function asGuardian(guardianId: string, facts: PersonFacts, now: Instant): Representation | null {
  const holds = facts.custody.some((fact) => fact.guardianId === guardianId && isInForce(fact, now));
  if (!holds) return null;
  return isBlockedGuardian(guardianId, facts, now) ? nobody('REPRESENTATION_BLOCKED') : { as: 'GUARDIAN' };
}

function asAssignee(
  representative: RepresentativeFact,
  facts: PersonFacts,
  now: Instant,
): Representation | null {
  const own = facts.mandates.filter(({ assigneeId }) => assigneeId === representative.personId);
  const running = own.filter((fact) => isInForce(fact, now));
  if (running.length > 0) {
    if (isMinor(representative, now)) return nobody('MANDATE_ASSIGNEE_MINOR');
    const mandates = running.filter((fact) => isValidMandate(fact, representative, facts, now));
    return mandates.length > 0 ? { as: 'MANDATE', mandates } : nobody('MANDATE_NOT_VALID');
  }
  const ended = own.filter((fact) => hasEndedLately(fact, now));
  if (ended.length === 0) return null;
  const wasValid = ended.some((fact) => isValidMandate(fact, representative, facts, now));
  return nobody(wasValid ? 'MANDATE_ENDED' : 'MANDATE_NOT_VALID');
}

function whyNotFamily(id: string, facts: PersonFacts, now: Instant): DenyCode {
  const isParent =
    facts.custody.some(({ guardianId }) => guardianId === id) || facts.parentsWithoutCustody.includes(id);
  if (!isParent) return 'NO_REPRESENTATION';
  return isMinor(facts, now) ? 'NO_CUSTODY' : 'CUSTODY_ENDED';
}

function nobody(why: DenyCode): Representation {
  return { as: 'NOBODY', why };
}
