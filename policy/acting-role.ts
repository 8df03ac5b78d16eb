import type { Caller, Role } from './caller.js';
import { careOf } from './care.js';
import type { PersonFacts } from './facts.js';
import { inOrder } from './in-order.js';
import type { Instant } from './time.js';

/** The one role that a professional acts in with this person, for the log too; null where the care context does not hold. */
export function actingRole(caller: Caller, facts: PersonFacts | null, now: Instant): Role | null {
  if (caller.kind !== 'PROFESSIONAL' || facts === null) return null;
  return careOf(inOrder(caller), inOrder(facts), now)?.role ?? null;
}
