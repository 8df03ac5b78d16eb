import type { Db } from 'mongodb';
import type { AccessState } from '../../facts/access-state.js';
import type { Instant } from '../../policy/index.js';
import type { Identified } from '../identity/identify.js';
import type { Origin } from '../issue.js';
import { type Completion, completeChart } from '../versions/complete-chart.js';
import { importedResources } from '../versions/imported-resources.js';
import type { Late } from '../versions/late-protection.js';
import { changedEvents, changedRows, emptied, movedDocuments, type Placed } from '../versions/settle.js';
import { keepUnstoredRows } from '../versions/unstored-rows.js';
import { nullify } from '../write/change-stored.js';
import { followEvents } from '../write/follow-events.js';
import { put, type Ready } from '../write/put.js';
import type { Stored } from '../write/put-missing.js';
import { storePatients } from '../write/store-patients.js';
import { tightenVisits } from '../write/tighten-visits.js';
import type { Chart } from './chart.js';
import { documentOf } from './document.js';
import { draftsOf } from './drafts.js';
import { eventsOf, type ReadyEvent } from './events.js';
import type { Gathering } from './gathering.js';
import { earlierContacts } from './lookups.js';
import { tellOutsideLife } from './outside-life.js';
import { placing } from './place.js';
import { refuseOthers } from './refuse-others.js';
import { type RegistryParts, registryParts } from './registry-parts.js';
import { spreadProtection } from './spread-protection.js';
import { type CodedDocument, visitCodesOf, withCode } from './visit-codes.js';
import { whoIsIn } from './who.js';
import { withoutVisit } from './without-visit.js';

interface ReadyDocument extends Ready {
  readonly contributors: readonly Origin[];
}

/** Everything of a chart as it is stored. */
export interface Gathered {
  readonly registry: RegistryParts;
  readonly patients: readonly Identified[];
  readonly events: readonly ReadyEvent[];
  readonly documents: readonly ReadyDocument[];
  readonly completion: Completion;
  readonly takenBack: ReadonlySet<string>;
  /** The documents as their codes are looked at. */
  readonly coded: readonly CodedDocument[];
  /** Events that an earlier import stored and documents of this chart belong to. */
  readonly earlierEvents: ReadonlySet<string>;
}

export async function gather(
  db: Db,
  chart: Chart,
  gathering: Gathering,
  now: Instant,
  late: Late | null = null,
): Promise<Gathered> {
  const registry = registryParts(chart, gathering);
  const completion = await completeChart(db, chart, gathering, now, late);
  spreadProtection(chart, (before, after) => {
    const placing = completion.placings.get(before);
    if (placing !== undefined) completion.placings.set(after, placing);
  });
  const { persons, patients } = await whoIsIn(db, chart, gathering);
  refuseOthers(chart, persons, gathering);
  tellOutsideLife(chart, persons, gathering);
  const { ready: events, contacts } = eventsOf(chart, persons, gathering);
  const earlier = await earlierContacts(db, chart, persons, gathering);
  const all = new Map([...contacts, ...earlier.map((contact) => [contact.key, contact] as const)]);
  const elsewhere = withoutVisit(chart, persons, gathering);
  const place = placing(chart, persons, all, elsewhere, gathering);
  const drafts = draftsOf(chart, persons, place, gathering);
  const documents = drafts.map((draft) => ({
    thing: documentOf(draft, gathering),
    origins: draft.origins,
    contributors: draft.contributors ?? [],
  }));
  const used = new Set(documents.map(({ thing }) => thing.serviceEventId));
  const visitCodes = visitCodesOf(documents.map(({ thing }) => thing));
  return {
    registry,
    patients,
    events: [...events, ...elsewhere.events(used)].map((event) => withCode(event, visitCodes)),
    documents: documents.map((document) => ({ ...document, thing: { ...document.thing } })),
    completion,
    takenBack: chart.takenBack,
    coded: documents.map(({ thing }) => thing),
    earlierEvents: new Set(earlier.map(({ event }) => event._id)),
  };
}

/** Stores a chart: what grants nothing first, relationships last. Gives what another import wrote meanwhile. */
export async function store(
  db: Db,
  gathered: Gathered,
  gathering: Gathering,
  now: Instant,
): Promise<Late | null> {
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
  const placed = placedIn(gathered);
  const changed = changedEvents(gathered.completion, placed);
  const moved = movedDocuments(gathered.completion, placed);
  const changing = (isChanged: (thing: Stored) => boolean) => ({
    claims: true,
    changing: { now, isChanged },
  });
  const { there, stored, ...eventsPut } = await put(
    db,
    'serviceEvents',
    events,
    tally,
    changing(({ _id }) => changed.has(_id)),
  );
  const ready = gathered.documents.filter(({ thing, origins }) => {
    const event = String(thing.serviceEventId);
    if (there.has(event) || gathered.earlierEvents.has(event)) return true;
    for (const origin of origins) tally.refuse(origin, 'NO_SERVICE_EVENT', 'encounter: one that was stored');
    return false;
  });
  await tightenVisits(db, gathered.coded);
  const documents = await put(
    db,
    'documents',
    ready,
    tally,
    changing(({ _id, serviceEventId }) => moved.has(_id) || changed.has(String(serviceEventId))),
  );
  for (const { owner } of gathered.patients) tally.arrived(owner, null);
  for (const { event } of gathered.events)
    if (stored.has(event._id)) tally.arrived(event.personId, event.unitId);
  const empty = emptied(gathered.completion, placed, gathered);
  for (const collection of ['documents', 'serviceEvents'] as const)
    tally.changed(collection, await nullify(db, collection, [...empty]));
  const kept = placedIn(gathered, (id) => stored.has(id) || documents.stored.has(id));
  const resources = importedResources(db);
  const unstored = gathered.completion.unstored((origin) => kept.has(origin));
  await keepUnstoredRows(resources, unstored);
  await resources.put(changedRows(gathered.completion, kept));
  const states = db.collection<AccessState>('accessStates');
  const open = gathered.events.filter(({ event }) => there.has(event._id) && !empty.has(event._id));
  const emptyEvents = new Set([...empty].filter((id) => gathered.completion.events.has(id)));
  const followed = { changed: new Set([...changed, ...eventsPut.changed]), empty: emptyEvents };
  await followEvents(states, open, followed, gathering.system, now);
  return gathered.completion.late(unstored.map(({ _id }) => _id));
}

/** What each resource went into. */
function placedIn(
  { events, documents }: Gathered,
  isStored: (id: string) => boolean = () => true,
): Map<Origin, Placed> {
  const placed = new Map<Origin, Placed>();
  const add = (origin: Origin, eventId: string, id: string) => {
    if (!isStored(id)) return;
    const before = placed.get(origin)?.thingIds ?? [];
    placed.set(origin, { eventId, thingIds: [...new Set([...before, id])].sort() });
  };
  for (const { event, origins } of events) for (const origin of origins) add(origin, event._id, event._id);
  const withoutVisit = new Set(
    events.flatMap(({ event, origins }) => (origins.length > 0 ? [] : [event._id])),
  );
  for (const { thing, origins, contributors } of documents)
    for (const origin of [...origins, ...contributors]) {
      const eventId = String(thing.serviceEventId);
      add(origin, eventId, thing._id);
      // An event without a visit is made of what is in it, and goes with the last of it.
      if (withoutVisit.has(eventId)) add(origin, eventId, eventId);
    }
  return placed;
}
