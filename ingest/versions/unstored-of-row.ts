import { orderOf, unversioned } from '../fhir/source-version.js';
import type { Unstored } from '../gather/chart.js';
import type { ImportedResources, KnownResource } from './imported-resources.js';

/** What a row of an earlier import says of who may see others, also by the names by which it was asked for. */
export function unstoredOf({ meaning, patient, version }: KnownResource, names: readonly string[]): Unstored {
  const { type, reasons = [], about = [], hasUnknownLabel = false } = meaning;
  const { protectionClass = 'NONE', hiddenFromPatient = false, guardianCode = null } = meaning;
  return {
    ...{ protectionClass, hiddenFromPatient, guardianCode },
    ...{ names: [...new Set([...(meaning.names ?? []), ...names])], reasons, about, patient, type, version },
    unknownLabel: hasUnknownLabel ? { type, file: '', entry: 0, isKept: true } : null,
    isKnown: true,
  };
}

/** The rows without those of resources of which a newer version is known. */
export async function inForceOf(
  rows: readonly KnownResource[],
  stored: ImportedResources,
): Promise<readonly KnownResource[]> {
  const replaceable = rows.filter(
    ({ digest, version }) => digest === null && JSON.stringify(version) !== JSON.stringify(unversioned),
  );
  if (replaceable.length === 0) return rows;
  const others = await stored.withNames(replaceable.flatMap(({ nameIds = [] }) => nameIds));
  return rows.filter((row) => !others.some((other) => isReplacedBy(row, other)));
}

/** Is the other of a newer version of the same resource, of one that is stored or of one that is not? */
function isReplacedBy(row: KnownResource, other: KnownResource): boolean {
  return (
    row.digest === null &&
    !isTakenBack(other) &&
    row.patient === other.patient &&
    row.meaning.type === other.meaning.type &&
    orderOf(other.version, row.version) === 'NEWER' &&
    (row.nameIds?.some((id) => other.nameIds?.includes(id)) ?? false)
  );
}

/** What was stored and is not any more says what it said; what never was has its names with what it says. */
export function isTakenBack({ digest, meaning }: KnownResource): boolean {
  return digest === null && meaning.names === undefined;
}
