import { reference } from '../fhir/elements.js';
import { NOWHERE } from '../fhir/names.js';
import { namesOf, whereaboutsOf } from '../fhir/own-names.js';
import { referencesOf } from '../fhir/reference.js';
import type { FormedFile } from '../read/form.js';
import type { MetResource, Resource } from '../read/met.js';
import { readResources } from '../read/read-resources.js';

/** What stands beside the recordings in the files of an import, and says what their references point at. */
export interface OthersInFiles {
  /** Of each name of a patient, all that the patient is called by, and the birth date. */
  readonly patients: ReadonlyMap<string, KnownPatient>;
  /** Of each name of another resource, the name of the patient that it is of; null where it says none. */
  readonly things: ReadonlyMap<string, string | null>;
}

export interface KnownPatient {
  readonly names: readonly string[];
  readonly birthDate: string | null;
}

/** Is it a recording? They are many, and nothing else is said to be about them. */
export function isRecording({ resourceType }: Resource): boolean {
  return resourceType === 'Observation' || resourceType === 'MedicationAdministration';
}

export async function othersInFiles(files: readonly FormedFile[]): Promise<OthersInFiles> {
  const patients = new Map<string, KnownPatient>();
  const things = new Map<string, string | null>();
  for (const file of files)
    for await (const met of readResources(file, () => undefined)) {
      if (met.met !== 'RESOURCE' || isRecording(met.resource)) continue;
      const names = namesOfMet(met);
      const { birthDate } = met.resource;
      if (met.resource.resourceType === 'Patient') {
        const patient = { names, birthDate: typeof birthDate === 'string' ? birthDate : null };
        for (const name of names) patients.set(name, patient);
      } else for (const name of names) things.set(name, patientOf(met));
    }
  return { patients, things };
}

/** References of a resource of these files: relative ones are of the server that its entry names. */
export function referencesIn({ resource, fullUrl }: Pick<MetResource, 'resource' | 'fullUrl'>) {
  return referencesOf(resource, '', whereaboutsOf(fullUrl, null, null));
}

function namesOfMet({ resource, fullUrl }: MetResource): readonly string[] {
  const { key, others } = namesOf(resource, fullUrl, whereaboutsOf(fullUrl, null, null), '');
  return key === null ? others : [key, ...others];
}

function patientOf(met: MetResource): string | null {
  const { subject, patient }: Resource = met.resource;
  const read = reference.safeParse(subject ?? patient);
  const name = read.success ? referencesIn(met).nameOf(read.data, 'Patient') : null;
  return name === NOWHERE ? null : name;
}
