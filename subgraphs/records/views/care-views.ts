import type { Header } from '../../../policy/index.js';
import type { StoredAppointment } from '../model/document.js';
import type { EventHead, StoredAppointmentHeader } from '../store/care.js';

/** What decides of an appointment, before anything else of it is read. */
export interface CareHeaderView {
  readonly id: string;
  readonly personId: string;
  readonly header: Header;
}

/** The header fields that no event or appointment has: the same for all, so the filter needs no column for them. */
const neither = {
  protectionClass: 'NONE',
  recordedBy: null,
  category: null,
  effectiveOn: null,
} as const satisfies Partial<Header>;
export const eventConstants = { ...neither, kind: 'SERVICE_EVENT', releasedToPatientOn: null } as const;
export const appointmentConstants = {
  ...neither,
  kind: 'APPOINTMENT',
  state: 'CURRENT',
  archive: 'CURRENT',
} as const;

export interface ServiceEventView {
  readonly id: string;
  readonly personId: string;
  readonly header: Header;
  readonly sortKey: string;
  readonly registerId: string;
  readonly organiserId: string;
  readonly producerId: string;
  readonly unitId: string;
  readonly stored: EventHead;
}

/** A service event is decided on as its documents are: by register, event, guardian code and the day it began. */
export function serviceEventView(stored: EventHead): ServiceEventView {
  const { _id, personId, sortKey, registerId, organiserId, producerId, unitId } = stored;
  const header: Header = {
    ...eventConstants,
    registerId,
    registerType: stored.registerType,
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

export function appointmentHeaderView(stored: StoredAppointmentHeader): CareHeaderView {
  const { _id, personId, registerId, unitId, serviceEventId } = stored;
  const header: Header = {
    ...appointmentConstants,
    registerId,
    registerType: stored.registerType,
    serviceEventId,
    unitId,
    releasedToPatientOn: stored.releasedToPatientOn,
    guardianCode: stored.guardianCode,
    recordedAt: stored.start,
  };
  return { id: _id, personId, header };
}

export function appointmentView(stored: StoredAppointment): AppointmentView {
  const { sortKey, unitId, serviceEventId } = stored;
  return { ...appointmentHeaderView(stored), sortKey, unitId, serviceEventId, stored };
}
