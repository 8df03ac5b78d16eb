import type { Citizen } from './caller.js';
import type { DenyCode } from './decision.js';
import type { MandateFact, PersonFacts } from './facts.js';
import { isMinor } from './person.js';
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
  if (facts.personId !== caller.onBehalfOf) return { as: 'NOBODY', why: 'NO_REPRESENTATION' };
  const minor = isMinor(facts, now);
  const custody = facts.custody.filter(({ guardianId }) => guardianId === caller.id);
  // A safety non-disclosure of the child stops every guardian; that of a guardian stands in the custody as a block.
  const mayGuard =
    !facts.nonDisclosure && custody.some((fact) => fact.blocked === null && isInForce(fact, now));
  if (minor && mayGuard) return { as: 'GUARDIAN' };
  const mandates = facts.mandates.filter(({ assigneeId }) => assigneeId === caller.id);
  const running = mandates.filter((fact) => isInForce(fact, now));
  // No mandate can be given for a minor.
  if (!minor && running.length > 0) return { as: 'MANDATE', mandates: running };
  if (mandates.some((fact) => hasEndedLately(fact, now))) return { as: 'NOBODY', why: 'MANDATE_ENDED' };
  const isParent = custody.length > 0 || facts.parentsWithoutCustody.includes(caller.id);
  if (!isParent) return { as: 'NOBODY', why: 'NO_REPRESENTATION' };
  return { as: 'NOBODY', why: minor ? 'NO_CUSTODY' : 'CUSTODY_ENDED' };
}
