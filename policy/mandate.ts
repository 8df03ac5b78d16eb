import { atMoment } from './data/dated.js';
import { mandatesForMinors } from './data/representation.js';
import type { MandateFact, PersonFacts, RepresentativeFact } from './facts.js';
import { isDead, isMinor } from './person.js';
import { type Instant, isInForce } from './time.js';

/** What is known of who acts for the person; null where nothing is, who then acts for nobody. */
export function representativeOf(id: string, { representatives }: PersonFacts): RepresentativeFact | null {
  return representatives?.find(({ personId }) => personId === id) ?? null;
}

/** A mandate that was registered for or by a minor never was one, also when both have come of age since. */
export function isValidMandate(
  { kind, registeredAt }: MandateFact,
  assignee: RepresentativeFact,
  principal: PersonFacts,
  now: Instant,
): boolean {
  if (isMinor(assignee, registeredAt)) return false;
  return !isMinor(principal, registeredAt) || (atMoment(mandatesForMinors, now)?.includes(kind) ?? false);
}

/** Whether somebody acts for an adult now, by a mandate with this theme that has run since a moment. */
export function hasMandateFor(
  theme: MandateFact['themes'][number],
  assigneeId: string,
  principal: PersonFacts,
  since: Instant,
  now: Instant,
): boolean {
  const assignee = representativeOf(assigneeId, principal);
  if (assignee === null || isDead(assignee, now) || isMinor(assignee, now) || isMinor(principal, now))
    return false;
  return principal.mandates.some(
    (fact) =>
      fact.assigneeId === assigneeId &&
      fact.themes.includes(theme) &&
      isInForce(fact, since) &&
      isInForce(fact, now) &&
      isValidMandate(fact, assignee, principal, now),
  );
}
