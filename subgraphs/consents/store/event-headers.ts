import type { ReadCollection, ReadDb } from '../../../database/request-reads.js';
import type { StoredServiceEvent } from '../../records/model/document.js';

/** What a decision looks at of a service event. */
export type StoredEventHeader = Pick<
  StoredServiceEvent,
  | '_id'
  | 'personId'
  | 'registerId'
  | 'registerType'
  | 'unitId'
  | 'state'
  | 'archive'
  | 'guardianCode'
  | 'start'
>;

export type EventHeaderStore = ReturnType<typeof eventHeaderStore>;

/** The only file of this subgraph that reads service events: of each its header, never what it was about. */
export function eventHeaderStore(db: ReadDb) {
  const events: ReadCollection<StoredServiceEvent> = db.collection('serviceEvents');
  return {
    byIds(ids: readonly string[]): Promise<StoredEventHeader[]> {
      const projection = {
        personId: 1,
        registerId: 1,
        registerType: 1,
        unitId: 1,
        state: 1,
        archive: 1,
        guardianCode: 1,
        start: 1,
      } as const satisfies Record<Exclude<keyof StoredEventHeader, '_id'>, 1>;
      return events.find<StoredEventHeader>({ _id: { $in: [...ids] } }, { projection }).toArray();
    },
  };
}
