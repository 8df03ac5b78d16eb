import type { Ground, Refusal } from '../../finding.js';
import type { OwnGround } from '../../own-ground.js';
import { all, noneOf, type Predicate } from '../../predicate.js';
import { ofSharedRegister } from '../../shared-registers.js';
import type { Instant } from '../../time.js';

/** Ways into other registers, and why what none of them reaches stays closed. */
export interface Across {
  readonly ways: readonly Ground[];
  readonly otherwise: readonly Refusal[];
}

/** Every register that patient data is shared from but the own one; what names no register is in none. */
export function otherRegisters({ care }: OwnGround, now: Instant): Predicate {
  return all([noneOf('registerId', [care.role.registerId, null]), ofSharedRegister(now)]);
}
