import type { Decision } from '../policy/index.js';
import { mayReadProfessional, mayReadUnitToday } from '../policy/registry-access.js';
import { answerTo, type Refusals } from './answer-to.js';
import type { Caller, Instant } from '../policy/index.js';
import type { Call } from './call.js';
import type { Verdict } from './decisions.js';
import { ruleWithPeek } from './rule.js';

interface RegistryCall extends Call, Refusals {
  readonly caller: Caller;
  readonly now: Instant;
}

/** A professional's own data, which the registry authority may read too. */
export const readsProfessional = ruleWithPeek(
  'reads professional',
  atOnce((parent: { readonly _id?: string } | undefined, args: { readonly id?: string }, { caller }) =>
    mayReadProfessional(caller, parent?._id ?? args.id ?? ''),
  ),
);

/** The list of a unit, for a professional with a current role in it. */
export const readsUnitToday = ruleWithPeek(
  'reads unit today',
  atOnce((_parent: unknown, { unitId }: { readonly unitId: string }, { caller, now }) =>
    mayReadUnitToday(caller, unitId, now),
  ),
);

/** These decisions need no person's facts, so they are always known at once. */
function atOnce<Parent, Args>(decide: (parent: Parent, args: Args, call: RegistryCall) => Decision) {
  const verdict = (parent: Parent, args: Args, call: RegistryCall): Verdict => {
    const decision = decide(parent, args, call);
    return decision.effect === 'permit' ? true : answerTo(decision, call);
  };
  return { peek: verdict, decide: async (parent: Parent, args: Args, call: RegistryCall) => verdict(parent, args, call) };
}
