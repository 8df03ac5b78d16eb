import type { Application } from './caller.js';
import type { GrantFact, PersonFacts } from './facts.js';
import { type Instant, isInForce } from './time.js';

/** The citizen's grant to this application, while it is in force. */
export function grantOf(caller: Application, facts: PersonFacts, now: Instant): GrantFact | null {
  const found = facts.grants.find(
    ({ id, applicationId, grantedAt, revokedAt }) =>
      id === caller.grantId &&
      applicationId === caller.id &&
      isInForce({ from: grantedAt, to: revokedAt }, now),
  );
  return found ?? null;
}
