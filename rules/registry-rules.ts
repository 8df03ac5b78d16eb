import type { CallLog } from '../access-log/call-log.js';
import type { FactsReader } from '../facts/facts-reader.js';
import {
  type Caller,
  type Decision,
  helsinkiDate,
  type Instant,
  type Kind,
  type LocalDate,
} from '../policy/index.js';
import { mayReadProfessional, mayReadUnitPatient, mayReadUnitToday } from '../policy/registry-access.js';
import { errors } from '../schema/errors.js';
import { answerTo, type Refusals } from './answer-to.js';
import type { Call } from './call.js';
import type { Verdict } from './decisions.js';
import { ruleWithPeek } from './rule.js';

interface RegistryCall extends Call, Refusals {
  readonly caller: Caller;
  readonly now: Instant;
  readonly facts: FactsReader;
  readonly log: CallLog;
}

/** A professional's own data, which the registry authority may read too. */
export const readsProfessional = ruleWithPeek(
  'reads professional',
  atOnce((parent: { readonly _id?: string } | undefined, args: { readonly id?: string }, { caller }) =>
    mayReadProfessional(caller, parent?._id ?? args.id ?? ''),
  ),
);

/** The caller's own profile as a professional. */
export const readsOwnProfile = ruleWithPeek(
  'reads own profile',
  atOnce((_parent: unknown, _args: unknown, { caller }) =>
    mayReadProfessional(caller, 'id' in caller ? caller.id : ''),
  ),
);

/** The list of a unit, for a professional with a current role in it. */
export const readsUnitToday = ruleWithPeek(
  'reads unit today',
  atOnce((_parent: unknown, { unitId }: { readonly unitId: string }, { caller, now }) =>
    mayReadUnitToday(caller, unitId, now),
  ),
);

interface UnitPatient {
  readonly unitId: string;
  readonly personId: string;
}

/** Something of a unit's day: decided by the caller's role in the unit and the person's own facts. */
export const readsUnitPatient = ruleWithPeek<UnitPatient, unknown, RegistryCall>('reads unit patient', {
  peek: ({ unitId, personId }, _args, call) => {
    const facts = call.facts.known(personId);
    return facts === undefined
      ? undefined
      : verdictOf(mayReadUnitPatient(call.caller, unitId, facts, call.now), call);
  },
  async decide({ unitId, personId }, _args, call) {
    try {
      return verdictOf(
        mayReadUnitPatient(call.caller, unitId, await call.facts.load(personId), call.now),
        call,
      );
    } catch (reason) {
      call.fault('the rule of a unit list could not read its facts', reason);
      return errors.unavailable();
    }
  },
});

/**
 * Something on a unit's list. The patient is told of it, and with it of who looked who she is, once it is released to her:
 * before, a line would tell that it is there.
 */
interface Listed extends UnitPatient {
  readonly _id: string;
  readonly releasedToPatientOn?: LocalDate | null;
}

/** Whose patient's things may stand on the unit's list, each put down in the log. */
export async function mayListPatients<T extends Listed>(
  unitId: string,
  kind: Kind,
  things: readonly T[],
  call: RegistryCall,
): Promise<T[]> {
  const facts = await Promise.all(things.map(({ personId }) => call.facts.load(personId)));
  const at = { unitId, providerId: providerAt(unitId, call.caller) };
  return things.filter(({ _id, personId, releasedToPatientOn = null }, index) => {
    const decision = mayReadUnitPatient(call.caller, unitId, facts[index] ?? null, call.now);
    if (decision.effect === 'deny') return false;
    const isReleased = releasedToPatientOn === null || releasedToPatientOn <= helsinkiDate(call.now);
    const listedAt = { ...at, isTold: isReleased && kind !== 'DEMOGRAPHICS' };
    call.log.decided(
      { personId, kind, fieldClass: 'HEADER', id: _id, serviceEventId: null, listedAt },
      decision,
    );
    return true;
  });
}

/** The provider that the professional's unit belongs to. */
function providerAt(unitId: string, caller: Caller): string | null {
  if (caller.kind !== 'PROFESSIONAL') return null;
  return caller.roles.find((role) => role.unitId === unitId)?.providerId ?? null;
}

function verdictOf(decision: Decision, call: RegistryCall): Verdict {
  return decision.effect === 'permit' ? true : answerTo(decision, call);
}

/** These decisions need no person's facts, so they are always known at once. */
function atOnce<Parent, Args>(decide: (parent: Parent, args: Args, call: RegistryCall) => Decision) {
  const verdict = (parent: Parent, args: Args, call: RegistryCall): Verdict =>
    verdictOf(decide(parent, args, call), call);
  return {
    peek: verdict,
    decide: async (parent: Parent, args: Args, call: RegistryCall) => verdict(parent, args, call),
  };
}
