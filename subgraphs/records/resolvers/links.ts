import { open } from '../../../rules/open.js';
import type { RecordsContext } from '../context.js';
import type { ServiceEventView } from '../views/care-views.js';

type Links = {
  readonly unitId: string;
  readonly registerId: string;
  readonly organiserId: string;
  readonly producerId: string;
};

/** The public directory's part of a document or service event. */
export const registryLinks = {
  unit: ({ unitId }: Links, _: unknown, { loaders }: RecordsContext) => loaders.unit.load(unitId),
  register: ({ registerId }: Links, _: unknown, { loaders }: RecordsContext) =>
    loaders.register.load(registerId),
  organiser: ({ organiserId }: Links, _: unknown, { loaders }: RecordsContext) =>
    loaders.provider.load(organiserId),
  producer: ({ producerId }: Links, _: unknown, { loaders }: RecordsContext) =>
    loaders.provider.load(producerId),
};

export const readsOfEvent = ({ loaders }: RecordsContext) => ({
  header: (id: string) => loaders.serviceEvent.load(id),
  whole: (id: string) => loaders.serviceEvent.load(id),
});

/**
 * A link to a service event gives the event only to who may see it: the reference itself would tell that it is there.
 * Many documents hang on one event, so it is opened once a call.
 */
export function serviceEventLink(
  { serviceEventId }: { serviceEventId: string | null },
  _: unknown,
  call: RecordsContext,
): Promise<ServiceEventView | null> | null {
  if (serviceEventId === null) return null;
  const { openedEvents } = call.loaders;
  const opened =
    openedEvents.get(serviceEventId) ?? open('SERVICE_EVENT', serviceEventId, readsOfEvent(call), call);
  openedEvents.set(serviceEventId, opened);
  return opened;
}
