import { policyOf } from './policy-of.js';
import { steps } from './steps/index.js';

export { actingRole } from './acting-role.js';
export type * from './caller.js';
export { isBlockedGuardian } from './custody.js';
export { policyVersion } from './data/version.js';
export type * from './decision.js';
export { isConsentInForce } from './disclosure.js';
export type * from './facts.js';
export { hasGrant } from './grant.js';
export * from './header.js';
export * from './kinds.js';
export { isDead, isMinor } from './person.js';
export { type Policy, policyOf } from './policy-of.js';
export { always, matches, type Predicate } from './predicate.js';
export type { Step } from './step.js';
export { oldestLogDay } from './steps/log-age.js';
export * from './time.js';
export { undecided } from './undecided.js';
export { steps };

/** The policy in force: every step, in order. */
export const { decide, scope, accessSummary } = policyOf(steps);
