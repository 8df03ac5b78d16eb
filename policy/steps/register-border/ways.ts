import type { Ground, Refusal } from '../../finding.js';
import type { OwnGround } from '../../own-ground.js';
import { noneOf, type Predicate } from '../../predicate.js';

/** Ways into other registers, and why what none of them reaches stays closed. */
export interface Across {
  readonly ways: readonly Ground[];
  readonly otherwise: readonly Refusal[];
}

/** Every register but the own one; what names no register is in none. */
export function otherRegisters({ care }: OwnGround): Predicate {
  return noneOf('registerId', [care.role.registerId, null]);
}
