import { type TimelineKind, timelineKinds } from '../../policy/index.js';
import type { StoredDocument, StoredServiceEvent } from '../../subgraphs/records/model/document.js';
import type { Chance } from './chance.js';
import { contentOf } from './contents.js';
import { hoursBefore } from './moment.js';
import { visitOf } from './physician.js';
import { denied, own, type Place, shared } from './places.js';

export interface History {
  readonly events: readonly StoredServiceEvent[];
  readonly documents: readonly StoredDocument[];
}

/** How many documents a visit makes. */
const PER_EVENT = 3;
const HOURS_APART = 48;

/**
 * So many documents that the physician may see, a third of them of another register, all six kinds in turn, and a
 * tenth more that the person keeps to herself.
 */
export function history(personId: string, count: number, chance: Chance): History {
  const events: StoredServiceEvent[] = [event(visitOf(personId), personId, own[0], 1, 'OPEN')];
  const documents: StoredDocument[] = [];
  let made = 0;
  for (let visit = 1; made < count; visit += 1) {
    const id = `${personId}.e${visit}`;
    const place = visit % 3 === 0 ? chance.oneOf(shared) : chance.oneOf(own);
    events.push(event(id, personId, place, visit * HOURS_APART, 'CLOSED'));
    for (let turn = 0; turn < PER_EVENT && made < count; turn += 1) {
      documents.push(document(made, id, personId, place, visit * HOURS_APART - turn, chance));
      made += 1;
    }
  }
  for (let hidden = 0; hidden < Math.ceil(count / 10); hidden += 1) {
    const hours = 30 + hidden * 10 * (HOURS_APART / PER_EVENT);
    const id = `${personId}.h${hidden}`;
    events.push(event(id, personId, denied[0], hours, 'CLOSED'));
    documents.push(document(count + hidden, id, personId, denied[0], hours, chance));
  }
  return { events, documents };
}

const isolated = {
  state: 'CURRENT',
  archive: 'CURRENT',
  guardianCode: null,
  protectionClass: 'NONE',
  source: null,
} as const;

function event(
  id: string,
  personId: string,
  place: Place,
  hours: number,
  status: 'OPEN' | 'CLOSED',
): StoredServiceEvent {
  const start = hoursBefore(hours);
  return {
    _id: id,
    personId,
    oid: `2.999.2.${id}`,
    sortKey: `${start}~${id}`,
    registerId: place.registerId,
    registerType: 'HEALTHCARE',
    organiserId: place.providerId,
    producerId: place.providerId,
    unitId: place.unitId,
    kind: 'OUTPATIENT',
    status,
    start,
    end: status === 'OPEN' ? null : hoursBefore(hours - 1),
    reasonForVisit: { text: { fi: 'Yskä', sv: null, en: null }, codes: [] },
    encounters: [{ id: `${id}.c`, kind: 'OUTPATIENT', unitId: place.unitId, start, end: start }],
    ...isolated,
  };
}

function document(
  index: number,
  eventId: string,
  personId: string,
  place: Place,
  hours: number,
  chance: Chance,
): StoredDocument {
  const id = `${personId}.d${index}`;
  const kind: TimelineKind = timelineKinds[index % timelineKinds.length] ?? 'CARE_ENTRY';
  const at = hoursBefore(hours);
  return {
    _id: id,
    personId,
    kind,
    sortKey: `${at}~${id}`,
    oid: `2.999.1.${id}`,
    version: 1,
    serviceEventId: eventId,
    registerId: place.registerId,
    registerType: 'HEALTHCARE',
    controllerId: place.providerId,
    organiserId: place.providerId,
    producerId: place.providerId,
    unitId: place.unitId,
    occurredAt: at,
    recordedAt: at,
    releasedToPatientOn: null,
    recordedBy: null,
    category: null,
    effectiveOn: null,
    language: 'fi',
    author: { professionalId: 'physician', name: 'Saara Salo', profession: 'PHYSICIAN' },
    codes: kind === 'LABORATORY_RESULT' ? ['718-7', '4548-4'] : [],
    content: contentOf(kind, at, chance),
    earlier: [],
    ...isolated,
  };
}
