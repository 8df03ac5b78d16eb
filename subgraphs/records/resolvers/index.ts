import { type DocumentKind, documentKinds } from '../../../policy/index.js';
import { codedValue } from '../../../schema/coded-value.js';
import { errors } from '../../../schema/errors.js';
import { quantity } from '../../../schema/quantity.js';
import type { RecordsContext } from '../context.js';
import type { Resolvers } from '../schema.types.js';
import type { DocumentView } from '../views/document-view.js';
import { type CoverageOf, coverageOf } from './coverage.js';
import { documentType, openDocument, typeOfKind } from './document-types.js';
import { person } from './person.js';
import { professionalQueries, professionalTypes } from './professional.js';
import { registryQueries, registryTypes } from './registry.js';
import { appointment, encounter, openAppointment, openServiceEvent, serviceEvent } from './service-event.js';
import { patientSummary } from './summary.js';
import { unitListTypes, unitToday } from './unit-today.js';

type ById = { readonly id: string };

/** A root field of one thing: absent and not for this caller are the same answer. */
const byId =
  <T>(opened: (id: string, call: RecordsContext) => Promise<T | null>) =>
  async (_: unknown, { id }: ById, call: RecordsContext) => {
    const found = await opened(id, call);
    if (found === null) throw errors.notFound();
    return found;
  };

const document = (kind: DocumentKind) => byId((id, call) => openDocument(kind, id, call));

const withCoverage = {
  coverage: ({ coverageOf: of }: { readonly coverageOf: CoverageOf }, _: unknown, call: RecordsContext) =>
    coverageOf(of, call),
};

export const resolvers: Resolvers<RecordsContext> = {
  Query: {
    ...registryQueries,
    ...professionalQueries,
    myUnitToday: (_: unknown, { unitId }: { readonly unitId: string }) => ({ unitId }),
    serviceEvent: byId(openServiceEvent),
    appointment: byId(openAppointment),
    careEntry: document('CARE_ENTRY'),
    oralHealthEntry: document('ORAL_HEALTH_ENTRY'),
    laboratoryResult: document('LABORATORY_RESULT'),
    imagingStudy: document('IMAGING_STUDY'),
    vaccination: document('VACCINATION'),
    medicalCertificate: document('MEDICAL_CERTIFICATE'),
  },
  ...registryTypes,
  ...professionalTypes,
  ...Object.fromEntries(documentKinds.map((kind) => [typeOfKind[kind], documentType(kind)])),
  Quantity: quantity,
  CodedValue: codedValue,
  Person: person,
  PatientSummary: patientSummary,
  ServiceEvent: serviceEvent,
  Encounter: encounter,
  Appointment: appointment,
  UnitToday: unitToday,
  ...unitListTypes,
  PatientDocument: { __resolveType: ({ kind }: DocumentView) => typeOfKind[kind] },
  RecordConnection: withCoverage,
  CareEntryConnection: withCoverage,
  OralHealthEntryConnection: withCoverage,
  LaboratoryResultConnection: withCoverage,
  ImagingStudyConnection: withCoverage,
  VaccinationConnection: withCoverage,
  MedicalCertificateConnection: withCoverage,
};
