import { hasGrant } from '../policy/index.js';
import { errors } from '../schema/errors.js';
import type { CallContext } from './call-context.js';

/**
 * May the call be executed at all? Whatever an application asks for, of its own citizen, of another, of nobody or of the
 * public directory: without a grant in force its token is worth nothing, and the answer is the fixed one.
 */
export async function isAdmitted(call: CallContext): Promise<boolean> {
  const { caller, now, facts, policy, log } = call;
  if (caller.kind !== 'APPLICATION') return true;
  try {
    const own = await facts.load(caller.personId);
    if (hasGrant(caller, own, now)) return true;
    const asked = { kind: 'DEMOGRAPHICS', fieldClass: 'HEADER' } as const;
    log.asked({ personId: caller.personId, ...asked }, policy.decide(caller, 'READ', asked, own, now));
    call.refuse(errors.unauthenticated());
  } catch (reason) {
    call.fault('the grant of an application could not be read', reason);
    call.refuse(errors.unavailable());
  }
  return false;
}
