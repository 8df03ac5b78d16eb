import { type Refusal, refuse } from '../issue.js';
import type { Resource } from '../read/met.js';
import { reference } from './elements.js';
import { NOWHERE } from './names.js';
import { containedIn, type References } from './reference.js';
import type { Survey } from './survey.js';

/** Types of a patient's own record: what is about one of these is still about the patient. */
const ofOwnRecord = new Set([
  'AllergyIntolerance',
  'BodyStructure',
  'CarePlan',
  'Condition',
  'DiagnosticReport',
  'DocumentReference',
  'Encounter',
  'EpisodeOfCare',
  'Goal',
  'ImagingStudy',
  'Immunization',
  'Media',
  'MedicationAdministration',
  'MedicationDispense',
  'MedicationRequest',
  'MedicationStatement',
  'NutritionOrder',
  'Observation',
  'Procedure',
  'ServiceRequest',
]);

/**
 * Why a resource is not the patient's own: it says that what was found is of somebody else, such as a relative, an
 * unborn child or a donor, or of a device. Shown as the patient's it would mislead.
 */
export function ofAnother(
  resource: Resource,
  { ofWhom }: Pick<Survey, 'ofWhom'>,
  references: References,
): Refusal | null {
  if (resource.subject === undefined && resource.patient === undefined) return null;
  const patient = nameOfPatient(resource.subject ?? resource.patient, references);
  const isOwn = (value: unknown) => {
    const read = reference.safeParse(value);
    if (!read.success) return false;
    const named = nameOfPatient(value, references);
    if (named !== null && named !== NOWHERE && named === patient) return true;
    return ofOwnRecord.has(references.typeOf(read.data) ?? '');
  };
  if (asList(resource.focus).some((one) => !isOwn(one)))
    return refuse('OTHER_PERSON', 'focus: the patient, or what is of the patient’s own record');
  if (ofWhom.some((one) => !isOwn(one)))
    return refuse('OTHER_PERSON', 'extension: none that says that the value is not the patient’s own');
  const specimens = asList(resource.specimen).flatMap((one) => {
    const read = reference.safeParse(one);
    return read.success ? (references.contained(read.data) ?? []) : [];
  });
  for (const { subject } of [...specimens, ...containedSpecimens(resource)])
    if (subject !== undefined && nameOfPatient(subject, references) !== patient)
      return refuse('OTHER_PERSON', 'specimen.subject: the patient');
  return null;
}

function containedSpecimens(resource: Resource): Resource[] {
  return [...containedIn(resource).values()].filter(({ resourceType }) => resourceType === 'Specimen');
}

function nameOfPatient(value: unknown, references: References): string | null {
  const read = reference.safeParse(value);
  return read.success ? references.nameOf(read.data, 'Patient') : null;
}

function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
