import type { Resource } from '../read/met.js';

/** A version of FHIR that is not R4, and the element that shows it. */
export interface OtherVersion {
  readonly version: 'STU3' | 'R5';
  readonly element: string;
}

type Signs = Readonly<Record<string, readonly string[]>>;

/** Elements that R5 has and R4 has not (HL7, "R4/R5 differences" of each resource type). */
const ofR5: Signs = {
  AllergyIntolerance: ['participant'],
  Condition: ['participant'],
  DiagnosticReport: ['study', 'supportingInfo', 'composition'],
  DocumentReference: [
    'attester',
    'bodySite',
    'event',
    'facilityType',
    'practiceSetting',
    'modality',
    'version',
  ],
  Encounter: [
    'actualPeriod',
    'admission',
    'plannedStartDate',
    'plannedEndDate',
    'subjectStatus',
    'virtualService',
  ],
  Immunization: ['informationSource', 'administeredProduct', 'basedOn', 'supportingInformation'],
  Medication: ['definition', 'totalVolume', 'marketingAuthorizationHolder'],
  MedicationAdministration: ['medication', 'encounter', 'occurenceDateTime', 'occurencePeriod'],
  MedicationRequest: ['medication', 'informationSource', 'device', 'renderedDosageInstruction'],
  MedicationStatement: ['medication', 'encounter', 'adherence', 'renderedDosageInstruction'],
  Observation: ['triggeredBy', 'bodyStructure', 'instantiatesCanonical', 'instantiatesReference'],
  PractitionerRole: ['contact', 'characteristic'],
  Procedure: ['occurrenceDateTime', 'occurrencePeriod', 'recorded', 'reportedBoolean', 'reportedReference'],
};

/** Elements that STU3 has and R4 has not. */
const ofStu3: Signs = {
  AllergyIntolerance: ['assertedDate'],
  CarePlan: ['context', 'definition'],
  Condition: ['context', 'assertedDate'],
  DiagnosticReport: ['context', 'image', 'codedDiagnosis'],
  DocumentReference: ['class', 'created', 'indexed'],
  Encounter: ['incomingReferral'],
  ImagingStudy: ['context', 'patient', 'uid', 'accession'],
  Immunization: ['notGiven', 'date', 'explanation', 'practitioner', 'vaccinationProtocol'],
  Medication: ['isBrand', 'isOverTheCounter', 'package', 'image'],
  MedicationAdministration: ['notGiven', 'prescription', 'reasonNotGiven'],
  MedicationRequest: ['context', 'definition'],
  MedicationStatement: ['taken', 'reasonNotTaken'],
  Observation: ['context', 'related', 'comment'],
  Patient: ['animal'],
  Procedure: ['context', 'notDone', 'notDoneReason', 'definition'],
};

/** Elements of R4 that R5 has in another form: one that repeats or is split there. */
const otherForms: readonly (readonly [type: string, element: string, isOfR5: (value: unknown) => boolean])[] =
  [
    ['Encounter', 'class', Array.isArray],
    ['DocumentReference', 'context', Array.isArray],
    ['AllergyIntolerance', 'type', (value) => typeof value === 'object'],
  ];

/** Says that a resource is of STU3 or R5, by elements that R4 does not have; null when nothing tells. */
export function otherVersionOf(resource: Resource): OtherVersion | null {
  const { resourceType } = resource;
  const split = otherForms.find(
    ([type, element, isOfR5]) => type === resourceType && isOfR5(resource[element] ?? ''),
  );
  if (split !== undefined) return { version: 'R5', element: split[1] };
  const later = ofR5[resourceType]?.find((element) => Object.hasOwn(resource, element));
  if (later !== undefined) return { version: 'R5', element: later };
  const earlier = ofStu3[resourceType]?.find((element) => Object.hasOwn(resource, element));
  return earlier === undefined ? null : { version: 'STU3', element: earlier };
}
