import type { Document, Filter, FindOptions } from 'mongodb';
import type { IndexDeclaration } from '../../../database/indexes.js';
import type { ReadCollection, ReadDb } from '../../../database/request-reads.js';
import { type HeaderColumns, toFilter } from '../../../database/to-filter.js';
import { ABOVE_ALL } from '../../../lists/cursor.js';
import { inOrder } from '../../../lists/in-order.js';
import { blankText, readHeaders } from '../../../lists/read-headers.js';
import { within } from '../../../lists/within.js';
import type { Predicate } from '../../../policy/index.js';
import type { StoredAppointment, StoredServiceEvent } from '../model/document.js';
import { appointmentConstants, eventConstants } from '../views/care-views.js';

export interface CareQuery {
  readonly personId: string;
  readonly predicate: Predicate;
  readonly below: string;
  readonly limit: number;
  readonly from?: string | undefined;
  readonly before?: string | undefined;
  readonly unitId?: string | undefined;
  readonly status?: 'OPEN' | 'CLOSED' | undefined;
}

const eventColumns: HeaderColumns = {
  named: { serviceEventId: '_id', recordedAt: 'start' },
  constant: eventConstants,
};
const appointmentColumns: HeaderColumns = {
  named: { recordedAt: 'start' },
  constant: appointmentConstants,
};

/** What of a service event may be of any length: read when it is asked for, of an event that was permitted. */
export type EventContents = Pick<StoredServiceEvent, '_id' | 'reasonForVisit' | 'encounters'>;
/** A service event without it. */
export type EventHead = Omit<StoredServiceEvent, 'reasonForVisit' | 'encounters' | 'source' | 'endsBy'>;
/** What a decision looks at of an appointment. */
export type StoredAppointmentHeader = Pick<
  StoredAppointment,
  | '_id'
  | 'personId'
  | 'registerId'
  | 'registerType'
  | 'unitId'
  | 'serviceEventId'
  | 'guardianCode'
  | 'releasedToPatientOn'
  | 'start'
>;

const eventHead = {
  personId: 1,
  oid: 1,
  sortKey: 1,
  registerId: 1,
  registerType: 1,
  organiserId: 1,
  producerId: 1,
  unitId: 1,
  kind: 1,
  status: 1,
  start: 1,
  end: 1,
  state: 1,
  archive: 1,
  protectionClass: 1,
  guardianCode: 1,
} as const satisfies Record<Exclude<keyof EventHead, '_id'>, 1>;
const appointmentHeader = {
  personId: 1,
  registerId: 1,
  registerType: 1,
  unitId: 1,
  serviceEventId: 1,
  guardianCode: 1,
  releasedToPatientOn: 1,
  start: 1,
} as const satisfies Record<Exclude<keyof StoredAppointmentHeader, '_id'>, 1>;

const blank = (id: string) => ({
  personId: id.slice(0, id.indexOf('.') + 1),
  registerId: blankText.id,
  registerType: 'HEALTHCARE' as const,
  unitId: blankText.id,
  guardianCode: null,
  start: blankText.moment,
});
const blankEvent = (id: string) => ({
  ...blank(id),
  oid: blankText.oid,
  sortKey: `${blankText.moment}~${id}`,
  organiserId: blankText.id,
  producerId: blankText.id,
  kind: 'OUTPATIENT',
  status: 'CLOSED',
  end: blankText.moment,
  state: 'CURRENT',
  archive: 'CURRENT',
  protectionClass: 'NONE',
});
const blankAppointment = (id: string) => ({ ...blank(id), serviceEventId: id, releasedToPatientOn: null });

/** What one unit may have on its list; see `UnitToday`. */
const MOST_OF_UNIT = 500;

export type CareStore = ReturnType<typeof careStore>;

/** The only file that knows how service events and appointments are kept. */
export function careStore(db: ReadDb) {
  const events: ReadCollection<StoredServiceEvent> = db.collection('serviceEvents');
  const heads = { projection: eventHead };
  const appointments: ReadCollection<StoredAppointment> = db.collection('appointments');
  return {
    eventsOf(query: CareQuery): Promise<EventHead[]> {
      return newest(events, filterOf(query, eventColumns), query.limit, heads);
    },
    appointmentsOf(query: CareQuery): Promise<StoredAppointment[]> {
      return newest(appointments, filterOf(query, appointmentColumns), query.limit);
    },
    async eventsByIds(ids: readonly string[]): Promise<(EventHead | null)[]> {
      return inOrder(ids, await readHeaders<EventHead>(db, 'serviceEvents', ids, eventHead, blankEvent));
    },
    async eventContentsByIds(ids: readonly string[]): Promise<(EventContents | null)[]> {
      const contents = { projection: { reasonForVisit: 1, encounters: 1 } };
      return inOrder(ids, await events.find({ _id: { $in: [...ids] } }, contents).toArray());
    },
    async appointmentHeadersByIds(ids: readonly string[]): Promise<(StoredAppointmentHeader | null)[]> {
      const fields = appointmentHeader;
      return inOrder(
        ids,
        await readHeaders<StoredAppointmentHeader>(db, 'appointments', ids, fields, blankAppointment),
      );
    },
    async appointmentsByIds(ids: readonly string[]): Promise<(StoredAppointment | null)[]> {
      return inOrder(ids, await appointments.find({ _id: { $in: [...ids] } }).toArray());
    },
    /** Of one unit, by start: all, or TOO_MANY. */
    async appointmentsOfUnit(unitId: string, from: string, to: string): Promise<StoredAppointment[]> {
      const found = appointments.find({ unitId, start: { $gte: from, $lt: to } }).sort({ start: 1 });
      return within(MOST_OF_UNIT, await found.limit(MOST_OF_UNIT + 1).toArray());
    },
    /** Open ones of one unit that are not nullified, newest first: all, or TOO_MANY. */
    async openEventsOfUnit(unitId: string): Promise<EventHead[]> {
      const open = { unitId, status: 'OPEN', state: 'CURRENT', sortKey: { $lt: ABOVE_ALL } };
      return within(MOST_OF_UNIT, await newest(events, open, MOST_OF_UNIT + 1, heads));
    },
  };
}

export const careIndexes = [
  { collection: 'serviceEvents', keys: { personId: 1, sortKey: -1 } },
  { collection: 'serviceEvents', keys: { unitId: 1, status: 1, sortKey: -1 } },
  { collection: 'appointments', keys: { personId: 1, sortKey: -1 } },
  { collection: 'appointments', keys: { unitId: 1, start: 1 } },
] as const satisfies readonly IndexDeclaration[];

function newest<T extends Document>(
  collection: ReadCollection<T>,
  filter: Filter<Document>,
  limit: number,
  options: FindOptions = {},
): Promise<T[]> {
  const found = collection
    .find(filter as Filter<T>, options)
    .sort({ sortKey: -1 })
    .limit(limit);
  return found.toArray() as Promise<T[]>;
}

function filterOf(query: CareQuery, columns: HeaderColumns): Filter<Document> {
  const { personId, predicate, below, from, before, unitId, status } = query;
  return {
    personId,
    sortKey: {
      $lt: before !== undefined && before < below ? before : below,
      ...(from === undefined ? {} : { $gte: from }),
    },
    ...(unitId === undefined ? {} : { unitId }),
    ...(status === undefined ? {} : { status }),
    $and: [toFilter(predicate, columns)],
  };
}
