import type { Db } from 'mongodb';
import type { AccessState } from '../../facts/access-state.js';
import type { Instant, RelationshipFact } from '../../policy/index.js';
import type { StoredServiceEvent } from '../../subgraphs/records/model/document.js';
import type { Identified } from '../identity/identify.js';
import { addRelationships } from '../write/add-relationships.js';
import { put, type Ready } from '../write/put.js';
import { storePatients } from '../write/store-patients.js';
import { tightenVisits } from '../write/tighten-visits.js';
import type { Chart } from './chart.js';
import { documentOf } from './document.js';
import { draftsOf } from './drafts.js';
import { eventsOf, type ReadyEvent } from './events.js';
import type { Gathering } from './gathering.js';
import { earlierContacts } from './lookups.js';
import { placing } from './place.js';
import { type RegistryParts, registryParts } from './registry-parts.js';
import { spreadProtection } from './spread-protection.js';
import { type CodedDocument, visitCodesOf, withCode } from './visit-codes.js';
import { whoIsIn } from './who.js';

/** Everything of a chart as it is stored. */
export interface Gathered {
  readonly registry: RegistryParts;
  readonly patients: readonly Identified[];
  readonly events: readonly ReadyEvent[];
  readonly documents: readonly Ready[];
  /** The documents as their codes are looked at. */
  readonly coded: readonly CodedDocument[];
  /** Events that an earlier import stored and documents of this chart belong to. */
  readonly earlierEvents: ReadonlySet<string>;
}

export async function gather(db: Db, chart: Chart, gathering: Gathering): Promise<Gathered> {
  spreadProtection(chart);
  const registry = registryParts(chart, gathering);
  const { persons, patients } = await whoIsIn(db, chart, gathering);
  const { ready: events, contacts } = eventsOf(chart, persons, gathering);
  const earlier = await earlierContacts(db, chart, persons, gathering);
  const all = new Map([...contacts, ...earlier.map((contact) => [contact.key, contact] as const)]);
  const drafts = draftsOf(chart, persons, placing(chart, persons, all, gathering), gathering);
  const documents = drafts.map((draft) => ({ thing: documentOf(draft, gathering), origins: draft.origins }));
  const visitCodes = visitCodesOf(documents.map(({ thing }) => thing));
  return {
    registry,
    patients,
    events: events.map((event) => withCode(event, visitCodes)),
    documents: documents.map(({ thing, origins }) => ({ thing: { ...thing }, origins })),
    coded: documents.map(({ thing }) => thing),
    earlierEvents: new Set(earlier.map(({ event }) => event._id)),
  };
}

/** Stores a chart: what grants nothing first, relationships last. */
export async function store(db: Db, gathered: Gathered, gathering: Gathering, now: Instant): Promise<void> {
  const { tally } = gathering;
  await put(
    db,
    'units',
    gathered.registry.units.map(({ unit, origins }) => ({ thing: { ...unit }, origins })),
    tally,
  );
  await put(
    db,
    'professionals',
    gathered.registry.professionals.map(({ professional, origins }) => ({
      thing: { ...professional },
      origins,
    })),
    tally,
  );
  await storePatients(db, gathered.patients, gathering, now);
  const events = gathered.events.map(({ event, origins }) => ({ thing: { ...event }, origins }));
  const there = await put(db, 'serviceEvents', events, tally, { claims: true });
  const placed = gathered.documents.filter(({ thing, origins }) => {
    const event = String(thing.serviceEventId);
    if (there.has(event) || gathered.earlierEvents.has(event)) return true;
    for (const origin of origins) tally.refuse(origin, 'NO_SERVICE_EVENT', 'encounter: one that was stored');
    return false;
  });
  await tightenVisits(db, gathered.coded);
  await put(db, 'documents', placed, tally, { claims: true });
  for (const { event } of gathered.events) {
    if (event.status !== 'OPEN' || !there.has(event._id)) continue;
    const states = db.collection<AccessState>('accessStates');
    await addRelationships(states, event.personId, [relationshipOf(event)], gathering.system, now);
  }
}

/** While an encounter is open, its unit treats the patient. */
function relationshipOf(event: StoredServiceEvent): RelationshipFact {
  return {
    id: `rel-${event._id.split('.')[1]}`,
    unitId: event.unitId,
    providerId: event.producerId,
    registerId: event.registerId,
    registerType: event.registerType,
    basis: event.kind === 'INPATIENT' ? 'INPATIENT' : 'SERVICE_EVENT',
    organiserId: null,
    serviceEventId: event._id,
    appointmentId: null,
    from: event.start,
    to: null,
  };
}
