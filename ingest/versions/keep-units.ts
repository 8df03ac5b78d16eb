import type { Db } from 'mongodb';
import { retryIdempotent } from '../../database/retry.js';
import type { StoredServiceEvent } from '../../subgraphs/records/model/document.js';
import type { ServiceUnit } from '../../subgraphs/records/model/registry.js';
import type { Chart } from '../gather/chart.js';
import type { Gathering } from '../gather/gathering.js';

/** A visit stays in its unit, also where the organisation that placed it does not come again. */
export async function keepUnits(
  db: Db,
  chart: Chart,
  eventIds: ReadonlySet<string>,
  { known }: Gathering,
): Promise<void> {
  if (eventIds.size === 0) return;
  const events = db.collection<StoredServiceEvent>('serviceEvents');
  const placed = await retryIdempotent(() =>
    events.find({ _id: { $in: [...eventIds] } }, { projection: { unitId: 1 } }).toArray(),
  );
  for (const { _id, unitId } of placed) chart.unitsOfEvents.set(_id, unitId);
  const missing = [...new Set(placed.map(({ unitId }) => unitId))].filter((id) => !known.units.has(id));
  if (missing.length === 0) return;
  const units = db.collection<ServiceUnit>('units');
  const found = await retryIdempotent(() => units.find({ _id: { $in: missing } }).toArray());
  for (const unit of found) known.units.set(unit._id, unit);
}
