import type { Db } from 'mongodb';
import { now } from '../../bench/data/moment.js';
import { accessState } from '../../bench/data/persons.js';
import { physician } from '../../bench/data/physician.js';
import { callerOf } from '../../bench/endpoint/known.js';
import { personFactsStore } from '../../facts/person-facts.js';
import { callerFacts } from '../../gateway/caller/caller-facts.js';
import { ABOVE_ALL } from '../../lists/cursor.js';
import { type Kind, scope, timelineKinds } from '../../policy/index.js';
import { accessLogStore } from '../../subgraphs/consents/store/access-log.js';
import { eventHeaderStore } from '../../subgraphs/consents/store/event-headers.js';
import { personStore } from '../../subgraphs/consents/store/persons.js';
import { careStore } from '../../subgraphs/records/store/care.js';
import { documentStore } from '../../subgraphs/records/store/documents.js';
import { registryStore } from '../../subgraphs/records/store/registry.js';
import { applicationStore } from '../../subgraphs/wellbeing/store/applications.js';
import { entryStore } from '../../subgraphs/wellbeing/store/entries.js';
import { anyTime, noHurry } from '../world/any-time.js';

/** Every store that a request reads through. */
export const storesOf = (db: Db) => ({
  documents: documentStore(anyTime(db)),
  care: careStore(anyTime(db)),
  registry: registryStore(anyTime(db)),
  persons: personStore(anyTime(db)),
  accessLog: accessLogStore(anyTime(db)),
  eventHeaders: eventHeaderStore(anyTime(db)),
  entries: entryStore(anyTime(db)),
  applications: applicationStore(anyTime(db)),
  personFacts: personFactsStore(anyTime(db)),
  callers: callerFacts(db),
});
type Stores = ReturnType<typeof storesOf>;

export interface StoreCall {
  /** Store and function, and what is narrowed. */
  readonly name: string;
  readonly call: (stores: Stores) => Promise<unknown>;
}

const longAgo = '2020-01-01T00:00:00.000Z';

/** Every way in which a request reads, with the conditions that a professional's decisions make. */
export function storeCalls(personId: string): readonly StoreCall[] {
  const { pending: _, _id, ...facts } = accessState(personId);
  const predicateOf = (kind: Kind) =>
    scope(callerOf(personId, physician), 'READ', kind, { personId, ...facts }, now).predicate;
  const one = { personId, below: ABOVE_ALL, limit: 11 };
  const kind = (name: (typeof timelineKinds)[number]) => ({ kind: name, predicate: predicateOf(name) });
  const careEntries = { ...one, kinds: [kind('CARE_ENTRY')] };
  const laboratory = { ...one, kinds: [kind('LABORATORY_RESULT')] };
  const timeline = { ...one, kinds: timelineKinds.map(kind) };
  const care = (of: Kind) => ({ ...one, predicate: predicateOf(of) });
  const entry = { ...one, predicate: predicateOf('WELLBEING_ENTRY') };
  const day = { from: longAgo, before: now };
  const log = { personId, from: longAgo, below: ABOVE_ALL, limit: 21 };
  const ids = [`${personId}.d1`, `${personId}.d2`];
  return [
    {
      name: 'documents.protectionOfEvents',
      call: ({ documents }) => documents.protectionOfEvents([`${personId}.e1`, `${personId}.e2`]),
    },
    { name: 'documents.lists of one kind', call: ({ documents }) => documents.lists([careEntries]) },
    {
      name: 'documents.lists of six kinds',
      call: ({ documents }) =>
        documents.lists(timelineKinds.map((name) => ({ ...one, kinds: [kind(name)] }))),
    },
    { name: 'documents.lists of the timeline', call: ({ documents }) => documents.lists([timeline]) },
    {
      name: 'documents.lists of some time',
      call: ({ documents }) => documents.lists([{ ...careEntries, ...day }]),
    },
    {
      name: 'documents.lists of a unit',
      call: ({ documents }) => documents.lists([{ ...timeline, unitId: 'rantala-ward' }]),
    },
    {
      name: 'documents.lists of an event',
      call: ({ documents }) => documents.lists([{ ...timeline, serviceEventId: `${personId}.e1` }]),
    },
    {
      name: 'documents.lists of a code',
      call: ({ documents }) => documents.lists([{ ...laboratory, code: '718-7' }]),
    },
    {
      name: 'documents.lists with diagnoses',
      call: ({ documents }) => documents.lists([{ ...careEntries, having: 'diagnoses' }]),
    },
    {
      name: 'documents.lists in force',
      call: ({ documents }) => documents.lists([{ ...careEntries, contentStatus: 'CURRENT' }]),
    },
    { name: 'documents.headersByIds', call: ({ documents }) => documents.headersByIds(ids) },
    { name: 'documents.byIds', call: ({ documents }) => documents.byIds(ids) },
    { name: 'care.eventsOf', call: (stores) => stores.care.eventsOf(care('SERVICE_EVENT')) },
    {
      name: 'care.eventsOf a unit, open',
      call: (stores) =>
        stores.care.eventsOf({ ...care('SERVICE_EVENT'), ...day, unitId: 'rantala-ward', status: 'OPEN' }),
    },
    { name: 'care.appointmentsOf', call: (stores) => stores.care.appointmentsOf(care('APPOINTMENT')) },
    {
      name: 'care.eventContentsByIds',
      call: (stores) => stores.care.eventContentsByIds([`${personId}.e1`]),
    },
    {
      name: 'care.appointmentHeadersByIds',
      call: (stores) => stores.care.appointmentHeadersByIds([`${personId}.a1`]),
    },
    { name: 'care.eventsByIds', call: (stores) => stores.care.eventsByIds([`${personId}.e1`]) },
    { name: 'care.appointmentsByIds', call: (stores) => stores.care.appointmentsByIds([`${personId}.a1`]) },
    {
      name: 'care.appointmentsOfUnit',
      call: (stores) => stores.care.appointmentsOfUnit('rantala-ward', longAgo, now),
    },
    { name: 'care.openEventsOfUnit', call: (stores) => stores.care.openEventsOfUnit('rantala-ward') },
    { name: 'registry.providersPage', call: ({ registry }) => registry.providersPage('', 21, undefined) },
    {
      name: 'registry.providersPage of a sector',
      call: ({ registry }) => registry.providersPage('', 21, 'PUBLIC'),
    },
    { name: 'registry.unitsPage', call: ({ registry }) => registry.unitsPage('', 21, {}) },
    {
      name: 'registry.unitsPage of a provider',
      call: ({ registry }) => registry.unitsPage('', 21, { providerId: 'rantala', municipality: 'Rantala' }),
    },
    { name: 'registry.providersByIds', call: ({ registry }) => registry.providersByIds(['rantala']) },
    { name: 'registry.unitsByIds', call: ({ registry }) => registry.unitsByIds(['rantala-ward']) },
    { name: 'registry.registersByIds', call: ({ registry }) => registry.registersByIds(['rantala-health']) },
    {
      name: 'registry.professionalsByIds',
      call: ({ registry }) => registry.professionalsByIds(['physician']),
    },
    {
      name: 'registry.unitsOfProviders',
      call: ({ registry }) => registry.unitsOfProviders([{ providerId: 'rantala', above: '', limit: 21 }]),
    },
    {
      name: 'registry.registersOfProviders',
      call: ({ registry }) =>
        registry.registersOfProviders([{ providerId: 'rantala', above: '', limit: 21 }]),
    },
    {
      name: 'registry.onboardingOfRegisters',
      call: ({ registry }) => registry.onboardingOfRegisters(['rantala-health']),
    },
    { name: 'persons.byIds', call: ({ persons }) => persons.byIds([personId]) },
    { name: 'persons.representedBy', call: ({ persons }) => persons.representedBy(personId) },
    {
      name: 'accessLog.ofPerson',
      call: ({ accessLog }) => accessLog.ofPerson({ ...log, reader: 'PERSON' }),
    },
    {
      name: 'accessLog.ofPerson for another',
      call: ({ accessLog }) => accessLog.ofPerson({ ...log, reader: 'REPRESENTATIVE' }),
    },
    {
      name: 'eventHeaders.byIds',
      call: ({ eventHeaders }) => eventHeaders.byIds([`${personId}.e1`]),
    },
    { name: 'entries.lists', call: ({ entries }) => entries.lists([entry]) },
    {
      name: 'entries.lists of categories',
      call: ({ entries }) =>
        entries.lists([{ ...entry, from: longAgo, categories: ['HEART_RATE', 'BLOOD_PRESSURE'] }]),
    },
    {
      name: 'entries.lists of a code',
      call: ({ entries }) => entries.lists([{ ...entry, codes: ['8867-4'], applicationId: 'diary' }]),
    },
    { name: 'entries.headersByIds', call: ({ entries }) => entries.headersByIds([`${personId}.w1`]) },
    { name: 'entries.byIds', call: ({ entries }) => entries.byIds([`${personId}.w1`]) },
    {
      name: 'entries.series',
      call: ({ entries }) => entries.series({ ...entry, codes: ['8867-4'] }, 7_000),
    },
    { name: 'entries.measures', call: ({ entries }) => entries.measures(entry, 201) },
    { name: 'applications.approvedPage', call: ({ applications }) => applications.approvedPage('', 21, now) },
    {
      name: 'applications.approvedByIds',
      call: ({ applications }) => applications.approvedByIds(['workstation'], now),
    },
    { name: 'personFacts.ofPersons', call: ({ personFacts }) => personFacts.ofPersons([personId]) },
    { name: 'callers.professional', call: ({ callers }) => callers.professional('physician', noHurry()) },
    { name: 'callers.professionals', call: ({ callers }) => callers.professionals(['physician'], noHurry()) },
    { name: 'callers.program', call: ({ callers }) => callers.program('workstation', noHurry()) },
    { name: 'callers.ping', call: ({ callers }) => callers.ping() },
  ];
}
