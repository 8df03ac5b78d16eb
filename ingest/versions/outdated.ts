import { orderOf } from '../fhir/source-version.js';
import { type Chart, named, type Unstored } from '../gather/chart.js';
import type { HashedNames } from './hashed-names.js';
import type { ImportedResources, KnownResource } from './imported-resources.js';
import { isTakenBack } from './unstored-of-row.js';

/**
 * Takes out of a chart what versions say of which earlier imports brought a newer one, and gives the rows of which the
 * chart has a newer version. Only what its source numbers or dates is compared.
 */
export async function withoutOutdated(
  chart: Chart,
  stored: ImportedResources,
  { hash }: HashedNames,
): Promise<readonly KnownResource[]> {
  const isVersioned = ({ version }: Unstored) => version.versionId !== null || version.lastUpdated !== null;
  const versioned = chart.unstored.filter(isVersioned);
  if (versioned.length === 0) return [];
  const rows = await stored.withNames(versioned.flatMap(({ names }) => names.map(hash)));
  const isOf = ({ type, names, patient }: Unstored, row: KnownResource) =>
    type === row.meaning.type &&
    named(chart, patient) === row.patient &&
    names.some((name) => row.nameIds?.includes(hash(name)));
  const older = rows.filter((row) =>
    versioned.some((one) => isOf(one, row) && orderOf(one.version, row.version) === 'NEWER'),
  );
  const outdated = new Set(
    versioned.filter((one) =>
      rows.some(
        (row) => isOf(one, row) && !isTakenBack(row) && orderOf(row.version, one.version) === 'NEWER',
      ),
    ),
  );
  const staying = chart.unstored.filter((one) => !outdated.has(one));
  chart.unstored.splice(0, chart.unstored.length, ...staying);
  return older;
}
