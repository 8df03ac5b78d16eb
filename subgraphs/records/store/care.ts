import type { Collection, Db, Document, Filter } from 'mongodb';
import type { IndexDeclaration } from '../../../database/indexes.js';
import { type HeaderColumns, toFilter } from '../../../database/to-filter.js';
import { inOrder } from '../../../lists/in-order.js';
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

export type CareStore = ReturnType<typeof careStore>;

/** The only file that knows how service events and appointments are kept. */
export function careStore(db: Db) {
  const events: Collection<StoredServiceEvent> = db.collection('serviceEvents');
  const appointments: Collection<StoredAppointment> = db.collection('appointments');
  return {
    eventsOf(query: CareQuery): Promise<StoredServiceEvent[]> {
      return newest(events, filterOf(query, eventColumns), query.limit);
    },
    appointmentsOf(query: CareQuery): Promise<StoredAppointment[]> {
      return newest(appointments, filterOf(query, appointmentColumns), query.limit);
    },
    async eventsByIds(ids: readonly string[]): Promise<(StoredServiceEvent | null)[]> {
      return inOrder(ids, await events.find({ _id: { $in: [...ids] } }).toArray());
    },
    async appointmentsByIds(ids: readonly string[]): Promise<(StoredAppointment | null)[]> {
      return inOrder(ids, await appointments.find({ _id: { $in: [...ids] } }).toArray());
    },
    /** Of one unit, by start, at most 500. */
    appointmentsOfUnit(unitId: string, from: string, to: string): Promise<StoredAppointment[]> {
      return appointments
        .find({ unitId, start: { $gte: from, $lt: to } })
        .sort({ start: 1 })
        .limit(500)
        .toArray();
    },
    /** Open ones of one unit that are not nullified, newest first, at most 500. */
    openEventsOfUnit(unitId: string): Promise<StoredServiceEvent[]> {
      return newest(events, { unitId, status: 'OPEN', state: 'CURRENT', sortKey: { $lt: '\uffff' } }, 500);
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
  collection: Collection<T>,
  filter: Filter<Document>,
  limit: number,
): Promise<T[]> {
  const found = collection
    .find(filter as Filter<T>)
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
