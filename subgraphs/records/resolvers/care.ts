import { momentsOf } from '../../../lists/days.js';
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
  const bounds = boundsOf(args, `SERVICE_EVENT of ${personId}`);
  const filter = args.filter ?? {};
  const scope = await call.decisions.scope(personId, 'SERVICE_EVENT');
  if (scope.closed) return connectionOf([], bounds);
  const found = await call.stores.care.eventsOf({
    personId,
    predicate: scope.predicate,
    below: bounds.below,
    limit: bounds.first + 1,
    ...momentsOf(filter),
    unitId: filter.unitId ?? undefined,
    status: filter.status ?? undefined,
  });
  const page = connectionOf(
    found.map(serviceEventView),
    bounds,
    (event) => call.decisions.verdictOn(event, 'SERVICE_EVENT', 'HEADER') === true,
  );
  for (const { node } of page.edges) call.loaders.serviceEvent.prime(node.id, node);
  return page;
}

export async function appointmentsOf(personId: string, args: PageArguments, call: RecordsContext) {
  const bounds = boundsOf(args, `APPOINTMENT of ${personId}`);
  const scope = await call.decisions.scope(personId, 'APPOINTMENT');
  if (scope.closed) return connectionOf([], bounds);
  const query = { personId, predicate: scope.predicate, below: bounds.below, limit: bounds.first + 1 };
  const found = await call.stores.care.appointmentsOf(query);
  return connectionOf(
    found.map(appointmentView),
    bounds,
    (appointment) => call.decisions.verdictOn(appointment, 'APPOINTMENT', 'HEADER') === true,
  );
}
