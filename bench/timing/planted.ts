import { type Policy, policyOf, steps } from '../../policy/index.js';

/** The event whose documents take longer to be decided, where a delay is planted. */
export const plantedEvent = 'planted';

/** The policy, slower by so many milliseconds for what belongs to that event: a measurement must find it. */
export function slowedPolicy(ms: number): Policy {
  const policy = policyOf(steps);
  return {
    ...policy,
    decide(caller, action, resource, facts, now) {
      const decision = policy.decide(caller, action, resource, facts, now);
      if (resource.header?.serviceEventId?.endsWith(`.${plantedEvent}`)) wait(ms);
      return decision;
    },
  };
}

/** Works on, as a slower decision would; a timer would let other work run. */
function wait(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}
