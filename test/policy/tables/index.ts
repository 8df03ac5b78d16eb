import { callerChecks } from './callers.js';
import type { Check } from './check.js';
import { dateChecks } from './dates.js';
import { limitChecks } from './limits.js';
import { taskChecks } from './tasks.js';

/** What the policy's data say, spelled out once more by hand. */
export const checks: readonly Check[] = [...taskChecks, ...callerChecks, ...limitChecks, ...dateChecks];
