import type { Caller, Role } from './caller.js';
import { careOf } from './care.js';
import type { PersonFacts } from './facts.js';
import type { Instant } from './time.js';

/** The one role that a professional acts in with this person, for the log too; null where the care context does not hold. */
export function actingRole(caller: Caller, facts: PersonFacts | null, now: Instant): Role | null {
  return caller.kind === 'PROFESSIONAL' && facts !== null ? (careOf(caller, facts, now)?.role ?? null) : null;
}
