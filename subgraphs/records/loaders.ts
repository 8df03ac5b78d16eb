import DataLoader from 'dataloader';
import type { StoredProfessional } from './model/professional.js';
import type { DataKindOnboarding, PatientRegister, ServiceProvider, ServiceUnit } from './model/registry.js';
import type { CareStore, EventContents } from './store/care.js';
import type { DocumentQuery, DocumentStore, EventProtection } from './store/documents.js';
import type { PageOfProvider, RegistryStore } from './store/registry.js';
import {
  type AppointmentView,
  appointmentHeaderView,
  appointmentView,
  type CareHeaderView,
  type ServiceEventView,
  serviceEventView,
} from './views/care-views.js';
import {
  type DocumentHeaderView,
  type DocumentView,
  documentHeaderView,
  documentView,
} from './views/document-view.js';

export interface RecordStores {
  readonly documents: DocumentStore;
  readonly care: CareStore;
  readonly registry: RegistryStore;
}

export type RecordLoaders = ReturnType<typeof recordLoaders>;

/** One set for each call: a loader remembers, and two callers must never share a memory. */
export function recordLoaders({ documents, care, registry }: RecordStores) {
  return {
    /** Lists that are asked for at the same moment are read together, and the same list once. */
    documentLists: new DataLoader<DocumentQuery, DocumentView[], string>(
      async (queries) => (await documents.lists(queries)).map((list) => list.map(documentView)),
      { cacheKeyFn: (query) => JSON.stringify(query) },
    ),
    documentHeader: new DataLoader<string, DocumentHeaderView | null>(async (ids) =>
      (await documents.headersByIds(ids)).map((found) => found && documentHeaderView(found)),
    ),
    document: new DataLoader<string, DocumentView | null>(async (ids) =>
      (await documents.byIds(ids)).map((found) => found && documentView(found)),
    ),
    eventContents: new DataLoader<string, EventContents | null>((ids) => care.eventContentsByIds(ids)),
    appointmentHeader: new DataLoader<string, CareHeaderView | null>(async (ids) =>
      (await care.appointmentHeadersByIds(ids)).map((found) => found && appointmentHeaderView(found)),
    ),
    serviceEvent: new DataLoader<string, ServiceEventView | null>(async (ids) =>
      (await care.eventsByIds(ids)).map((found) => found && serviceEventView(found)),
    ),
    /** Events that a link was asked for, as the call's decision came out. */
    openedEvents: new Map<string, Promise<ServiceEventView | null>>(),
    /** What hides documents of the event, and with them why the person came. */
    protectionOfEvent: new DataLoader<string, EventProtection[]>((ids) => documents.protectionOfEvents(ids)),
    appointment: new DataLoader<string, AppointmentView | null>(async (ids) =>
      (await care.appointmentsByIds(ids)).map((found) => found && appointmentView(found)),
    ),
    provider: new DataLoader<string, ServiceProvider | null>((ids) => registry.providersByIds(ids)),
    unit: new DataLoader<string, ServiceUnit | null>((ids) => registry.unitsByIds(ids)),
    register: new DataLoader<string, PatientRegister | null>((ids) => registry.registersByIds(ids)),
    professional: new DataLoader<string, StoredProfessional | null>((ids) =>
      registry.professionalsByIds(ids),
    ),
    /** Pages that are asked for at the same moment are read in one command. */
    unitsOf: new DataLoader<PageOfProvider, ServiceUnit[]>((pages) => registry.unitsOfProviders(pages), {
      cache: false,
    }),
    registersOf: new DataLoader<PageOfProvider, PatientRegister[]>(
      (pages) => registry.registersOfProviders(pages),
      { cache: false },
    ),
    onboardingOf: new DataLoader<string, DataKindOnboarding[]>((ids) => registry.onboardingOfRegisters(ids)),
  };
}
