import { outside, refusalBy } from '../../disclosure.js';
import type { DenialFact } from '../../facts.js';
import { ground } from '../../finding.js';
import { type OwnGround, openingOf } from '../../own-ground.js';
import { all } from '../../predicate.js';
import type { Instant } from '../../time.js';
import { type Across, otherRegisters } from './ways.js';

/** Bridges missing information and missing consent; a denial only where the person allowed it in the denial itself. */
export function byEmergency(own: OwnGround, denials: readonly DenialFact[], now: Instant): Across | null {
  const opening = openingOf(own.care, 'EMERGENCY');
  if (opening === undefined) return null;
  const binding = denials.filter(({ emergencyUseAllowed }) => !emergencyUseAllowed);
  const needs = all([otherRegisters(own, now), outside(binding)]);
  return {
    ways: [ground('EMERGENCY', needs, { flag: true, notify: true, because: [opening.id] })],
    otherwise: binding.flatMap((denial) => refusalBy(denial, 'EMERGENCY_BLOCKED')),
  };
}
