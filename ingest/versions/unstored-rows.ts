import { strictestClassOf, strictestOf } from '../fhir/labels.js';
import { unversioned } from '../fhir/source-version.js';
import { type Chart, named } from '../gather/chart.js';
import type { Origin } from '../issue.js';
import type { Compared, Placing } from './compare.js';
import type { HashedNames } from './hashed-names.js';
import type {
  ChangedResource,
  ImportedResource,
  ImportedResources,
  KnownResource,
  Meaning,
} from './imported-resources.js';

/** Rows of what is not stored and protects what points at it: a later import must know of it too. */
export function unstoredRows(
  chart: Chart,
  { own, hash, allOf, ofRow }: HashedNames,
  { placings }: Compared,
  isPlaced: (origin: Origin) => boolean,
): ImportedResource[] {
  const rowOf = (names: readonly string[], patient: string | null, meaning: Meaning): ImportedResource[] => {
    const hashed = ofRow(names, meaning);
    if (hashed.nameIds === undefined) return [];
    return [{ ...nothingOf(hash(`unstored ${names[0]} of ${patient}`)), ...hashed, patient, meaning }];
  };
  const refused = [...placings].flatMap(([origin, { row, before }]: [Origin, Placing]) =>
    isPlaced(origin) || before?.eventId ? [] : [{ key: keyOf(row), ...row }],
  );
  return [
    ...chart.unstored
      .filter(({ isKnown }) => !isKnown)
      .flatMap(({ names, patient, isKnown: _, reasons, ...said }) => {
        const meaning = { ...said, reasons: reasons.map(own) };
        return rowOf(names, named(chart, patient), meaning);
      }),
    ...refused.flatMap(({ key, patient, meaning }) => rowOf(allOf(key), patient, meaning)),
  ];
}

/** Adds what such rows say to what is known of the same resources: the strictest of all versions that were not stored. */
export async function keepUnstoredRows(
  stored: ImportedResources,
  rows: readonly ImportedResource[],
): Promise<void> {
  if (rows.length === 0) return;
  const known = new Map((await stored.known(rows.map(({ _id }) => _id))).map((row) => [row._id, row]));
  const changed = new Map<string, ChangedResource>();
  for (const row of rows) {
    const before = known.get(row._id) ?? null;
    const merged = [before, changed.get(row._id)?.row ?? null].reduce<ImportedResource>(
      (all, one) => (one === null ? all : together(all, one)),
      row,
    );
    if (before === null || JSON.stringify(said(merged)) !== JSON.stringify(said(before)))
      changed.set(row._id, { row: merged, before });
  }
  await stored.put([...changed.values()]);
}

function together(one: ImportedResource, other: KnownResource): ImportedResource {
  const [first, second] = [one.meaning, other.meaning];
  const all = (lists: readonly (readonly string[] | undefined)[]) =>
    [...new Set(lists.flatMap((list) => list ?? []))].sort();
  const reasonIds = all([one.reasonIds, other.reasonIds]);
  return {
    ...one,
    nameIds: all([one.nameIds, other.nameIds]),
    ...(reasonIds.length === 0 ? {} : { reasonIds }),
    meaning: {
      type: first.type,
      reasons: all([first.reasons, second.reasons]),
      protectionClass: strictestClassOf([first.protectionClass ?? 'NONE', second.protectionClass ?? 'NONE']),
      hiddenFromPatient: (first.hiddenFromPatient ?? false) || (second.hiddenFromPatient ?? false),
      guardianCode: strictestOf([first.guardianCode ?? null, second.guardianCode ?? null]),
    },
  };
}

function said({ nameIds = [], reasonIds = [], meaning }: KnownResource): readonly unknown[] {
  const { reasons = [], protectionClass, hiddenFromPatient, guardianCode } = meaning;
  return [nameIds, reasonIds, [...reasons].sort(), protectionClass, hiddenFromPatient, guardianCode];
}

function nothingOf(_id: string): Omit<ImportedResource, 'meaning'> {
  return {
    _id,
    version: unversioned,
    digest: null,
    replaced: false,
    eventId: null,
    thingIds: [],
    within: null,
    patient: null,
    place: '',
    part: null,
  };
}

function keyOf({ part }: Pick<ImportedResource, 'part'>): string {
  return part === null ? '' : (JSON.parse(part) as { readonly key: string }).key;
}
