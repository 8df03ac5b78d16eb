import { isInformed, outside, refusalBy } from '../../disclosure.js';
import type { DenialFact, PersonFacts } from '../../facts.js';
import { ground } from '../../finding.js';
import type { Kind } from '../../kinds.js';
import type { OwnGround } from '../../own-ground.js';
import { all, oneOf } from '../../predicate.js';
import { uusimaaBeside } from '../../shared-registers.js';
import type { Instant } from '../../time.js';
import { reachOver } from './reach.js';
import { type Across, otherRegisters } from './ways.js';

/**
 * Among the public health-care registers of Uusimaa the law asks for information and no denial that hits, beside a
 * treatment relationship; for no consent.
 */
export function byUusimaa(
  kind: Kind,
  own: OwnGround,
  facts: PersonFacts,
  denials: readonly DenialFact[],
  now: Instant,
): Across {
  const registers = uusimaaBeside(own.care.role.registerId, now);
  const isInKanta = kind !== 'PAPER_DOCUMENT';
  if (own.care.relationship === null || registers.length === 0 || !isInKanta || !isInformed(facts, now)) {
    return { ways: [], otherwise: [] };
  }
  const there = oneOf('registerId', registers);
  const ownEvents = reachOver(own, now);
  const needs = all([there, otherRegisters(own, now), ownEvents.needs, outside(denials)]);
  const otherwise = [...ownEvents.otherwise, ...denials.flatMap((denial) => refusalBy(denial))];
  return {
    ways: [ground('UUSIMAA', needs, { because: own.because })],
    otherwise: otherwise.map((one) => ({ ...one, when: all([there, one.when]) })),
  };
}
