import type { Application } from './caller.js';
import type { GrantFact, PersonFacts } from './facts.js';
import { hasMandateFor } from './mandate.js';
import { type Instant, isInForce } from './time.js';

/** The grant to this application, while it is in force. */
export function grantOf(caller: Application, facts: PersonFacts, now: Instant): GrantFact | null {
  const found = facts.grants.find(
    (fact) =>
      fact.id === caller.grantId &&
      fact.applicationId === caller.id &&
      isInForce({ from: fact.grantedAt, to: fact.revokedAt }, now) &&
      isBorne(fact, facts, now),
  );
  return found ?? null;
}

/** Is the token of an application still worth anything? Without a grant it is worth nothing, whatever it asks for. */
export function hasGrant(caller: Application, facts: PersonFacts | null, now: Instant): boolean {
  return facts !== null && grantOf(caller, facts, now) !== null;
}

/** By the person, who may have confirmed it; else by the mandate under which it was given, for as long as that runs. */
function isBorne(
  { area, grantedBy, grantedAt, confirmedAt }: GrantFact,
  facts: PersonFacts,
  now: Instant,
): boolean {
  if (grantedBy === facts.personId || (confirmedAt !== null && confirmedAt <= now)) return true;
  return (
    area === 'PATIENT_DATA' &&
    hasMandateFor('WELLBEING_APPLICATION_DISCLOSURE', grantedBy, facts, grantedAt, now)
  );
}
