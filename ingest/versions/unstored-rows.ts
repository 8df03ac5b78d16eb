import { createHash } from 'node:crypto';
import { isOfBundle } from '../fhir/names.js';
import { type Chart, named, type Unstored } from '../gather/chart.js';
import type { Origin } from '../issue.js';
import type { Compared, Placing } from './compare.js';
import type { HashedNames } from './hashed-names.js';
import type { ImportedResource, ImportedResources, Meaning } from './imported-resources.js';
import { isTelling, passedOver } from './passed-over.js';

/** A row has no more names than this of what a resource has: a list of any length is several rows. */
const mostAbout = 500;

/**
 * Rows of what is not stored and says who may see others: a later import must know of it too. Each says one version, and
 * is never changed: what is told twice, or by two imports at once, is there once.
 */
export function unstoredRows(
  chart: Chart,
  { own, hash, allOf, ofRow }: HashedNames,
  { placings }: Compared,
  isPlaced: (origin: Origin) => boolean,
): ImportedResource[] {
  const rowOf = (one: Unstored, about: readonly string[]): ImportedResource => {
    const { reasons, type, version, unknownLabel } = one;
    const names = one.names.filter((name) => !isOfBundle(name));
    const { protectionClass, hiddenFromPatient, guardianCode } = one;
    const patient = named(chart, one.patient);
    const meaning: Meaning = {
      ...{ type, names, protectionClass, hiddenFromPatient, guardianCode, reasons: reasons.map(own) },
      ...(about.length === 0 ? {} : { about }),
      ...(unknownLabel === null ? {} : { hasUnknownLabel: true }),
    };
    const digest = createHash('sha256')
      .update(JSON.stringify([version, meaning]))
      .digest('base64url');
    return {
      _id: hash(`unstored ${names[0]} of ${patient}: ${digest}`),
      ...{ version, patient, meaning, digest: null, replaced: false, eventId: null, thingIds: [] },
      ...{ within: null, place: '', part: null },
      ...ofRow(names, meaning),
    };
  };
  const refused = [...placings].flatMap(([origin, { row, before }]: [Origin, Placing]) => {
    const { meaning, patient, version } = row;
    if (!isTelling(meaning) || isPlaced(origin) || before?.eventId) return [];
    const key = keyOf(row);
    return [{ ...passedOver(key, patient, version, meaning), names: allOf(key) }];
  });
  return [...chart.unstored.filter(({ isKnown }) => !isKnown), ...refused].flatMap((one) =>
    inParts(one.about.map(own)).map((about) => rowOf(one, about)),
  );
}

/** Stores the rows that are not there. */
export async function keepUnstoredRows(
  stored: ImportedResources,
  rows: readonly ImportedResource[],
): Promise<void> {
  if (rows.length === 0) return;
  const known = new Set((await stored.known(rows.map(({ _id }) => _id))).map(({ _id }) => _id));
  const added = new Map(rows.filter(({ _id }) => !known.has(_id)).map((row) => [row._id, row]));
  await stored.put([...added.values()].map((row) => ({ row, before: null })));
}

/** Names in parts of the most that a row has; one part where there are none. */
function inParts(about: readonly string[]): (readonly string[])[] {
  const parts: (readonly string[])[] = [about.slice(0, mostAbout)];
  for (let from = mostAbout; from < about.length; from += mostAbout)
    parts.push(about.slice(from, from + mostAbout));
  return parts;
}

function keyOf({ part }: Pick<ImportedResource, 'part'>): string {
  return part === null ? '' : (JSON.parse(part) as { readonly key: string }).key;
}
