import type { Header } from '../../../policy/index.js';
import type { StoredAppointment, StoredServiceEvent } from '../model/document.js';

/** The header fields that no event or appointment has: the same for all, so the filter needs no column for them. */
export const careConstants = {
  protectionClass: 'NONE',
  releasedToPatientOn: null,
  recordedBy: null,
  category: null,
  effectiveOn: null,
} as const satisfies Partial<Header>;

export interface ServiceEventView {
  readonly id: string;
  readonly personId: string;
  readonly header: Header;
  readonly sortKey: string;
  readonly registerId: string;
  readonly organiserId: string;
  readonly producerId: string;
  readonly unitId: string;
  readonly stored: StoredServiceEvent;
}

/** A service event is decided on as its documents are: by register, event, guardian code and the day it began. */
export function serviceEventView(stored: StoredServiceEvent): ServiceEventView {
  const { _id, personId, sortKey, registerId, organiserId, producerId, unitId } = stored;
  const header: Header = {
    ...careConstants,
    kind: 'SERVICE_EVENT',
    registerId,
    serviceEventId: _id,
    unitId,
    state: stored.state,
    archive: stored.archive,
    guardianCode: stored.guardianCode,
    recordedAt: stored.start,
  };
  return { id: _id, personId, header, sortKey, registerId, organiserId, producerId, unitId, stored };
}

export interface AppointmentView {
  readonly id: string;
  readonly personId: string;
  readonly header: Header;
  readonly sortKey: string;
  readonly unitId: string;
  readonly serviceEventId: string | null;
  readonly stored: StoredAppointment;
}

export function appointmentView(stored: StoredAppointment): AppointmentView {
  const { _id, personId, sortKey, registerId, unitId, serviceEventId } = stored;
  const header: Header = {
    ...careConstants,
    kind: 'APPOINTMENT',
    registerId,
    serviceEventId,
    unitId,
    state: 'CURRENT',
    archive: 'CURRENT',
    guardianCode: stored.guardianCode,
    recordedAt: stored.start,
  };
  return { id: _id, personId, header, sortKey, unitId, serviceEventId, stored };
}
