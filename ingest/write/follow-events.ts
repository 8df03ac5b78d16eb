import type { Collection } from 'mongodb';
import type { AccessState } from '../../facts/access-state.js';
import type { Instant, RelationshipFact } from '../../policy/index.js';
import type { StoredServiceEvent } from '../../subgraphs/records/model/document.js';
import { addRelationship, endRelationship, moveEnd } from './relationships.js';

/** What has become of service events since an earlier import, by their ids. */
export interface EventChanges {
  readonly changed: ReadonlySet<string>;
  /** Nullified ones. */
  readonly empty: ReadonlySet<string>;
}

/**
 * While an encounter is open, its unit treats the patient. The relationship ends with the encounter, at the end that was
 * told for it though no import comes then, and at once when the source takes the encounter back.
 */
export async function followEvents(
  states: Collection<AccessState>,
  events: readonly { readonly event: StoredServiceEvent }[],
  { changed, empty }: EventChanges,
  system: string,
  now: Instant,
): Promise<void> {
  const by = { system, now };
  for (const { event } of events) {
    const { _id, personId, status, start, end, endsBy = null } = event;
    if (status === 'OPEN') await addRelationship(states, personId, relationshipOf(event), by);
    if (!changed.has(_id)) continue;
    const to = status === 'OPEN' ? endsBy : (end ?? start);
    await moveEnd(states, personId, { id: relationshipId(_id), to }, by);
  }
  for (const id of empty) {
    const [personId = ''] = id.split('.');
    await endRelationship(states, personId, { id: relationshipId(id), to: now }, by);
  }
}

function relationshipOf(event: StoredServiceEvent): RelationshipFact {
  return {
    id: relationshipId(event._id),
    unitId: event.unitId,
    providerId: event.producerId,
    registerId: event.registerId,
    registerType: event.registerType,
    basis: event.kind === 'INPATIENT' ? 'INPATIENT' : 'SERVICE_EVENT',
    organiserId: null,
    serviceEventId: event._id,
    appointmentId: null,
    from: event.start,
    to: event.endsBy ?? null,
  };
}

function relationshipId(eventId: string): string {
  return `rel-${eventId.split('.')[1]}`;
}
