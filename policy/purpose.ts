import type { Professional, Purpose, TaskClass } from './caller.js';
import type { DenyCode } from './decision.js';
import type { OpeningFact, Ties } from './facts.js';
import { openingsEnded, openingsNamed } from './named-openings.js';
import { rolesInQuestion } from './roles-that-fit.js';
import type { Instant } from './time.js';

interface Ground {
  readonly opening: OpeningFact['type'] | null;
  readonly task: TaskClass;
}

/** What a purpose rests on: an open opening of the caller's own, and the task that it belongs to. Treatment is any's. */
const grounds: Readonly<Record<Purpose, Ground | null>> = {
  TREAT: null,
  ETREAT: { opening: 'EMERGENCY', task: 'T1' },
  STATUTORY: { opening: 'SPECIAL_REASON', task: 'T1' },
  HOPERAT: { opening: null, task: 'T5' },
};

const ended: Partial<Record<OpeningFact['type'], DenyCode>> = {
  EMERGENCY: 'EMERGENCY_EXPIRED',
  SPECIAL_REASON: 'SPECIAL_REASON_EXPIRED',
};

/** Why the purpose that the request names does not hold, for the log; null where it does. */
export function purposeProblem(caller: Professional, ties: Ties, now: Instant): DenyCode | null {
  const ground = grounds[caller.care?.purpose ?? 'TREAT'];
  if (ground === null) return null;
  if (!rolesInQuestion(caller, ties, now).some(({ taskClass }) => taskClass === ground.task))
    return 'PURPOSE_WITHOUT_GROUND';
  if (ground.opening === null) return null;
  const isIt = ({ type }: OpeningFact) => type === ground.opening;
  if (openingsNamed(caller, ties, now).some(isIt)) return null;
  const hasEnded = openingsEnded(caller, ties, now).some(isIt);
  return (hasEnded && ended[ground.opening]) || 'PURPOSE_WITHOUT_GROUND';
}
