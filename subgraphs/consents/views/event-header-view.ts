import { blankHeader, type Header } from '../../../policy/index.js';
import type { Thing } from '../../../rules/thing.js';
import type { StoredEventHeader } from '../store/event-headers.js';

export type EventHeaderView = Thing & { readonly header: Header };

/** A service event as something to decide on, by the same header as where it is read itself. */
export function eventHeaderView({ _id, personId, start, ...own }: StoredEventHeader): EventHeaderView {
  const { registerId, registerType, unitId, state, archive, guardianCode } = own;
  return {
    id: _id,
    personId,
    header: {
      ...blankHeader,
      kind: 'SERVICE_EVENT',
      registerId,
      registerType,
      serviceEventId: _id,
      unitId,
      state,
      archive,
      guardianCode,
      recordedAt: start,
    },
  };
}
