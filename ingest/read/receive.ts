import { sourceVersionOf } from '../fhir/source-version.js';
import type { Chart } from '../gather/chart.js';
import type { Origin } from '../issue.js';
import type { Tally } from '../report.js';
import { passOver } from '../versions/pass-over.js';
import { choiceInFiles, recordName, type SourceRecord } from '../versions/source-record.js';
import type { TakingBack } from '../versions/taking-back.js';
import type { NamedEntry } from './named-entry.js';

/** The record of an entry; whose it is has to be added. */
export function recordOf(
  { resource, version, within, place = '' }: NamedEntry,
  key: string,
  origin: Origin,
  takesBack: TakingBack | null,
): SourceRecord {
  return {
    name: recordName(origin.type, key),
    patient: null,
    version: version ?? sourceVersionOf(resource),
    takesBack,
    origin,
    within: within ?? null,
    place,
  };
}

/** Says whether the record is the newest of its resource so far; the one before it leaves the chart then. */
export function receive(
  record: SourceRecord,
  newestFirst: boolean,
  { tally, chart }: { readonly tally: Tally; readonly chart: Chart },
): boolean {
  const before = chart.records.get(record.name);
  if (record.within !== null) chart.containers.add(record.within);
  if (before === undefined) {
    chart.records.set(record.name, record);
    return true;
  }
  const { origin, takesBack } = record;
  const choice = choiceInFiles(record, before, newestFirst);
  if (choice !== 'TAKE') {
    if (takesBack === null) passOver(choice, origin, tally);
    return false;
  }
  const inside = [...(before.takesBack === null ? [before] : []), ...withinOf(before, chart)];
  for (const { name, origin: earlier } of inside) {
    chart.records.delete(name);
    chart.passed.add(earlier);
    if (takesBack === null) passOver('OLDER', earlier, tally);
    else tally.refuse(earlier, 'TAKEN_BACK', 'a version that its source has not taken back');
  }
  chart.records.set(record.name, record);
  return true;
}

function withinOf({ name }: SourceRecord, { records, containers }: Chart): SourceRecord[] {
  if (!containers.has(name)) return [];
  return [...records.values()].filter(({ within, takesBack }) => within === name && takesBack === null);
}
