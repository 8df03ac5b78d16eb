import type { Role } from './caller.js';
import { type Care, careOf } from './care.js';
import type { GrantFact, PersonFacts } from './facts.js';
import { grantOf } from './grant.js';
import { type OwnGround, ownGround } from './own-ground.js';
import type { Question } from './question.js';
import { type Representation, representationOf } from './representation.js';
import { rolesThatFit } from './roles-that-fit.js';

/** What the question comes to with one person's facts, worked out once for all steps. Null: not this kind of caller. */
export interface Situation {
  readonly facts: PersonFacts;
  /** A professional's tie to the person and the role acted in; null too where the care context does not hold. */
  readonly care: Care | null;
  /** The roles that the care context fits, where the request leaves more than one of them or names none. */
  readonly choice: readonly Role[];
  /** What that tie permits in the own register. */
  readonly own: OwnGround | null;
  /** As whom a citizen reads. */
  readonly representation: Representation | null;
  /** An application's grant, while it is in force. */
  readonly grant: GrantFact | null;
}

export function situationOf({ caller, now }: Question, facts: PersonFacts): Situation {
  const nobody = { facts, care: null, choice: [], own: null, representation: null, grant: null };
  switch (caller.kind) {
    case 'PROFESSIONAL': {
      const roles = rolesThatFit(caller, facts, now);
      const care = careOf(caller, facts, now, roles);
      const choice = roles.named.length === 1 ? [] : roles.all;
      return { ...nobody, care, choice, own: care && ownGround(caller, care, facts, now) };
    }
    case 'CITIZEN':
      return { ...nobody, representation: representationOf(caller, facts, now) };
    case 'APPLICATION':
      return { ...nobody, grant: grantOf(caller, facts, now) };
    default:
      return nobody;
  }
}
