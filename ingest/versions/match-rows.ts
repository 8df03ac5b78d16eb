import { orderOf } from '../fhir/source-version.js';
import type { ComparedResource, RowOf } from './compare.js';
import type { ImportedResources, KnownResource } from './imported-resources.js';

/** The ids that the row of a resource may have: by its name, or by its name and patient. */
export function rowIds(
  { name, patient }: Pick<ComparedResource, 'name' | 'patient'>,
  idOf: (name: string) => string,
): readonly [own: string, ofPatient: string] {
  return [idOf(name), idOf(`${name} of ${patient}`)];
}

/**
 * Reads the rows of resources. A row of another patient is of another resource: some sources count anew for each
 * patient. Only a version that is known to be newer or older moves a resource from one patient to another. A resource
 * that names no patient is nobody's, not that of whoever has a resource of its name; only taking back needs no patient.
 */
export async function matchRows(
  stored: ImportedResources,
  resources: readonly ComparedResource[],
  idOf: (name: string) => string,
): Promise<{ readonly rowOf: RowOf; readonly known: readonly KnownResource[] }> {
  const byName = byId(await stored.known([...new Set(resources.map(({ name }) => idOf(name)))]));
  const isOwn = ({ name, patient, version, takesBack }: ComparedResource) => {
    const row = byName.get(idOf(name));
    if (row === undefined || row.patient === null || row.patient === patient) return true;
    if (patient === null) return takesBack !== null;
    const order = orderOf(version, row.version);
    return order === 'NEWER' || order === 'OLDER';
  };
  const others = resources.filter((one) => !isOwn(one)).map((one) => rowIds(one, idOf)[1]);
  const ofPatients = byId(await stored.known([...new Set(others)]));
  const rowOf: RowOf = (resource) => {
    const [own, ofPatient] = rowIds(resource, idOf);
    const [id, rows] = isOwn(resource) ? [own, byName] : [ofPatient, ofPatients];
    return { id, before: rows.get(id) ?? null };
  };
  return { rowOf, known: resources.flatMap((one) => rowOf(one).before ?? []) };
}

function byId(rows: readonly KnownResource[]): ReadonlyMap<string, KnownResource> {
  return new Map(rows.map((row) => [row._id, row]));
}
