import type { Caller } from '../policy/index.js';
import type { AccessLogFields } from './entry.js';

/** The unit that a professional acts from, as the person's facts show it; nulls where the context does not hold. */
export interface ActsFrom {
  readonly unitId: string | null;
  readonly providerId: string | null;
}

type CallerFields = Pick<
  AccessLogFields,
  'callerKind' | 'callerId' | 'clientId' | 'providerId' | 'unitId' | 'onBehalfOf' | 'careContext' | 'purpose'
>;

/** Who asked, from where and for what, as ids and codes. */
export function callerFields(caller: Caller, { unitId, providerId }: ActsFrom): CallerFields {
  const care = caller.kind === 'PROFESSIONAL' ? caller.care : null;
  return {
    callerKind: caller.kind,
    callerId: caller.kind === 'VISITOR' ? '' : caller.id,
    clientId: caller.kind === 'VISITOR' ? '' : caller.client.id,
    providerId: caller.kind === 'PROVIDER_SYSTEM' ? caller.providerId : providerId,
    unitId,
    onBehalfOf: caller.kind === 'CITIZEN' ? caller.onBehalfOf : null,
    careContext: care,
    purpose: care?.purpose ?? null,
  };
}
