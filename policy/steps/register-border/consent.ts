import { consentFor, outside, refusalBy } from '../../disclosure.js';
import type { DenialFact, PersonFacts } from '../../facts.js';
import { ground, refusal } from '../../finding.js';
import type { Kind } from '../../kinds.js';
import type { OwnGround } from '../../own-ground.js';
import { all } from '../../predicate.js';
import { uusimaaBeside } from '../../shared-registers.js';
import type { Instant } from '../../time.js';
import { reachOver } from './reach.js';
import { type Across, otherRegisters } from './ways.js';

/** Information given, consent in force, no denial that hits; beside a treatment relationship. */
export function byConsent(
  kind: Kind,
  own: OwnGround,
  facts: PersonFacts,
  denials: readonly DenialFact[],
  now: Instant,
): Across {
  if (own.care.relationship === null) return { ways: [], otherwise: [] };
  const consent = consentFor(kind, facts, now);
  if ('missing' in consent) {
    const isLaw =
      consent.missing !== 'NOT_INFORMED' && uusimaaBeside(own.care.role.registerId, now).length > 0;
    const about = isLaw ? { notNeededIn: 'UUSIMAA' as const } : {};
    return { ways: [], otherwise: [refusal(consent.missing, { about })] };
  }
  const ownEvents = reachOver(own, now);
  const needs = all([otherRegisters(own, now), ownEvents.needs, outside(denials)]);
  return {
    ways: [ground('CONSENT', needs, { because: [consent.given.id, ...own.because] })],
    otherwise: [...ownEvents.otherwise, ...denials.flatMap((denial) => refusalBy(denial))],
  };
}
