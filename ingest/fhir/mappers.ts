import { allergyIntolerance } from './map/allergy-intolerance.js';
import { carePlan, goal } from './map/care-plan.js';
import { composition } from './map/composition.js';
import { condition } from './map/condition.js';
import { diagnosticReport } from './map/diagnostic-report.js';
import { documentReference } from './map/document-reference.js';
import { encounter } from './map/encounter.js';
import { imagingStudy } from './map/imaging-study.js';
import { immunization } from './map/immunization.js';
import {
  medication,
  medicationAdministration,
  medicationRequest,
  medicationStatement,
} from './map/medication.js';
import { observation } from './map/observation.js';
import { location, organization } from './map/organization.js';
import { patient } from './map/patient.js';
import { practitioner, practitionerRole } from './map/practitioner.js';
import { procedure } from './map/procedure.js';
import type { Mapper } from './mapper.js';

/** Every resource type that is stored. What is not here is counted as `NOT_STORED_HERE`. */
export const mappers: ReadonlyMap<string, Mapper> = new Map([
  ['AllergyIntolerance', allergyIntolerance],
  ['CarePlan', carePlan],
  ['Composition', composition],
  ['Condition', condition],
  ['DiagnosticReport', diagnosticReport],
  ['DocumentReference', documentReference],
  ['Encounter', encounter],
  ['Goal', goal],
  ['ImagingStudy', imagingStudy],
  ['Immunization', immunization],
  ['Location', location],
  ['Medication', medication],
  ['MedicationAdministration', medicationAdministration],
  ['MedicationRequest', medicationRequest],
  ['MedicationStatement', medicationStatement],
  ['Observation', observation],
  ['Organization', organization],
  ['Patient', patient],
  ['Practitioner', practitioner],
  ['PractitionerRole', practitionerRole],
  ['Procedure', procedure],
]);
