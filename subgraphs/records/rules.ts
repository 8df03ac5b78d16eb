import type { DocumentKind, FieldClass } from '../../policy/index.js';
import type { Permissions } from '../../rules/apply-permissions.js';
import { allFields } from '../../rules/all-fields.js';
import { asks, asksAnyOf, opens, reads } from '../../rules/reads.js';
import { readsProfessional, readsUnitPatient, readsUnitToday } from '../../rules/registry-rules.js';
import { allow } from '../../rules/shield.js';
import { edgeRules, pageRules, valueTypes } from '../../rules/value-types.js';
import { timelineKinds } from '../../policy/index.js';

const header = [
  'oid', 'kind', 'version', 'status', 'serviceEvent', 'register', 'controller', 'organiser', 'producer', 'unit',
  'occurredAt', 'recordedAt', 'language', 'protectionClass',
] as const;

/** The header of every document, its author, and what only its contents have. */
function documentRules<F extends string>(kind: DocumentKind, contents: readonly F[], author: readonly string[] = []) {
  const classed = (fields: readonly string[], fieldClass: FieldClass) =>
    allFields(fields, reads(kind, fieldClass));
  return {
    id: allow,
    ...classed(header, 'HEADER'),
    ...classed(['author', ...author], 'AUTHOR'),
    ...classed(['releasedToPatientOn', 'correction', ...contents], 'CONTENT'),
  };
}

/** A page and its items: reached through a guarded list only, and each item is decided by itself. */
const connection = allFields(['edges', 'pageInfo', 'coverage'], allow);
const plainConnection = pageRules;
const edge = edgeRules;

/** Parts of a thing, reached through its guarded fields only. */
const parts = {
  Author: allFields(['name', 'profession'], allow),
  Correction: allFields(['reasonCode', 'text', 'at'], allow),
  TextSection: allFields(['heading', 'text'], allow),
  Diagnosis: allFields(['code', 'primary', 'permanent', 'onset', 'end'], allow),
  Procedure: allFields(['code', 'performedAt'], allow),
  Measurement: allFields(['code', 'value', 'components', 'takenAt'], allow),
  MeasurementComponent: allFields(['code', 'value'], allow),
  MeasuredValue: allFields(['quantity', 'coded', 'text'], allow),
  ToothFinding: allFields(['tooth', 'surfaces', 'status'], allow),
  ToothProcedure: allFields(['code', 'performedAt', 'tooth'], allow),
  LaboratoryValue: allFields(['code', 'value', 'referenceRange', 'interpretation', 'status'], allow),
  ReferenceRange: allFields(['low', 'high', 'unit', 'text'], allow),
  LaboratorySeries: allFields(['code', 'points'], allow),
  LaboratoryPoint: allFields(['sampledAt', 'result', 'document'], allow),
  ReasonForVisit: allFields(['text', 'codes'], allow),
  Encounter: allFields(['id', 'kind', 'unit', 'period'], allow),
  Coverage: allFields(['unit', 'kind', 'from'], allow),
  UnitToday: allFields(['unit', 'appointments', 'openServiceEvents'], allow),
  Licence: allFields(['status', 'period'], allow),
  ProfessionalRole: allFields(['unit', 'taskClass', 'profession', 'supervisor', 'service', 'period'], allow),
};

/** The directory, which anybody may read. */
const directory = {
  ServiceProvider: allFields(['id', 'oid', 'name', 'sector', 'kind', 'active', 'units', 'registers'], allow),
  ServiceProviderConnection: plainConnection,
  ServiceProviderEdge: edge,
  Contact: allFields(['phone', 'url', 'address'], allow),
  ServiceUnit: allFields(
    ['id', 'oid', 'name', 'provider', 'register', 'municipality', 'services', 'contact', 'correctionContact'],
    allow,
  ),
  ServiceUnitConnection: plainConnection,
  ServiceUnitEdge: edge,
  PatientRegister: allFields(['id', 'controller', 'type', 'specifier', 'guardianCodeAdoptedOn', 'onboarding'], allow),
  DataKindOnboarding: allFields(['kind', 'startedOn'], allow),
};

/** Every field of every type of records, with who may see it. */
export const permissions: Permissions = {
  Query: {
    _service: allow,
    _entities: allow, // the door is open; each entity decides below
    ...allFields(['serviceProviders', 'serviceProvider', 'serviceUnits', 'serviceUnit', 'patientRegister'], allow),
    professional: readsProfessional,
    myProfessionalProfile: allow, // only ever the caller's own
    myUnitToday: readsUnitToday,
    serviceEvent: opens('SERVICE_EVENT'),
    appointment: opens('APPOINTMENT'),
    careEntry: opens('CARE_ENTRY'),
    oralHealthEntry: opens('ORAL_HEALTH_ENTRY'),
    laboratoryResult: opens('LABORATORY_RESULT'),
    imagingStudy: opens('IMAGING_STUDY'),
    vaccination: opens('VACCINATION'),
    medicalCertificate: opens('MEDICAL_CERTIFICATE'),
  },
  Person: {
    id: allow,
    records: asksAnyOf(timelineKinds),
    careEntries: asks('CARE_ENTRY'),
    oralHealthEntries: asks('ORAL_HEALTH_ENTRY'),
    laboratoryResults: asks('LABORATORY_RESULT'),
    imagingStudies: asks('IMAGING_STUDY'),
    vaccinations: asks('VACCINATION'),
    medicalCertificates: asks('MEDICAL_CERTIFICATE'),
    serviceEvents: asks('SERVICE_EVENT'),
    appointments: asks('APPOINTMENT'),
    summary: allow, // a heading; each part decides below
    laboratorySeries: asks('LABORATORY_RESULT', 'CONTENT'),
  },
  PatientSummary: {
    riskInformation: asks('RISK_INFORMATION'),
    currentMedication: asks('MEDICATION', 'CONTENT'),
    diagnoses: asks('CARE_ENTRY', 'CONTENT'),
    procedures: asks('CARE_ENTRY', 'CONTENT'),
    vaccinations: asks('VACCINATION'),
  },
  CareEntry: documentRules('CARE_ENTRY', ['view', 'stage', 'title', 'sections', 'diagnoses', 'procedures', 'measurements']),
  OralHealthEntry: documentRules('ORAL_HEALTH_ENTRY', ['title', 'text', 'findings', 'procedures']),
  LaboratoryResult: documentRules('LABORATORY_RESULT', ['requestId', 'panel', 'sampledAt', 'resultedAt', 'laboratory', 'results']),
  ImagingStudy: documentRules('IMAGING_STUDY', [
    'requestId', 'procedure', 'modality', 'bodySite', 'performedAt', 'report', 'studyUid', 'seriesCount',
  ]),
  Vaccination: documentRules(
    'VACCINATION',
    ['vaccine', 'product', 'batch', 'site', 'route', 'diseases', 'doseNumber', 'dosesInSeries', 'givenAt'],
    ['performer'],
  ),
  MedicalCertificate: documentRules('MEDICAL_CERTIFICATE', ['form', 'from', 'to', 'purpose', 'recipient', 'text', 'signedAt']),
  RiskInformation: documentRules('RISK_INFORMATION', ['type', 'substance', 'severity', 'reactions', 'active', 'onset']),
  Medication: documentRules('MEDICATION', ['medicine', 'dosage', 'reason', 'from', 'to', 'medicationStatus']),
  ServiceEvent: {
    id: allow,
    ...allFields(
      ['oid', 'patient', 'register', 'organiser', 'producer', 'unit', 'period', 'kind', 'status', 'encounters'],
      reads('SERVICE_EVENT', 'HEADER'),
    ),
    reasonForVisit: reads('SERVICE_EVENT', 'CONTENT'),
    documents: asksAnyOf(timelineKinds),
  },
  Appointment: {
    id: allow,
    ...allFields(['patient', 'unit', 'start', 'end', 'status', 'serviceEvent'], reads('APPOINTMENT', 'HEADER')),
    service: reads('APPOINTMENT', 'CONTENT'),
  },
  Professional: {
    id: allow,
    ...allFields(['registrationNumber', 'name', 'profession', 'specialties', 'licence', 'roles'], readsProfessional),
  },
  UnitAppointment: {
    id: allow,
    ...allFields(['start', 'end', 'status', 'serviceEventId', 'patient'], readsUnitPatient),
  },
  UnitServiceEvent: { id: allow, ...allFields(['kind', 'start', 'patient'], readsUnitPatient) },
  UnitPatient: { id: allow },
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
  ...parts,
  ...directory,
  ...valueTypes,
};
