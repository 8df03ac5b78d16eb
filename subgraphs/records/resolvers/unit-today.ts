import { dayAfter, startOfDay } from '../../../lists/days.js';
import { helsinkiDate } from '../../../policy/index.js';
import type { RecordsContext } from '../context.js';
import { appointmentView, serviceEventView } from '../views/care-views.js';

interface UnitToday {
  readonly unitId: string;
}

const HALF_A_DAY = 12 * 3_600_000;

/** What a unit has from yesterday to tomorrow. Each thing is decided by the person's own facts as well. */
export const unitToday = {
  unit: ({ unitId }: UnitToday, _: unknown, { loaders }: RecordsContext) => loaders.unit.load(unitId),
  async appointments({ unitId }: UnitToday, _: unknown, call: RecordsContext) {
    const today = helsinkiDate(call.now);
    const yesterday = new Date(Date.parse(startOfDay(today)) - HALF_A_DAY).toISOString();
    const from = startOfDay(helsinkiDate(yesterday));
    const to = startOfDay(dayAfter(dayAfter(today)));
    const found = (await call.stores.care.appointmentsOfUnit(unitId, from, to)).map(appointmentView);
    return seen(found, 'APPOINTMENT', call);
  },
  async openServiceEvents({ unitId }: UnitToday, _: unknown, call: RecordsContext) {
    const found = (await call.stores.care.openEventsOfUnit(unitId)).map(serviceEventView);
    return seen(found, 'SERVICE_EVENT', call);
  },
};

async function seen<T extends { readonly id: string; readonly personId: string }>(
  things: readonly T[],
  kind: 'APPOINTMENT' | 'SERVICE_EVENT',
  call: RecordsContext,
): Promise<T[]> {
  await Promise.all(things.map(({ personId }) => call.decisions.prepare(personId)));
  return things.filter((thing) => call.decisions.verdictOn(thing, kind, 'HEADER') === true);
}
