import type { PageArguments } from '../../../lists/page.js';
import { open, openReference } from '../../../rules/open.js';
import type { RecordsContext } from '../context.js';
import type { Encounter } from '../model/document.js';
import type { AppointmentView, ServiceEventView } from '../views/care-views.js';
import { timelineOf } from './documents.js';
import { readsOfEvent, registryLinks, serviceEventLink } from './links.js';

export const openServiceEvent = (id: string, call: RecordsContext) =>
  open('SERVICE_EVENT', id, readsOfEvent(call), call);

export const openAppointment = (id: string, call: RecordsContext) =>
  open('APPOINTMENT', id, readsOfAppointment(call), call);

const readsOfAppointment = ({ loaders }: RecordsContext) => ({
  header: (id: string) => loaders.appointmentHeader.load(id),
  whole: (id: string) => loaders.appointment.load(id),
});

export const serviceEvent = {
  __resolveReference: async ({ id }: { readonly id: string }, call: RecordsContext) =>
    openReference('SERVICE_EVENT', id, readsOfEvent(call), call),
  ...registryLinks,
  oid: ({ stored }: ServiceEventView) => stored.oid,
  patient: ({ personId }: ServiceEventView) => ({ id: personId, personId }),
  period: ({ stored }: ServiceEventView) => ({ from: stored.start, to: stored.end }),
  kind: ({ stored }: ServiceEventView) => stored.kind,
  status: ({ stored }: ServiceEventView) => stored.status,
  reasonForVisit,
  encounters,
  documents: ({ personId, id }: ServiceEventView, page: PageArguments, call: RecordsContext) =>
    timelineOf(personId, { ...page, filter: { serviceEventId: id } }, call, `documents of the event ${id}`),
};

/**
 * Why a person came says as much as the entries do: who may not see one of them, or the reason itself, for its class, its
 * code or its delay does not see it.
 */
async function reasonForVisit(event: ServiceEventView, _: unknown, call: RecordsContext) {
  const protections = await call.loaders.protectionOfEvent.load(event.id);
  const { protectionClass, guardianCode, start: recordedAt } = event.stored;
  const itself = { protectionClass, guardianCode, recordedAt, releasedToPatientOn: null };
  const isOpen = [itself, ...protections].every((protection) => {
    const header = { ...event.header, ...protection };
    return call.decisions.verdictOn({ ...event, header }, 'SERVICE_EVENT', 'CONTENT') === true;
  });
  return isOpen ? ((await call.loaders.eventContents.load(event.id))?.reasonForVisit ?? null) : null;
}

/** Each contact is decided by the day on which it began: an event can go on past the day from which a child's own will counts. */
async function encounters(event: ServiceEventView, _: unknown, { decisions, loaders }: RecordsContext) {
  const { encounters: all = [] } = (await loaders.eventContents.load(event.id)) ?? {};
  return all.filter(({ start }) => {
    const header = { ...event.header, recordedAt: start };
    return decisions.verdictOn({ ...event, header }, 'SERVICE_EVENT', 'HEADER') === true;
  });
}

export const encounter = {
  unit: ({ unitId }: Encounter, _: unknown, { loaders }: RecordsContext) => loaders.unit.load(unitId),
  period: ({ start, end }: Encounter) => ({ from: start, to: end }),
};

export const appointment = {
  __resolveReference: async ({ id }: { readonly id: string }, call: RecordsContext) =>
    openReference('APPOINTMENT', id, readsOfAppointment(call), call),
  unit: registryLinks.unit,
  patient: ({ personId }: AppointmentView) => ({ id: personId, personId }),
  service: ({ stored }: AppointmentView) => stored.service,
  start: ({ stored }: AppointmentView) => stored.start,
  end: ({ stored }: AppointmentView) => stored.end,
  status: ({ stored }: AppointmentView) => stored.status,
  serviceEvent: serviceEventLink,
};
