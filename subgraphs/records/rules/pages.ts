import { allFields } from '../../../rules/all-fields.js';
import { allow } from '../../../rules/shield.js';
import { edgeRules as edge, pageRules as plainConnection } from '../../../rules/value-types.js';

/** A page with what its units store, which is public. */
const connection = allFields(['edges', 'pageInfo', 'coverage'], allow);

/** Pages and their items: reached through a guarded list only, and each item is decided by itself. */
export const pages = {
  RecordConnection: connection,
  RecordEdge: edge,
  CareEntryConnection: connection,
  CareEntryEdge: edge,
  OralHealthEntryConnection: connection,
  OralHealthEntryEdge: edge,
  LaboratoryResultConnection: connection,
  LaboratoryResultEdge: edge,
  ImagingStudyConnection: connection,
  ImagingStudyEdge: edge,
  VaccinationConnection: connection,
  VaccinationEdge: edge,
  MedicalCertificateConnection: connection,
  MedicalCertificateEdge: edge,
  ServiceEventConnection: plainConnection,
  ServiceEventEdge: edge,
  AppointmentConnection: plainConnection,
  AppointmentEdge: edge,
};
