import { daysAfter, helsinkiDate, type Instant, startOfDay } from '../../../policy/index.js';
import { mayListPatients } from '../../../rules/registry-rules.js';
import type { RecordsContext } from '../context.js';
import type { StoredAppointment, StoredServiceEvent } from '../model/document.js';

interface UnitToday {
  readonly unitId: string;
}

/** What a unit has from yesterday to tomorrow. Each person's own facts decide whether she is on the list. */
export const unitToday = {
  unit: ({ unitId }: UnitToday, _: unknown, { loaders }: RecordsContext) => loaders.unit.load(unitId),
  async appointments({ unitId }: UnitToday, _: unknown, call: RecordsContext) {
    const { from, to } = dayAround(call.now);
    return mayListPatients(
      unitId,
      'APPOINTMENT',
      await call.stores.care.appointmentsOfUnit(unitId, from, to),
      call,
    );
  },
  async openServiceEvents({ unitId }: UnitToday, _: unknown, call: RecordsContext) {
    return mayListPatients(unitId, 'SERVICE_EVENT', await call.stores.care.openEventsOfUnit(unitId), call);
  },
};

/** From the start of yesterday to the end of tomorrow, in Finland. */
function dayAround(now: Instant): { readonly from: Instant; readonly to: Instant } {
  const today = helsinkiDate(now);
  return { from: startOfDay(daysAfter(today, -1)), to: startOfDay(daysAfter(today, 2)) };
}

type Listed = StoredAppointment | StoredServiceEvent;

export const unitListTypes = {
  UnitAppointment: { id: ({ _id }: Listed) => _id, patient },
  UnitServiceEvent: { id: ({ _id }: Listed) => _id, patient },
};

function patient({ unitId, personId }: Listed): { readonly id: string } {
  return { id: `${unitId}~${personId}` };
}
