import { dayAfter, startOfDay } from '../../../lists/days.js';
import { boundsOf, connectionOf, type PageArguments } from '../../../lists/page.js';
import type { RecordsContext } from '../context.js';
import { appointmentView, serviceEventView } from '../views/care-views.js';

export interface ServiceEventArguments extends PageArguments {
  readonly filter?: {
    readonly from?: string | null;
    readonly to?: string | null;
    readonly unitId?: string | null;
    readonly status?: 'OPEN' | 'CLOSED' | null;
  } | null;
}

export async function serviceEventsOf(personId: string, args: ServiceEventArguments, call: RecordsContext) {
  const bounds = boundsOf(args);
  const filter = args.filter ?? {};
  const scope = await call.decisions.scope(personId, 'SERVICE_EVENT');
  if (scope.closed) return connectionOf([], bounds);
  const found = await call.stores.care.eventsOf({
    personId,
    predicate: scope.predicate,
    below: bounds.below,
    limit: bounds.first + 1,
    from: filter.from ? startOfDay(filter.from) : undefined,
    before: filter.to ? startOfDay(dayAfter(filter.to)) : undefined,
    unitId: filter.unitId ?? undefined,
    status: filter.status ?? undefined,
  });
  const visible = found
    .map(serviceEventView)
    .filter((event) => call.decisions.verdictOn(event, 'SERVICE_EVENT', 'HEADER') === true);
  for (const event of visible) call.loaders.serviceEvent.prime(event.id, event);
  return connectionOf(visible, bounds);
}

export async function appointmentsOf(personId: string, args: PageArguments, call: RecordsContext) {
  const bounds = boundsOf(args);
  const scope = await call.decisions.scope(personId, 'APPOINTMENT');
  if (scope.closed) return connectionOf([], bounds);
  const query = { personId, predicate: scope.predicate, below: bounds.below, limit: bounds.first + 1 };
  const visible = (await call.stores.care.appointmentsOf(query))
    .map(appointmentView)
    .filter((appointment) => call.decisions.verdictOn(appointment, 'APPOINTMENT', 'HEADER') === true);
  return connectionOf(visible, bounds);
}
