import { type Chart, heldParts, named, removeParts } from '../gather/chart.js';
import { protectionLinks } from '../gather/protection-links.js';
import type { Origin } from '../issue.js';
import type { Tally } from '../report.js';
import { storedPart, tombstone } from './compare.js';
import type { HashedNames } from './hashed-names.js';
import type { ChangedResource, ImportedResources, KnownResource } from './imported-resources.js';
import { isTelling, passedOver } from './passed-over.js';
import { addMeant, isMeant, type MeantIds } from './patients-of.js';
import { recordName } from './source-record.js';
import { unstoredOf } from './unstored-of-row.js';

/**
 * A label that is not known refuses what has it, and so it does all that a list, a document or a report with such a label
 * has: in the chart, and what earlier imports stored of it, which is taken back. Unless all is news, what was known to
 * refuse has done so before.
 */
export async function refuseHeld(
  chart: Chart,
  stored: ImportedResources,
  { hash }: HashedNames,
  tally: Tally,
  isAllNews = false,
): Promise<readonly ChangedResource[]> {
  const asked = new Set<string>();
  const takenBack = new Map<string, { readonly row: KnownResource; readonly by: Origin }>();
  for (;;) {
    const refused = refusedNames(chart, isAllNews);
    refuseParts(chart, refused, tally);
    const wanted: MeantIds = new Map();
    const byId = new Map<string, Refusing>();
    for (const [name, refusing] of refused) {
      if (!refusing.isNews || asked.has(name)) continue;
      asked.add(name);
      addMeant(wanted, hash(name), refusing.patient);
      byId.set(hash(name), refusing);
    }
    if (wanted.size === 0) break;
    const rows = await stored.withNames([...wanted.keys()]);
    for (const row of rows.filter(({ nameIds, patient }) => isMeant(nameIds, patient, wanted))) {
      const by = row.nameIds?.flatMap((id) => byId.get(id)?.by ?? [])[0];
      if (by === undefined) continue;
      if (row.digest !== null) takenBack.set(row._id, { row, by });
      if ((row.meaning.about?.length ?? 0) > 0) chart.unstored.push(unstoredOf(row, []));
    }
  }
  for (const { by } of takenBack.values()) if (!by.isKept) tally.tookBack(by, true);
  for (const row of await stored.whole([...takenBack.keys()])) {
    const key = storedPart(row)?.key;
    if (key !== undefined) chart.takenBack.add(recordName(row.meaning.type, key));
  }
  return [...takenBack.values()].map(({ row }) => ({
    row: { ...tombstone(row._id, row), version: row.version },
    before: row,
  }));
}

/** Where the label stands, and whose the resource is that has it. */
interface Refusing {
  readonly by: Origin;
  readonly patient: string | null;
  /** It has not stood so before: the label came now, or what leads from it to the name. */
  readonly isNews: boolean;
}

/** Names of all that stands in something with a label that is not known, over any number of steps. */
function refusedNames(chart: Chart, isAllNews: boolean): ReadonlyMap<string, Refusing> {
  const refused = new Map<string, Refusing>();
  if (chart.unstored.every(({ unknownLabel }) => unknownLabel === null)) return refused;
  const { heldBy } = protectionLinks(chart);
  const cameNow = new Set(
    chart.unstored.flatMap(({ names, isKnown }) => (isKnown && !isAllNews ? [] : names)),
  );
  for (const { part, origin } of heldParts(chart)) if (!origin.isKept) cameNow.add(part.key);
  for (const { names, patient, unknownLabel } of chart.unstored) {
    if (unknownLabel === null) continue;
    const own = new Set(names);
    const left = names.map((name) => ({ name, isNews: false }));
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const isNews = next.isNews || cameNow.has(next.name);
      for (const name of heldBy.get(next.name) ?? []) {
        const before = refused.get(name);
        if (own.has(name) || (before !== undefined && (before.isNews || !isNews))) continue;
        refused.set(name, { by: unknownLabel, patient: named(chart, patient), isNews });
        left.push({ name, isNews });
      }
    }
  }
  return refused;
}

function refuseParts(chart: Chart, refused: ReadonlyMap<string, Refusing>, tally: Tally): void {
  const gone = new Set<Origin>();
  for (const { part, origin } of heldParts(chart)) {
    if (!refused.has(part.key)) continue;
    gone.add(origin);
    tally.refuse(origin, 'UNKNOWN_LABEL', 'labels that are known here, on what has it too');
    const name = recordName(origin.type, part.key);
    const record = chart.records.get(name);
    if (record === undefined) continue;
    chart.records.set(name, { ...record, takesBack: 'UNLESS_OLDER' });
    const patient = 'person' in part ? part.person : null;
    if (isTelling(origin)) chart.unstored.push(passedOver(part.key, patient, record.version, origin));
  }
  removeParts(chart, gone);
}
