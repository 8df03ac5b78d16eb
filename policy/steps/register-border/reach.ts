import { type Refusal, refusal } from '../../finding.js';
import type { OwnGround } from '../../own-ground.js';
import { always, eq, never, noneOf, type Predicate } from '../../predicate.js';
import { crossRegisterReachOf } from '../../task.js';
import type { Instant } from '../../time.js';

interface Reached {
  readonly needs: Predicate;
  readonly otherwise: readonly Refusal[];
}

/** Some tasks fetch from other registers only what belongs to their own event. */
export function reachOver({ care }: OwnGround, now: Instant): Reached {
  if (crossRegisterReachOf(care.role, now) === 'R') return { needs: always, otherwise: [] };
  const event = care.relationship?.serviceEventId ?? null;
  return {
    needs: event === null ? never : eq('serviceEventId', event),
    otherwise: [
      refusal('TASK_NOT_PERMITTED', { circumstance: 'THING', when: noneOf('serviceEventId', [event]) }),
    ],
  };
}
