import { timelineKinds } from '../../../policy/index.js';
import { allFields } from '../../../rules/all-fields.js';
import { asks, asksAnyOf, opens, reads } from '../../../rules/reads.js';
import {
  readsOwnProfile,
  readsProfessional,
  readsUnitPatient,
  readsUnitToday,
} from '../../../rules/registry-rules.js';
import type { RulesFor } from '../../../rules/rules-for.js';
import { allow } from '../../../rules/shield.js';
import { valueTypes } from '../../../rules/value-types.js';
import type { Resolvers } from '../schema.types.js';
import { directory } from './directory.js';
import { documentTypes } from './documents.js';
import { pages } from './pages.js';
import { parts } from './parts.js';

/** Every field of every type of records, with who may see it. */
export const permissions: RulesFor<Resolvers> = {
  Query: {
    _service: allow,
    _entities: allow, // the door is open; each entity decides below
    ...allFields(
      ['serviceProviders', 'serviceProvider', 'serviceUnits', 'serviceUnit', 'patientRegister'],
      allow,
    ),
    professional: readsProfessional,
    myProfessionalProfile: readsOwnProfile,
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
    laboratoryTests: asks('LABORATORY_RESULT', 'CONTENT'),
  },
  PatientSummary: {
    riskInformation: asks('RISK_INFORMATION'),
    currentMedication: asks('MEDICATION', 'CONTENT'),
    diagnoses: asks('CARE_ENTRY', 'CONTENT'),
    procedures: asks('CARE_ENTRY', 'CONTENT'),
    vaccinations: asks('VACCINATION'),
  },
  ...documentTypes,
  ServiceEvent: {
    id: allow,
    ...allFields(
      [
        'oid',
        'patient',
        'register',
        'organiser',
        'producer',
        'unit',
        'period',
        'kind',
        'status',
        'encounters',
      ],
      reads('SERVICE_EVENT', 'HEADER'),
    ),
    reasonForVisit: reads('SERVICE_EVENT', 'CONTENT'),
    documents: asksAnyOf(timelineKinds),
  },
  Appointment: {
    id: allow,
    ...allFields(
      ['patient', 'unit', 'start', 'end', 'status', 'serviceEvent'],
      reads('APPOINTMENT', 'HEADER'),
    ),
    service: reads('APPOINTMENT', 'CONTENT'),
  },
  Professional: {
    id: allow,
    ...allFields(
      ['registrationNumber', 'name', 'profession', 'specialties', 'licence', 'roles'],
      readsProfessional,
    ),
  },
  UnitAppointment: {
    id: allow,
    ...allFields(['start', 'end', 'status', 'serviceEventId', 'patient'], readsUnitPatient),
  },
  UnitServiceEvent: { id: allow, ...allFields(['kind', 'start', 'patient'], readsUnitPatient) },
  UnitPatient: { id: allow },
  ...pages,
  ...parts,
  ...directory,
  ...valueTypes,
};
