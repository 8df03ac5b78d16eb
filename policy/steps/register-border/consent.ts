import { consentFor, outside, refusalBy } from '../../disclosure.js';
import type { DenialFact, PersonFacts } from '../../facts.js';
import { ground, type Refusal, refusal } from '../../finding.js';
import type { Kind } from '../../kinds.js';
import type { OwnGround } from '../../own-ground.js';
import { all, always, eq, never, noneOf, type Predicate } from '../../predicate.js';
import { crossRegisterReachOf } from '../../task.js';
import type { Instant } from '../../time.js';
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
  if ('missing' in consent) return { ways: [], otherwise: [refusal(consent.missing, { about: {} })] };
  const ownEvents = reachOver(own, now);
  const needs = all([otherRegisters(own), ownEvents.needs, outside(denials)]);
  return {
    ways: [ground('CONSENT', needs, { because: [consent.given.id, ...own.because] })],
    otherwise: [...ownEvents.otherwise, ...denials.flatMap((denial) => refusalBy(denial))],
  };
}

interface Reached {
  readonly needs: Predicate;
  readonly otherwise: readonly Refusal[];
}

/** Some tasks fetch from other registers only what belongs to their own event. */
function reachOver({ care }: OwnGround, now: Instant): Reached {
  if (crossRegisterReachOf(care.role, now) === 'R') return { needs: always, otherwise: [] };
  const event = care.relationship?.serviceEventId ?? null;
  return {
    needs: event === null ? never : eq('serviceEventId', event),
    otherwise: [
      refusal('TASK_NOT_PERMITTED', { circumstance: 'THING', when: noneOf('serviceEventId', [event]) }),
    ],
  };
}
