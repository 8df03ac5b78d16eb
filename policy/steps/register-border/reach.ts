import { eventsOf } from '../../care.js';
import { type Refusal, refusal } from '../../finding.js';
import type { OwnGround } from '../../own-ground.js';
import { always, noneOf, ofEvents, type Predicate } from '../../predicate.js';
import { crossRegisterReachOf } from '../../task.js';
import type { Instant } from '../../time.js';

interface Reached {
  readonly needs: Predicate;
  readonly otherwise: readonly Refusal[];
}

/** Some tasks fetch from other registers only what belongs to their own event. */
export function reachOver({ care }: OwnGround, now: Instant): Reached {
  if (crossRegisterReachOf(care.role, now) === 'R') return { needs: always, otherwise: [] };
  const events = eventsOf({ relationships: care.relationships, bookings: [] });
  return {
    needs: ofEvents(events),
    otherwise: [
      refusal('TASK_NOT_PERMITTED', { circumstance: 'THING', when: noneOf('serviceEventId', events) }),
    ],
  };
}
