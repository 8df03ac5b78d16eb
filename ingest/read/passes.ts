import { reference } from '../fhir/elements.js';
import { referencesOf } from '../fhir/reference.js';
import { type Chart, named } from '../gather/chart.js';
import type { FileBatch } from './batches.js';
import type { FileNames } from './file-names.js';
import { addNames, type NamedEntry, namedEntry } from './named-entry.js';
import { readResources } from './read-resources.js';

/** Every name of every patient of the files: what is divided by patient must know who is who before it is divided. */
export async function patientNames(
  batch: FileBatch,
  chart: Chart,
  fileName: FileNames,
  ownBase: string | null,
): Promise<void> {
  for (const [index, file] of batch.files.entries()) {
    for await (const met of readResources(file, () => undefined)) {
      if (met.met !== 'RESOURCE' || met.resource.resourceType !== 'Patient') continue;
      const entry = namedEntry(met, { index: batch.from + index, name: await fileName(file, met), ownBase });
      addNames(chart.names, entry.names);
    }
  }
}

/** Each pass takes a part of the patients; what names none is taken by the first. */
export function isOfPass(entry: NamedEntry, chart: Chart, pass: number, passes: number): boolean {
  if (passes === 1) return true;
  const { resource, names } = entry;
  const patient = resource.resourceType === 'Patient' ? names.key : named(chart, patientOf(entry));
  if (patient === null) return pass === 0;
  let sum = 0;
  for (let index = 0; index < patient.length; index += 1) sum = (sum * 31 + patient.charCodeAt(index)) >>> 0;
  return sum % passes === pass;
}

/** The name of the patient that a resource says it belongs to. */
export function patientOf({ resource, names, where }: NamedEntry): string | null {
  const read = reference.safeParse(resource.subject ?? resource.patient);
  if (!read.success || names.key === null) return null;
  return referencesOf(resource, names.key, where).nameOf(read.data, 'Patient');
}
