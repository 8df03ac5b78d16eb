import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
// Generated from the SDL by `npm run compose`, never edited.
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTime: { input: string; output: string; }
  Date: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type LocalizedText = {
  readonly fi?: Maybe<Scalars['String']['output']>;
  readonly sv?: Maybe<Scalars['String']['output']>;
  readonly en?: Maybe<Scalars['String']['output']>;
};

export type CodedValue = {
  readonly system: Scalars['String']['output'];
  readonly code: Scalars['String']['output'];
  readonly display?: Maybe<LocalizedText>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly others?: Maybe<ReadonlyArray<Coding>>;
};

export type Coding = {
  readonly system: Scalars['String']['output'];
  readonly code: Scalars['String']['output'];
  readonly display?: Maybe<LocalizedText>;
};

export type Quantity = {
  readonly value: Scalars['Float']['output'];
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly comparator?: Maybe<QuantityComparator>;
  readonly original?: Maybe<OriginalQuantity>;
  readonly decimal?: Maybe<Scalars['String']['output']>;
};

export type OriginalQuantity = {
  readonly value: Scalars['Float']['output'];
  readonly unit: Scalars['String']['output'];
};

export type QuantityComparator =
  | 'LESS'
  | 'AT_MOST'
  | 'AT_LEAST'
  | 'MORE';

export type Period = {
  readonly from: Scalars['DateTime']['output'];
  readonly to?: Maybe<Scalars['DateTime']['output']>;
};

export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type Language =
  | 'FI'
  | 'SV'
  | 'EN';

export type DocumentKind =
  | 'CARE_ENTRY'
  | 'ORAL_HEALTH_ENTRY'
  | 'LABORATORY_RESULT'
  | 'IMAGING_STUDY'
  | 'VACCINATION'
  | 'MEDICAL_CERTIFICATE'
  | 'RISK_INFORMATION'
  | 'MEDICATION';

export type ProtectionClass =
  | 'NONE'
  | 'PSYCHIATRY'
  | 'MEDICAL_GENETICS'
  | 'SEXUAL_HEALTH';

export type WellbeingCategory =
  | 'BLOOD_PRESSURE'
  | 'BLOOD_GLUCOSE'
  | 'HEART_RATE'
  | 'RESPIRATORY_RATE'
  | 'OXYGEN_SATURATION'
  | 'BODY_TEMPERATURE'
  | 'BODY_MEASUREMENT'
  | 'PHYSICAL_ACTIVITY'
  | 'SLEEP'
  | 'NUTRITION'
  | 'MEDICINE_USE'
  | 'SYMPTOM_ASSESSMENT'
  | 'CHECK_UP'
  | 'SELF_CARE_PLAN'
  | 'OTHER';

export type AppointmentStatus =
  | 'BOOKED'
  | 'ARRIVED'
  | 'FULFILLED'
  | 'CANCELLED'
  | 'NO_SHOW';

export type Appointment = {
  readonly id: Scalars['ID']['output'];
  readonly patient?: Maybe<Person>;
  readonly unit?: Maybe<ServiceUnit>;
  readonly service?: Maybe<LocalizedText>;
  readonly start?: Maybe<Scalars['DateTime']['output']>;
  readonly end?: Maybe<Scalars['DateTime']['output']>;
  readonly status?: Maybe<AppointmentStatus>;
  readonly serviceEvent?: Maybe<ServiceEvent>;
};

export type AppointmentConnection = {
  readonly edges?: Maybe<ReadonlyArray<AppointmentEdge>>;
  readonly pageInfo?: Maybe<PageInfo>;
};

export type AppointmentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<Appointment>;
};

export type CareEntry = PatientDocument & {
  readonly id: Scalars['ID']['output'];
  readonly oid?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<DocumentKind>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly status?: Maybe<DocumentStatus>;
  readonly serviceEvent?: Maybe<ServiceEvent>;
  readonly register?: Maybe<PatientRegister>;
  readonly controller?: Maybe<ServiceProvider>;
  readonly organiser?: Maybe<ServiceProvider>;
  readonly producer?: Maybe<ServiceProvider>;
  readonly unit?: Maybe<ServiceUnit>;
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly language?: Maybe<Language>;
  readonly protectionClass?: Maybe<ProtectionClass>;
  readonly releasedToPatientOn?: Maybe<Scalars['Date']['output']>;
  readonly author?: Maybe<Author>;
  readonly correction?: Maybe<Correction>;
  readonly view?: Maybe<CodedValue>;
  readonly stage?: Maybe<CareStage>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly sections?: Maybe<ReadonlyArray<TextSection>>;
  readonly diagnoses?: Maybe<ReadonlyArray<Diagnosis>>;
  readonly procedures?: Maybe<ReadonlyArray<Procedure>>;
  readonly measurements?: Maybe<ReadonlyArray<Measurement>>;
};

export type CareEntryConnection = {
  readonly edges?: Maybe<ReadonlyArray<CareEntryEdge>>;
  readonly pageInfo?: Maybe<PageInfo>;
  readonly coverage?: Maybe<ReadonlyArray<Coverage>>;
};

export type CareEntryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<CareEntry>;
};

export type CareStage =
  | 'ARRIVAL'
  | 'PLANNING'
  | 'DELIVERY'
  | 'EVALUATION';

export type TextSection = {
  readonly heading?: Maybe<Scalars['String']['output']>;
  readonly text?: Maybe<Scalars['String']['output']>;
};

export type Diagnosis = {
  readonly code?: Maybe<CodedValue>;
  readonly primary?: Maybe<Scalars['Boolean']['output']>;
  readonly permanent?: Maybe<Scalars['Boolean']['output']>;
  readonly onset?: Maybe<Scalars['Date']['output']>;
  readonly end?: Maybe<Scalars['Date']['output']>;
  readonly active?: Maybe<Scalars['Boolean']['output']>;
  readonly certainty?: Maybe<Certainty>;
};

export type Certainty =
  | 'CONFIRMED'
  | 'UNCONFIRMED';

export type Procedure = {
  readonly code?: Maybe<CodedValue>;
  readonly performedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly state?: Maybe<ProcedureState>;
};

export type ProcedureState =
  | 'DONE'
  | 'ONGOING'
  | 'STOPPED'
  | 'UNKNOWN';

export type Measurement = {
  readonly code?: Maybe<CodedValue>;
  readonly value?: Maybe<MeasuredValue>;
  readonly components?: Maybe<ReadonlyArray<MeasurementComponent>>;
  readonly takenAt?: Maybe<Scalars['DateTime']['output']>;
  readonly status?: Maybe<LaboratoryValueStatus>;
};

export type MeasurementComponent = {
  readonly code?: Maybe<CodedValue>;
  readonly value?: Maybe<MeasuredValue>;
};

export type MeasuredValue = {
  readonly quantity?: Maybe<Quantity>;
  readonly coded?: Maybe<CodedValue>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly absentReason?: Maybe<CodedValue>;
};

export type DocumentStatus =
  | 'CURRENT'
  | 'CORRECTED';

export type Author = {
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly profession?: Maybe<Scalars['String']['output']>;
};

export type Correction = {
  readonly reasonCode?: Maybe<Scalars['String']['output']>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
};

export type PatientDocument = {
  readonly id: Scalars['ID']['output'];
  readonly oid?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<DocumentKind>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly status?: Maybe<DocumentStatus>;
  readonly serviceEvent?: Maybe<ServiceEvent>;
  readonly register?: Maybe<PatientRegister>;
  readonly controller?: Maybe<ServiceProvider>;
  readonly organiser?: Maybe<ServiceProvider>;
  readonly producer?: Maybe<ServiceProvider>;
  readonly unit?: Maybe<ServiceUnit>;
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly language?: Maybe<Language>;
  readonly protectionClass?: Maybe<ProtectionClass>;
  readonly releasedToPatientOn?: Maybe<Scalars['Date']['output']>;
  readonly author?: Maybe<Author>;
  readonly correction?: Maybe<Correction>;
};

export type ImagingStudy = PatientDocument & {
  readonly id: Scalars['ID']['output'];
  readonly oid?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<DocumentKind>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly status?: Maybe<DocumentStatus>;
  readonly serviceEvent?: Maybe<ServiceEvent>;
  readonly register?: Maybe<PatientRegister>;
  readonly controller?: Maybe<ServiceProvider>;
  readonly organiser?: Maybe<ServiceProvider>;
  readonly producer?: Maybe<ServiceProvider>;
  readonly unit?: Maybe<ServiceUnit>;
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly language?: Maybe<Language>;
  readonly protectionClass?: Maybe<ProtectionClass>;
  readonly releasedToPatientOn?: Maybe<Scalars['Date']['output']>;
  readonly author?: Maybe<Author>;
  readonly correction?: Maybe<Correction>;
  readonly requestId?: Maybe<Scalars['String']['output']>;
  readonly procedure?: Maybe<CodedValue>;
  readonly modality?: Maybe<CodedValue>;
  readonly bodySite?: Maybe<CodedValue>;
  readonly performedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly report?: Maybe<Scalars['String']['output']>;
  readonly studyUid?: Maybe<Scalars['String']['output']>;
  readonly seriesCount?: Maybe<Scalars['Int']['output']>;
};

export type ImagingStudyConnection = {
  readonly edges?: Maybe<ReadonlyArray<ImagingStudyEdge>>;
  readonly pageInfo?: Maybe<PageInfo>;
  readonly coverage?: Maybe<ReadonlyArray<Coverage>>;
};

export type ImagingStudyEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<ImagingStudy>;
};

export type LaboratoryResult = PatientDocument & {
  readonly id: Scalars['ID']['output'];
  readonly oid?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<DocumentKind>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly status?: Maybe<DocumentStatus>;
  readonly serviceEvent?: Maybe<ServiceEvent>;
  readonly register?: Maybe<PatientRegister>;
  readonly controller?: Maybe<ServiceProvider>;
  readonly organiser?: Maybe<ServiceProvider>;
  readonly producer?: Maybe<ServiceProvider>;
  readonly unit?: Maybe<ServiceUnit>;
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly language?: Maybe<Language>;
  readonly protectionClass?: Maybe<ProtectionClass>;
  readonly releasedToPatientOn?: Maybe<Scalars['Date']['output']>;
  readonly author?: Maybe<Author>;
  readonly correction?: Maybe<Correction>;
  readonly requestId?: Maybe<Scalars['String']['output']>;
  readonly panel?: Maybe<CodedValue>;
  readonly sampledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly resultedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly laboratory?: Maybe<Scalars['String']['output']>;
  readonly results?: Maybe<ReadonlyArray<LaboratoryValue>>;
};

export type LaboratoryResultConnection = {
  readonly edges?: Maybe<ReadonlyArray<LaboratoryResultEdge>>;
  readonly pageInfo?: Maybe<PageInfo>;
  readonly coverage?: Maybe<ReadonlyArray<Coverage>>;
};

export type LaboratoryResultEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<LaboratoryResult>;
};

export type LaboratoryValue = {
  readonly code?: Maybe<CodedValue>;
  readonly sampledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly panel?: Maybe<CodedValue>;
  readonly value?: Maybe<MeasuredValue>;
  readonly referenceRange?: Maybe<ReferenceRange>;
  readonly interpretation?: Maybe<Interpretation>;
  readonly interpretationCode?: Maybe<CodedValue>;
  readonly status?: Maybe<LaboratoryValueStatus>;
};

export type ReferenceRange = {
  readonly low?: Maybe<Scalars['Float']['output']>;
  readonly high?: Maybe<Scalars['Float']['output']>;
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly text?: Maybe<Scalars['String']['output']>;
};

export type Interpretation =
  | 'NORMAL'
  | 'LOW'
  | 'HIGH'
  | 'CRITICAL_LOW'
  | 'CRITICAL_HIGH'
  | 'ABNORMAL';

export type LaboratoryValueStatus =
  | 'PRELIMINARY'
  | 'FINAL'
  | 'CORRECTED';

export type LaboratorySeries = {
  readonly code?: Maybe<CodedValue>;
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly points?: Maybe<ReadonlyArray<LaboratoryPoint>>;
  readonly parts?: Maybe<ReadonlyArray<LaboratoryTest>>;
};

export type LaboratoryPoint = {
  readonly sampledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly value?: Maybe<Quantity>;
  readonly referenceRange?: Maybe<ReferenceRange>;
  readonly result?: Maybe<LaboratoryValue>;
  readonly document?: Maybe<LaboratoryResult>;
};

export type LaboratoryTest = {
  readonly code?: Maybe<CodedValue>;
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly newest?: Maybe<MeasuredValue>;
  readonly sampledOn?: Maybe<Scalars['Date']['output']>;
  readonly count?: Maybe<Scalars['Int']['output']>;
  readonly panel?: Maybe<CodedValue>;
};

export type MedicalCertificate = PatientDocument & {
  readonly id: Scalars['ID']['output'];
  readonly oid?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<DocumentKind>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly status?: Maybe<DocumentStatus>;
  readonly serviceEvent?: Maybe<ServiceEvent>;
  readonly register?: Maybe<PatientRegister>;
  readonly controller?: Maybe<ServiceProvider>;
  readonly organiser?: Maybe<ServiceProvider>;
  readonly producer?: Maybe<ServiceProvider>;
  readonly unit?: Maybe<ServiceUnit>;
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly language?: Maybe<Language>;
  readonly protectionClass?: Maybe<ProtectionClass>;
  readonly releasedToPatientOn?: Maybe<Scalars['Date']['output']>;
  readonly author?: Maybe<Author>;
  readonly correction?: Maybe<Correction>;
  readonly form?: Maybe<CodedValue>;
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly to?: Maybe<Scalars['Date']['output']>;
  readonly purpose?: Maybe<Scalars['String']['output']>;
  readonly recipient?: Maybe<Scalars['String']['output']>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly signedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type MedicalCertificateConnection = {
  readonly edges?: Maybe<ReadonlyArray<MedicalCertificateEdge>>;
  readonly pageInfo?: Maybe<PageInfo>;
  readonly coverage?: Maybe<ReadonlyArray<Coverage>>;
};

export type MedicalCertificateEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<MedicalCertificate>;
};

export type OralHealthEntry = PatientDocument & {
  readonly id: Scalars['ID']['output'];
  readonly oid?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<DocumentKind>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly status?: Maybe<DocumentStatus>;
  readonly serviceEvent?: Maybe<ServiceEvent>;
  readonly register?: Maybe<PatientRegister>;
  readonly controller?: Maybe<ServiceProvider>;
  readonly organiser?: Maybe<ServiceProvider>;
  readonly producer?: Maybe<ServiceProvider>;
  readonly unit?: Maybe<ServiceUnit>;
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly language?: Maybe<Language>;
  readonly protectionClass?: Maybe<ProtectionClass>;
  readonly releasedToPatientOn?: Maybe<Scalars['Date']['output']>;
  readonly author?: Maybe<Author>;
  readonly correction?: Maybe<Correction>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly findings?: Maybe<ReadonlyArray<ToothFinding>>;
  readonly procedures?: Maybe<ReadonlyArray<ToothProcedure>>;
};

export type OralHealthEntryConnection = {
  readonly edges?: Maybe<ReadonlyArray<OralHealthEntryEdge>>;
  readonly pageInfo?: Maybe<PageInfo>;
  readonly coverage?: Maybe<ReadonlyArray<Coverage>>;
};

export type OralHealthEntryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<OralHealthEntry>;
};

export type ToothFinding = {
  readonly tooth?: Maybe<Scalars['String']['output']>;
  readonly surfaces?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly status?: Maybe<CodedValue>;
};

export type ToothProcedure = {
  readonly code?: Maybe<CodedValue>;
  readonly performedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly tooth?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<ProcedureState>;
};

export type RiskInformation = PatientDocument & {
  readonly id: Scalars['ID']['output'];
  readonly oid?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<DocumentKind>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly status?: Maybe<DocumentStatus>;
  readonly serviceEvent?: Maybe<ServiceEvent>;
  readonly register?: Maybe<PatientRegister>;
  readonly controller?: Maybe<ServiceProvider>;
  readonly organiser?: Maybe<ServiceProvider>;
  readonly producer?: Maybe<ServiceProvider>;
  readonly unit?: Maybe<ServiceUnit>;
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly language?: Maybe<Language>;
  readonly protectionClass?: Maybe<ProtectionClass>;
  readonly releasedToPatientOn?: Maybe<Scalars['Date']['output']>;
  readonly author?: Maybe<Author>;
  readonly correction?: Maybe<Correction>;
  readonly type?: Maybe<RiskType>;
  readonly substance?: Maybe<CodedValue>;
  readonly severity?: Maybe<RiskSeverity>;
  readonly reactions?: Maybe<ReadonlyArray<CodedValue>>;
  readonly active?: Maybe<Scalars['Boolean']['output']>;
  readonly certainty?: Maybe<Certainty>;
  readonly onset?: Maybe<Scalars['Date']['output']>;
};

export type Medication = PatientDocument & {
  readonly id: Scalars['ID']['output'];
  readonly oid?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<DocumentKind>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly status?: Maybe<DocumentStatus>;
  readonly serviceEvent?: Maybe<ServiceEvent>;
  readonly register?: Maybe<PatientRegister>;
  readonly controller?: Maybe<ServiceProvider>;
  readonly organiser?: Maybe<ServiceProvider>;
  readonly producer?: Maybe<ServiceProvider>;
  readonly unit?: Maybe<ServiceUnit>;
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly language?: Maybe<Language>;
  readonly protectionClass?: Maybe<ProtectionClass>;
  readonly releasedToPatientOn?: Maybe<Scalars['Date']['output']>;
  readonly author?: Maybe<Author>;
  readonly correction?: Maybe<Correction>;
  readonly medicine?: Maybe<CodedValue>;
  readonly dosage?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<CodedValue>;
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  readonly to?: Maybe<Scalars['DateTime']['output']>;
  readonly medicationStatus?: Maybe<MedicationStatus>;
};

export type RiskType =
  | 'ALLERGY'
  | 'INTOLERANCE'
  | 'IMPLANT'
  | 'OTHER';

export type RiskSeverity =
  | 'LOW'
  | 'HIGH'
  | 'UNKNOWN';

export type MedicationStatus =
  | 'CURRENT'
  | 'ENDED'
  | 'ON_HOLD';

export type PatientSummary = {
  readonly riskInformation?: Maybe<ReadonlyArray<RiskInformation>>;
  readonly currentMedication?: Maybe<ReadonlyArray<Medication>>;
  readonly diagnoses?: Maybe<ReadonlyArray<Diagnosis>>;
  readonly procedures?: Maybe<ReadonlyArray<Procedure>>;
  readonly vaccinations?: Maybe<ReadonlyArray<Vaccination>>;
};

export type Person = {
  readonly id: Scalars['ID']['output'];
  readonly records?: Maybe<RecordConnection>;
  readonly careEntries?: Maybe<CareEntryConnection>;
  readonly oralHealthEntries?: Maybe<OralHealthEntryConnection>;
  readonly laboratoryResults?: Maybe<LaboratoryResultConnection>;
  readonly imagingStudies?: Maybe<ImagingStudyConnection>;
  readonly vaccinations?: Maybe<VaccinationConnection>;
  readonly medicalCertificates?: Maybe<MedicalCertificateConnection>;
  readonly serviceEvents?: Maybe<ServiceEventConnection>;
  readonly appointments?: Maybe<AppointmentConnection>;
  readonly summary?: Maybe<PatientSummary>;
  readonly laboratorySeries?: Maybe<LaboratorySeries>;
  readonly laboratoryTests?: Maybe<ReadonlyArray<LaboratoryTest>>;
};


export type PersonRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
};


export type PersonCareEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
};


export type PersonOralHealthEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
};


export type PersonLaboratoryResultsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
};


export type PersonImagingStudiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
};


export type PersonVaccinationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
};


export type PersonMedicalCertificatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
};


export type PersonServiceEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceEventFilter>;
};


export type PersonAppointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PersonLaboratorySeriesArgs = {
  code: Scalars['String']['input'];
  system?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonLaboratoryTestsArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type RecordFilter = {
  readonly kinds?: InputMaybe<ReadonlyArray<DocumentKind>>;
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  readonly serviceEventId?: InputMaybe<Scalars['ID']['input']>;
  readonly code?: InputMaybe<Scalars['String']['input']>;
};

export type DocumentFilter = {
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  readonly serviceEventId?: InputMaybe<Scalars['ID']['input']>;
  readonly code?: InputMaybe<Scalars['String']['input']>;
};

export type ServiceEventFilter = {
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<ServiceEventStatus>;
};

export type Coverage = {
  readonly unit?: Maybe<ServiceUnit>;
  readonly kind?: Maybe<DocumentKind>;
  readonly from?: Maybe<Scalars['Date']['output']>;
};

export type RecordConnection = {
  readonly edges?: Maybe<ReadonlyArray<RecordEdge>>;
  readonly pageInfo?: Maybe<PageInfo>;
  readonly coverage?: Maybe<ReadonlyArray<Coverage>>;
};

export type RecordEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<PatientDocument>;
};

export type Profession =
  | 'PHYSICIAN'
  | 'DENTIST'
  | 'NURSE'
  | 'PHYSIOTHERAPIST'
  | 'DENTAL_HYGIENIST'
  | 'LABORATORY_TECHNICIAN'
  | 'RADIOGRAPHER'
  | 'ASSISTANT'
  | 'PHARMACIST'
  | 'SECRETARY'
  | 'STUDENT'
  | 'SOCIAL_WORKER';

export type TaskClass =
  | 'T1'
  | 'T2'
  | 'T3'
  | 'T4'
  | 'T5'
  | 'STUDENT'
  | 'SOCIAL_WORKER';

export type LicenceStatus =
  | 'VALID'
  | 'TEMPORARY'
  | 'RESTRICTED'
  | 'WITHDRAWN'
  | 'NONE';

export type Licence = {
  readonly status?: Maybe<LicenceStatus>;
  readonly period?: Maybe<Period>;
};

export type Professional = {
  readonly id: Scalars['ID']['output'];
  readonly registrationNumber?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly profession?: Maybe<Profession>;
  readonly specialties?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly licence?: Maybe<Licence>;
  readonly roles?: Maybe<ReadonlyArray<ProfessionalRole>>;
};

export type ProfessionalRole = {
  readonly id: Scalars['ID']['output'];
  readonly unit?: Maybe<ServiceUnit>;
  readonly taskClass?: Maybe<TaskClass>;
  readonly profession?: Maybe<Profession>;
  readonly supervisor?: Maybe<Professional>;
  readonly service?: Maybe<Scalars['String']['output']>;
  readonly period?: Maybe<Period>;
};

export type UnitToday = {
  readonly unit?: Maybe<ServiceUnit>;
  readonly appointments?: Maybe<ReadonlyArray<UnitAppointment>>;
  readonly openServiceEvents?: Maybe<ReadonlyArray<UnitServiceEvent>>;
};

export type UnitAppointment = {
  readonly id: Scalars['ID']['output'];
  readonly start?: Maybe<Scalars['DateTime']['output']>;
  readonly end?: Maybe<Scalars['DateTime']['output']>;
  readonly status?: Maybe<AppointmentStatus>;
  readonly serviceEventId?: Maybe<Scalars['ID']['output']>;
  readonly patient?: Maybe<UnitPatient>;
};

export type UnitServiceEvent = {
  readonly id: Scalars['ID']['output'];
  readonly kind?: Maybe<ServiceEventKind>;
  readonly start?: Maybe<Scalars['DateTime']['output']>;
  readonly patient?: Maybe<UnitPatient>;
};

export type UnitPatient = {
  readonly id: Scalars['ID']['output'];
};

export type Query = {
  readonly serviceProviders?: Maybe<ServiceProviderConnection>;
  readonly serviceProvider?: Maybe<ServiceProvider>;
  readonly serviceUnits?: Maybe<ServiceUnitConnection>;
  readonly serviceUnit?: Maybe<ServiceUnit>;
  readonly patientRegister?: Maybe<PatientRegister>;
  readonly professional?: Maybe<Professional>;
  readonly myProfessionalProfile?: Maybe<Professional>;
  readonly myUnitToday?: Maybe<UnitToday>;
  readonly serviceEvent?: Maybe<ServiceEvent>;
  readonly appointment?: Maybe<Appointment>;
  readonly careEntry?: Maybe<CareEntry>;
  readonly oralHealthEntry?: Maybe<OralHealthEntry>;
  readonly laboratoryResult?: Maybe<LaboratoryResult>;
  readonly imagingStudy?: Maybe<ImagingStudy>;
  readonly vaccination?: Maybe<Vaccination>;
  readonly medicalCertificate?: Maybe<MedicalCertificate>;
};


export type QueryServiceProvidersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  sector?: InputMaybe<Sector>;
};


export type QueryServiceProviderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceUnitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  providerId?: InputMaybe<Scalars['ID']['input']>;
  municipality?: InputMaybe<Scalars['String']['input']>;
};


export type QueryServiceUnitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPatientRegisterArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProfessionalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMyUnitTodayArgs = {
  unitId: Scalars['ID']['input'];
};


export type QueryServiceEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAppointmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCareEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOralHealthEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLaboratoryResultArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImagingStudyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVaccinationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMedicalCertificateArgs = {
  id: Scalars['ID']['input'];
};

export type Sector =
  | 'PUBLIC'
  | 'PRIVATE';

export type ServiceProviderKind =
  | 'WELLBEING_SERVICES_COUNTY'
  | 'HOSPITAL_GROUP'
  | 'PRIVATE_PROVIDER'
  | 'INDEPENDENT_PRACTITIONER';

export type ServiceProvider = {
  readonly id: Scalars['ID']['output'];
  readonly oid?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<LocalizedText>;
  readonly sector?: Maybe<Sector>;
  readonly kind?: Maybe<ServiceProviderKind>;
  readonly active?: Maybe<Period>;
  readonly units?: Maybe<ServiceUnitConnection>;
  readonly registers?: Maybe<PatientRegisterConnection>;
};


export type ServiceProviderUnitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ServiceProviderRegistersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ServiceProviderConnection = {
  readonly edges?: Maybe<ReadonlyArray<ServiceProviderEdge>>;
  readonly pageInfo?: Maybe<PageInfo>;
};

export type ServiceProviderEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<ServiceProvider>;
};

export type Contact = {
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly url?: Maybe<Scalars['String']['output']>;
  readonly address?: Maybe<Scalars['String']['output']>;
};

export type ServiceUnit = {
  readonly id: Scalars['ID']['output'];
  readonly oid?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<LocalizedText>;
  readonly provider?: Maybe<ServiceProvider>;
  readonly register?: Maybe<PatientRegister>;
  readonly municipality?: Maybe<Scalars['String']['output']>;
  readonly services?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly contact?: Maybe<Contact>;
  readonly correctionContact?: Maybe<Contact>;
};

export type ServiceUnitConnection = {
  readonly edges?: Maybe<ReadonlyArray<ServiceUnitEdge>>;
  readonly pageInfo?: Maybe<PageInfo>;
};

export type ServiceUnitEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<ServiceUnit>;
};

export type RegisterType =
  | 'HEALTHCARE'
  | 'OCCUPATIONAL_HEALTHCARE'
  | 'SOCIAL_WELFARE';

export type PatientRegister = {
  readonly id: Scalars['ID']['output'];
  readonly controller?: Maybe<ServiceProvider>;
  readonly type?: Maybe<RegisterType>;
  readonly specifier?: Maybe<Scalars['String']['output']>;
  readonly guardianCodeAdoptedOn?: Maybe<Scalars['Date']['output']>;
  readonly onboarding?: Maybe<ReadonlyArray<DataKindOnboarding>>;
};

export type DataKindOnboarding = {
  readonly kind?: Maybe<DocumentKind>;
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
};

export type PatientRegisterConnection = {
  readonly edges?: Maybe<ReadonlyArray<PatientRegisterEdge>>;
  readonly pageInfo?: Maybe<PageInfo>;
};

export type PatientRegisterEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<PatientRegister>;
};

export type ServiceEventKind =
  | 'OUTPATIENT'
  | 'INPATIENT'
  | 'EMERGENCY'
  | 'HOME'
  | 'VIRTUAL'
  | 'OCCUPATIONAL'
  | 'WITHOUT_VISIT'
  | 'OTHER';

export type ServiceEventStatus =
  | 'OPEN'
  | 'CLOSED';

export type ServiceEvent = {
  readonly id: Scalars['ID']['output'];
  readonly oid?: Maybe<Scalars['String']['output']>;
  readonly patient?: Maybe<Person>;
  readonly register?: Maybe<PatientRegister>;
  readonly organiser?: Maybe<ServiceProvider>;
  readonly producer?: Maybe<ServiceProvider>;
  readonly unit?: Maybe<ServiceUnit>;
  readonly period?: Maybe<Period>;
  readonly kind?: Maybe<ServiceEventKind>;
  readonly status?: Maybe<ServiceEventStatus>;
  readonly reasonForVisit?: Maybe<ReasonForVisit>;
  readonly encounters?: Maybe<ReadonlyArray<Encounter>>;
  readonly documents?: Maybe<RecordConnection>;
};


export type ServiceEventDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ServiceEventConnection = {
  readonly edges?: Maybe<ReadonlyArray<ServiceEventEdge>>;
  readonly pageInfo?: Maybe<PageInfo>;
};

export type ServiceEventEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<ServiceEvent>;
};

export type ReasonForVisit = {
  readonly text?: Maybe<LocalizedText>;
  readonly codes?: Maybe<ReadonlyArray<CodedValue>>;
};

export type Encounter = {
  readonly id: Scalars['ID']['output'];
  readonly kind?: Maybe<ServiceEventKind>;
  readonly unit?: Maybe<ServiceUnit>;
  readonly period?: Maybe<Period>;
};

export type Vaccination = PatientDocument & {
  readonly id: Scalars['ID']['output'];
  readonly oid?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<DocumentKind>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly status?: Maybe<DocumentStatus>;
  readonly serviceEvent?: Maybe<ServiceEvent>;
  readonly register?: Maybe<PatientRegister>;
  readonly controller?: Maybe<ServiceProvider>;
  readonly organiser?: Maybe<ServiceProvider>;
  readonly producer?: Maybe<ServiceProvider>;
  readonly unit?: Maybe<ServiceUnit>;
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly language?: Maybe<Language>;
  readonly protectionClass?: Maybe<ProtectionClass>;
  readonly releasedToPatientOn?: Maybe<Scalars['Date']['output']>;
  readonly author?: Maybe<Author>;
  readonly correction?: Maybe<Correction>;
  readonly vaccine?: Maybe<CodedValue>;
  readonly product?: Maybe<Scalars['String']['output']>;
  readonly batch?: Maybe<Scalars['String']['output']>;
  readonly site?: Maybe<CodedValue>;
  readonly route?: Maybe<CodedValue>;
  readonly diseases?: Maybe<ReadonlyArray<CodedValue>>;
  readonly doseNumber?: Maybe<Scalars['Int']['output']>;
  readonly dosesInSeries?: Maybe<Scalars['Int']['output']>;
  readonly subpotent?: Maybe<Scalars['Boolean']['output']>;
  readonly givenAt?: Maybe<Scalars['DateTime']['output']>;
  readonly performer?: Maybe<Scalars['String']['output']>;
};

export type VaccinationConnection = {
  readonly edges?: Maybe<ReadonlyArray<VaccinationEdge>>;
  readonly pageInfo?: Maybe<PageInfo>;
  readonly coverage?: Maybe<ReadonlyArray<Coverage>>;
};

export type VaccinationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<Vaccination>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Appointment: Appointment;
  CareEntry: CareEntry;
  ImagingStudy: ImagingStudy;
  LaboratoryResult: LaboratoryResult;
  MedicalCertificate: MedicalCertificate;
  OralHealthEntry: OralHealthEntry;
  Person: Person;
  Professional: Professional;
  ServiceProvider: ServiceProvider;
  ServiceUnit: ServiceUnit;
  PatientRegister: PatientRegister;
  ServiceEvent: ServiceEvent;
  Vaccination: Vaccination;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Appointment:
    ( { __typename: 'Appointment' }
    & GraphQLRecursivePick<FederationTypes['Appointment'], {"id":true}> );
  CareEntry:
    ( { __typename: 'CareEntry' }
    & GraphQLRecursivePick<FederationTypes['CareEntry'], {"id":true}> );
  ImagingStudy:
    ( { __typename: 'ImagingStudy' }
    & GraphQLRecursivePick<FederationTypes['ImagingStudy'], {"id":true}> );
  LaboratoryResult:
    ( { __typename: 'LaboratoryResult' }
    & GraphQLRecursivePick<FederationTypes['LaboratoryResult'], {"id":true}> );
  MedicalCertificate:
    ( { __typename: 'MedicalCertificate' }
    & GraphQLRecursivePick<FederationTypes['MedicalCertificate'], {"id":true}> );
  OralHealthEntry:
    ( { __typename: 'OralHealthEntry' }
    & GraphQLRecursivePick<FederationTypes['OralHealthEntry'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Professional:
    ( { __typename: 'Professional' }
    & GraphQLRecursivePick<FederationTypes['Professional'], {"id":true}> );
  ServiceProvider:
    ( { __typename: 'ServiceProvider' }
    & GraphQLRecursivePick<FederationTypes['ServiceProvider'], {"id":true}> );
  ServiceUnit:
    ( { __typename: 'ServiceUnit' }
    & GraphQLRecursivePick<FederationTypes['ServiceUnit'], {"id":true}> );
  PatientRegister:
    ( { __typename: 'PatientRegister' }
    & GraphQLRecursivePick<FederationTypes['PatientRegister'], {"id":true}> );
  ServiceEvent:
    ( { __typename: 'ServiceEvent' }
    & GraphQLRecursivePick<FederationTypes['ServiceEvent'], {"id":true}> );
  Vaccination:
    ( { __typename: 'Vaccination' }
    & GraphQLRecursivePick<FederationTypes['Vaccination'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<any>;
  Date: ResolverTypeWrapper<any>;
  LocalizedText: ResolverTypeWrapper<any>;
  String: ResolverTypeWrapper<any>;
  CodedValue: ResolverTypeWrapper<any>;
  Coding: ResolverTypeWrapper<any>;
  Quantity: ResolverTypeWrapper<any>;
  Float: ResolverTypeWrapper<any>;
  OriginalQuantity: ResolverTypeWrapper<any>;
  QuantityComparator: ResolverTypeWrapper<any>;
  Period: ResolverTypeWrapper<any>;
  PageInfo: ResolverTypeWrapper<any>;
  Boolean: ResolverTypeWrapper<any>;
  Language: ResolverTypeWrapper<any>;
  DocumentKind: ResolverTypeWrapper<any>;
  ProtectionClass: ResolverTypeWrapper<any>;
  WellbeingCategory: ResolverTypeWrapper<any>;
  AppointmentStatus: ResolverTypeWrapper<any>;
  Appointment: ResolverTypeWrapper<any>;
  ID: ResolverTypeWrapper<any>;
  AppointmentConnection: ResolverTypeWrapper<any>;
  AppointmentEdge: ResolverTypeWrapper<any>;
  CareEntry: ResolverTypeWrapper<any>;
  Int: ResolverTypeWrapper<any>;
  CareEntryConnection: ResolverTypeWrapper<any>;
  CareEntryEdge: ResolverTypeWrapper<any>;
  CareStage: ResolverTypeWrapper<any>;
  TextSection: ResolverTypeWrapper<any>;
  Diagnosis: ResolverTypeWrapper<any>;
  Certainty: ResolverTypeWrapper<any>;
  Procedure: ResolverTypeWrapper<any>;
  ProcedureState: ResolverTypeWrapper<any>;
  Measurement: ResolverTypeWrapper<any>;
  MeasurementComponent: ResolverTypeWrapper<any>;
  MeasuredValue: ResolverTypeWrapper<any>;
  DocumentStatus: ResolverTypeWrapper<any>;
  Author: ResolverTypeWrapper<any>;
  Correction: ResolverTypeWrapper<any>;
  PatientDocument: ResolverTypeWrapper<any>;
  ImagingStudy: ResolverTypeWrapper<any>;
  ImagingStudyConnection: ResolverTypeWrapper<any>;
  ImagingStudyEdge: ResolverTypeWrapper<any>;
  LaboratoryResult: ResolverTypeWrapper<any>;
  LaboratoryResultConnection: ResolverTypeWrapper<any>;
  LaboratoryResultEdge: ResolverTypeWrapper<any>;
  LaboratoryValue: ResolverTypeWrapper<any>;
  ReferenceRange: ResolverTypeWrapper<any>;
  Interpretation: ResolverTypeWrapper<any>;
  LaboratoryValueStatus: ResolverTypeWrapper<any>;
  LaboratorySeries: ResolverTypeWrapper<any>;
  LaboratoryPoint: ResolverTypeWrapper<any>;
  LaboratoryTest: ResolverTypeWrapper<any>;
  MedicalCertificate: ResolverTypeWrapper<any>;
  MedicalCertificateConnection: ResolverTypeWrapper<any>;
  MedicalCertificateEdge: ResolverTypeWrapper<any>;
  OralHealthEntry: ResolverTypeWrapper<any>;
  OralHealthEntryConnection: ResolverTypeWrapper<any>;
  OralHealthEntryEdge: ResolverTypeWrapper<any>;
  ToothFinding: ResolverTypeWrapper<any>;
  ToothProcedure: ResolverTypeWrapper<any>;
  RiskInformation: ResolverTypeWrapper<any>;
  Medication: ResolverTypeWrapper<any>;
  RiskType: ResolverTypeWrapper<any>;
  RiskSeverity: ResolverTypeWrapper<any>;
  MedicationStatus: ResolverTypeWrapper<any>;
  PatientSummary: ResolverTypeWrapper<any>;
  Person: ResolverTypeWrapper<any>;
  RecordFilter: ResolverTypeWrapper<any>;
  DocumentFilter: ResolverTypeWrapper<any>;
  ServiceEventFilter: ResolverTypeWrapper<any>;
  Coverage: ResolverTypeWrapper<any>;
  RecordConnection: ResolverTypeWrapper<any>;
  RecordEdge: ResolverTypeWrapper<any>;
  Profession: ResolverTypeWrapper<any>;
  TaskClass: ResolverTypeWrapper<any>;
  LicenceStatus: ResolverTypeWrapper<any>;
  Licence: ResolverTypeWrapper<any>;
  Professional: ResolverTypeWrapper<any>;
  ProfessionalRole: ResolverTypeWrapper<any>;
  UnitToday: ResolverTypeWrapper<any>;
  UnitAppointment: ResolverTypeWrapper<any>;
  UnitServiceEvent: ResolverTypeWrapper<any>;
  UnitPatient: ResolverTypeWrapper<any>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Sector: ResolverTypeWrapper<any>;
  ServiceProviderKind: ResolverTypeWrapper<any>;
  ServiceProvider: ResolverTypeWrapper<any>;
  ServiceProviderConnection: ResolverTypeWrapper<any>;
  ServiceProviderEdge: ResolverTypeWrapper<any>;
  Contact: ResolverTypeWrapper<any>;
  ServiceUnit: ResolverTypeWrapper<any>;
  ServiceUnitConnection: ResolverTypeWrapper<any>;
  ServiceUnitEdge: ResolverTypeWrapper<any>;
  RegisterType: ResolverTypeWrapper<any>;
  PatientRegister: ResolverTypeWrapper<any>;
  DataKindOnboarding: ResolverTypeWrapper<any>;
  PatientRegisterConnection: ResolverTypeWrapper<any>;
  PatientRegisterEdge: ResolverTypeWrapper<any>;
  ServiceEventKind: ResolverTypeWrapper<any>;
  ServiceEventStatus: ResolverTypeWrapper<any>;
  ServiceEvent: ResolverTypeWrapper<any>;
  ServiceEventConnection: ResolverTypeWrapper<any>;
  ServiceEventEdge: ResolverTypeWrapper<any>;
  ReasonForVisit: ResolverTypeWrapper<any>;
  Encounter: ResolverTypeWrapper<any>;
  Vaccination: ResolverTypeWrapper<any>;
  VaccinationConnection: ResolverTypeWrapper<any>;
  VaccinationEdge: ResolverTypeWrapper<any>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: any;
  Date: any;
  LocalizedText: any;
  String: any;
  CodedValue: any;
  Coding: any;
  Quantity: any;
  Float: any;
  OriginalQuantity: any;
  Period: any;
  PageInfo: any;
  Boolean: any;
  Appointment: any;
  ID: any;
  AppointmentConnection: any;
  AppointmentEdge: any;
  CareEntry: any;
  Int: any;
  CareEntryConnection: any;
  CareEntryEdge: any;
  TextSection: any;
  Diagnosis: any;
  Procedure: any;
  Measurement: any;
  MeasurementComponent: any;
  MeasuredValue: any;
  Author: any;
  Correction: any;
  PatientDocument: any;
  ImagingStudy: any;
  ImagingStudyConnection: any;
  ImagingStudyEdge: any;
  LaboratoryResult: any;
  LaboratoryResultConnection: any;
  LaboratoryResultEdge: any;
  LaboratoryValue: any;
  ReferenceRange: any;
  LaboratorySeries: any;
  LaboratoryPoint: any;
  LaboratoryTest: any;
  MedicalCertificate: any;
  MedicalCertificateConnection: any;
  MedicalCertificateEdge: any;
  OralHealthEntry: any;
  OralHealthEntryConnection: any;
  OralHealthEntryEdge: any;
  ToothFinding: any;
  ToothProcedure: any;
  RiskInformation: any;
  Medication: any;
  PatientSummary: any;
  Person: any;
  RecordFilter: any;
  DocumentFilter: any;
  ServiceEventFilter: any;
  Coverage: any;
  RecordConnection: any;
  RecordEdge: any;
  Licence: any;
  Professional: any;
  ProfessionalRole: any;
  UnitToday: any;
  UnitAppointment: any;
  UnitServiceEvent: any;
  UnitPatient: any;
  Query: Record<PropertyKey, never>;
  ServiceProvider: any;
  ServiceProviderConnection: any;
  ServiceProviderEdge: any;
  Contact: any;
  ServiceUnit: any;
  ServiceUnitConnection: any;
  ServiceUnitEdge: any;
  PatientRegister: any;
  DataKindOnboarding: any;
  PatientRegisterConnection: any;
  PatientRegisterEdge: any;
  ServiceEvent: any;
  ServiceEventConnection: any;
  ServiceEventEdge: any;
  ReasonForVisit: any;
  Encounter: any;
  Vaccination: any;
  VaccinationConnection: any;
  VaccinationEdge: any;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type LocalizedTextResolvers<ContextType = any, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  fi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodedValueResolvers<ContextType = any, ParentType extends ResolversParentTypes['CodedValue'] = ResolversParentTypes['CodedValue']> = {
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  others?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Coding']>>, ParentType, ContextType>;
};

export type CodingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['QuantityComparator']>, ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['OriginalQuantity']>, ParentType, ContextType>;
  decimal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OriginalQuantityResolvers<ContextType = any, ParentType extends ResolversParentTypes['OriginalQuantity'] = ResolversParentTypes['OriginalQuantity']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = any, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment'], FederationReferenceType extends FederationReferenceTypes['Appointment'] = FederationReferenceTypes['Appointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Appointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ServiceUnit']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AppointmentStatus']>, ParentType, ContextType>;
  serviceEvent?: Resolver<Maybe<ResolversTypes['ServiceEvent']>, ParentType, ContextType>;
};

export type AppointmentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AppointmentConnection'] = ResolversParentTypes['AppointmentConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AppointmentEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type AppointmentEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AppointmentEdge'] = ResolversParentTypes['AppointmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
};

export type CareEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['CareEntry'] = ResolversParentTypes['CareEntry'], FederationReferenceType extends FederationReferenceTypes['CareEntry'] = FederationReferenceTypes['CareEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CareEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  oid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DocumentStatus']>, ParentType, ContextType>;
  serviceEvent?: Resolver<Maybe<ResolversTypes['ServiceEvent']>, ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['PatientRegister']>, ParentType, ContextType>;
  controller?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  organiser?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  producer?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ServiceUnit']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  protectionClass?: Resolver<Maybe<ResolversTypes['ProtectionClass']>, ParentType, ContextType>;
  releasedToPatientOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  view?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['CareStage']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TextSection']>>, ParentType, ContextType>;
  diagnoses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Diagnosis']>>, ParentType, ContextType>;
  procedures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Procedure']>>, ParentType, ContextType>;
  measurements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Measurement']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareEntryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CareEntryConnection'] = ResolversParentTypes['CareEntryConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CareEntryEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Coverage']>>, ParentType, ContextType>;
};

export type CareEntryEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CareEntryEdge'] = ResolversParentTypes['CareEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['CareEntry']>, ParentType, ContextType>;
};

export type TextSectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TextSection'] = ResolversParentTypes['TextSection']> = {
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DiagnosisResolvers<ContextType = any, ParentType extends ResolversParentTypes['Diagnosis'] = ResolversParentTypes['Diagnosis']> = {
  code?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  primary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  permanent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  onset?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = any, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure']> = {
  code?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  performedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ProcedureState']>, ParentType, ContextType>;
};

export type MeasurementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Measurement'] = ResolversParentTypes['Measurement']> = {
  code?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['MeasuredValue']>, ParentType, ContextType>;
  components?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MeasurementComponent']>>, ParentType, ContextType>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LaboratoryValueStatus']>, ParentType, ContextType>;
};

export type MeasurementComponentResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasurementComponent'] = ResolversParentTypes['MeasurementComponent']> = {
  code?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['MeasuredValue']>, ParentType, ContextType>;
};

export type MeasuredValueResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasuredValue'] = ResolversParentTypes['MeasuredValue']> = {
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  coded?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  absentReason?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
};

export type AuthorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Author'] = ResolversParentTypes['Author']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profession?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  reasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PatientDocumentResolvers<ContextType = any, ParentType extends ResolversParentTypes['PatientDocument'] = ResolversParentTypes['PatientDocument']> = {
  __resolveType: TypeResolveFn<'CareEntry' | 'ImagingStudy' | 'LaboratoryResult' | 'MedicalCertificate' | 'OralHealthEntry' | 'RiskInformation' | 'Medication' | 'Vaccination', ParentType, ContextType>;
};

export type ImagingStudyResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImagingStudy'] = ResolversParentTypes['ImagingStudy'], FederationReferenceType extends FederationReferenceTypes['ImagingStudy'] = FederationReferenceTypes['ImagingStudy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ImagingStudy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  oid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DocumentStatus']>, ParentType, ContextType>;
  serviceEvent?: Resolver<Maybe<ResolversTypes['ServiceEvent']>, ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['PatientRegister']>, ParentType, ContextType>;
  controller?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  organiser?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  producer?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ServiceUnit']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  protectionClass?: Resolver<Maybe<ResolversTypes['ProtectionClass']>, ParentType, ContextType>;
  releasedToPatientOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  modality?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  bodySite?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  performedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  studyUid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seriesCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImagingStudyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImagingStudyConnection'] = ResolversParentTypes['ImagingStudyConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ImagingStudyEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Coverage']>>, ParentType, ContextType>;
};

export type ImagingStudyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImagingStudyEdge'] = ResolversParentTypes['ImagingStudyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ImagingStudy']>, ParentType, ContextType>;
};

export type LaboratoryResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['LaboratoryResult'] = ResolversParentTypes['LaboratoryResult'], FederationReferenceType extends FederationReferenceTypes['LaboratoryResult'] = FederationReferenceTypes['LaboratoryResult']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LaboratoryResult']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  oid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DocumentStatus']>, ParentType, ContextType>;
  serviceEvent?: Resolver<Maybe<ResolversTypes['ServiceEvent']>, ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['PatientRegister']>, ParentType, ContextType>;
  controller?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  organiser?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  producer?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ServiceUnit']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  protectionClass?: Resolver<Maybe<ResolversTypes['ProtectionClass']>, ParentType, ContextType>;
  releasedToPatientOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  panel?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  sampledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resultedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  laboratory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  results?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LaboratoryValue']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LaboratoryResultConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['LaboratoryResultConnection'] = ResolversParentTypes['LaboratoryResultConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LaboratoryResultEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Coverage']>>, ParentType, ContextType>;
};

export type LaboratoryResultEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['LaboratoryResultEdge'] = ResolversParentTypes['LaboratoryResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['LaboratoryResult']>, ParentType, ContextType>;
};

export type LaboratoryValueResolvers<ContextType = any, ParentType extends ResolversParentTypes['LaboratoryValue'] = ResolversParentTypes['LaboratoryValue']> = {
  code?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  sampledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  panel?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['MeasuredValue']>, ParentType, ContextType>;
  referenceRange?: Resolver<Maybe<ResolversTypes['ReferenceRange']>, ParentType, ContextType>;
  interpretation?: Resolver<Maybe<ResolversTypes['Interpretation']>, ParentType, ContextType>;
  interpretationCode?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LaboratoryValueStatus']>, ParentType, ContextType>;
};

export type ReferenceRangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferenceRange'] = ResolversParentTypes['ReferenceRange']> = {
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LaboratorySeriesResolvers<ContextType = any, ParentType extends ResolversParentTypes['LaboratorySeries'] = ResolversParentTypes['LaboratorySeries']> = {
  code?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LaboratoryPoint']>>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LaboratoryTest']>>, ParentType, ContextType>;
};

export type LaboratoryPointResolvers<ContextType = any, ParentType extends ResolversParentTypes['LaboratoryPoint'] = ResolversParentTypes['LaboratoryPoint']> = {
  sampledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  referenceRange?: Resolver<Maybe<ResolversTypes['ReferenceRange']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['LaboratoryValue']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['LaboratoryResult']>, ParentType, ContextType>;
};

export type LaboratoryTestResolvers<ContextType = any, ParentType extends ResolversParentTypes['LaboratoryTest'] = ResolversParentTypes['LaboratoryTest']> = {
  code?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newest?: Resolver<Maybe<ResolversTypes['MeasuredValue']>, ParentType, ContextType>;
  sampledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  panel?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
};

export type MedicalCertificateResolvers<ContextType = any, ParentType extends ResolversParentTypes['MedicalCertificate'] = ResolversParentTypes['MedicalCertificate'], FederationReferenceType extends FederationReferenceTypes['MedicalCertificate'] = FederationReferenceTypes['MedicalCertificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MedicalCertificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  oid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DocumentStatus']>, ParentType, ContextType>;
  serviceEvent?: Resolver<Maybe<ResolversTypes['ServiceEvent']>, ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['PatientRegister']>, ParentType, ContextType>;
  controller?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  organiser?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  producer?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ServiceUnit']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  protectionClass?: Resolver<Maybe<ResolversTypes['ProtectionClass']>, ParentType, ContextType>;
  releasedToPatientOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicalCertificateConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MedicalCertificateConnection'] = ResolversParentTypes['MedicalCertificateConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MedicalCertificateEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Coverage']>>, ParentType, ContextType>;
};

export type MedicalCertificateEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MedicalCertificateEdge'] = ResolversParentTypes['MedicalCertificateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['MedicalCertificate']>, ParentType, ContextType>;
};

export type OralHealthEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['OralHealthEntry'] = ResolversParentTypes['OralHealthEntry'], FederationReferenceType extends FederationReferenceTypes['OralHealthEntry'] = FederationReferenceTypes['OralHealthEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OralHealthEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  oid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DocumentStatus']>, ParentType, ContextType>;
  serviceEvent?: Resolver<Maybe<ResolversTypes['ServiceEvent']>, ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['PatientRegister']>, ParentType, ContextType>;
  controller?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  organiser?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  producer?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ServiceUnit']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  protectionClass?: Resolver<Maybe<ResolversTypes['ProtectionClass']>, ParentType, ContextType>;
  releasedToPatientOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ToothFinding']>>, ParentType, ContextType>;
  procedures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ToothProcedure']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OralHealthEntryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OralHealthEntryConnection'] = ResolversParentTypes['OralHealthEntryConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OralHealthEntryEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Coverage']>>, ParentType, ContextType>;
};

export type OralHealthEntryEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OralHealthEntryEdge'] = ResolversParentTypes['OralHealthEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['OralHealthEntry']>, ParentType, ContextType>;
};

export type ToothFindingResolvers<ContextType = any, ParentType extends ResolversParentTypes['ToothFinding'] = ResolversParentTypes['ToothFinding']> = {
  tooth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  surfaces?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
};

export type ToothProcedureResolvers<ContextType = any, ParentType extends ResolversParentTypes['ToothProcedure'] = ResolversParentTypes['ToothProcedure']> = {
  code?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  performedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tooth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ProcedureState']>, ParentType, ContextType>;
};

export type RiskInformationResolvers<ContextType = any, ParentType extends ResolversParentTypes['RiskInformation'] = ResolversParentTypes['RiskInformation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  oid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DocumentStatus']>, ParentType, ContextType>;
  serviceEvent?: Resolver<Maybe<ResolversTypes['ServiceEvent']>, ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['PatientRegister']>, ParentType, ContextType>;
  controller?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  organiser?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  producer?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ServiceUnit']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  protectionClass?: Resolver<Maybe<ResolversTypes['ProtectionClass']>, ParentType, ContextType>;
  releasedToPatientOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['RiskType']>, ParentType, ContextType>;
  substance?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['RiskSeverity']>, ParentType, ContextType>;
  reactions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodedValue']>>, ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  onset?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Medication'] = ResolversParentTypes['Medication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  oid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DocumentStatus']>, ParentType, ContextType>;
  serviceEvent?: Resolver<Maybe<ResolversTypes['ServiceEvent']>, ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['PatientRegister']>, ParentType, ContextType>;
  controller?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  organiser?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  producer?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ServiceUnit']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  protectionClass?: Resolver<Maybe<ResolversTypes['ProtectionClass']>, ParentType, ContextType>;
  releasedToPatientOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  medicine?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  dosage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  medicationStatus?: Resolver<Maybe<ResolversTypes['MedicationStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatientSummaryResolvers<ContextType = any, ParentType extends ResolversParentTypes['PatientSummary'] = ResolversParentTypes['PatientSummary']> = {
  riskInformation?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RiskInformation']>>, ParentType, ContextType>;
  currentMedication?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Medication']>>, ParentType, ContextType>;
  diagnoses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Diagnosis']>>, ParentType, ContextType>;
  procedures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Procedure']>>, ParentType, ContextType>;
  vaccinations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Vaccination']>>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['RecordConnection']>, ParentType, ContextType, RequireFields<PersonRecordsArgs, 'first'>>;
  careEntries?: Resolver<Maybe<ResolversTypes['CareEntryConnection']>, ParentType, ContextType, RequireFields<PersonCareEntriesArgs, 'first'>>;
  oralHealthEntries?: Resolver<Maybe<ResolversTypes['OralHealthEntryConnection']>, ParentType, ContextType, RequireFields<PersonOralHealthEntriesArgs, 'first'>>;
  laboratoryResults?: Resolver<Maybe<ResolversTypes['LaboratoryResultConnection']>, ParentType, ContextType, RequireFields<PersonLaboratoryResultsArgs, 'first'>>;
  imagingStudies?: Resolver<Maybe<ResolversTypes['ImagingStudyConnection']>, ParentType, ContextType, RequireFields<PersonImagingStudiesArgs, 'first'>>;
  vaccinations?: Resolver<Maybe<ResolversTypes['VaccinationConnection']>, ParentType, ContextType, RequireFields<PersonVaccinationsArgs, 'first'>>;
  medicalCertificates?: Resolver<Maybe<ResolversTypes['MedicalCertificateConnection']>, ParentType, ContextType, RequireFields<PersonMedicalCertificatesArgs, 'first'>>;
  serviceEvents?: Resolver<Maybe<ResolversTypes['ServiceEventConnection']>, ParentType, ContextType, RequireFields<PersonServiceEventsArgs, 'first'>>;
  appointments?: Resolver<Maybe<ResolversTypes['AppointmentConnection']>, ParentType, ContextType, RequireFields<PersonAppointmentsArgs, 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['PatientSummary']>, ParentType, ContextType>;
  laboratorySeries?: Resolver<Maybe<ResolversTypes['LaboratorySeries']>, ParentType, ContextType, RequireFields<PersonLaboratorySeriesArgs, 'code'>>;
  laboratoryTests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LaboratoryTest']>>, ParentType, ContextType, Partial<PersonLaboratoryTestsArgs>>;
};

export type CoverageResolvers<ContextType = any, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  unit?: Resolver<Maybe<ResolversTypes['ServiceUnit']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RecordConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordConnection'] = ResolversParentTypes['RecordConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Coverage']>>, ParentType, ContextType>;
};

export type RecordEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordEdge'] = ResolversParentTypes['RecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['PatientDocument']>, ParentType, ContextType>;
};

export type LicenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Licence'] = ResolversParentTypes['Licence']> = {
  status?: Resolver<Maybe<ResolversTypes['LicenceStatus']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
};

export type ProfessionalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Professional'] = ResolversParentTypes['Professional'], FederationReferenceType extends FederationReferenceTypes['Professional'] = FederationReferenceTypes['Professional']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Professional']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profession?: Resolver<Maybe<ResolversTypes['Profession']>, ParentType, ContextType>;
  specialties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['Licence']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProfessionalRole']>>, ParentType, ContextType>;
};

export type ProfessionalRoleResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfessionalRole'] = ResolversParentTypes['ProfessionalRole']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ServiceUnit']>, ParentType, ContextType>;
  taskClass?: Resolver<Maybe<ResolversTypes['TaskClass']>, ParentType, ContextType>;
  profession?: Resolver<Maybe<ResolversTypes['Profession']>, ParentType, ContextType>;
  supervisor?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
};

export type UnitTodayResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnitToday'] = ResolversParentTypes['UnitToday']> = {
  unit?: Resolver<Maybe<ResolversTypes['ServiceUnit']>, ParentType, ContextType>;
  appointments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UnitAppointment']>>, ParentType, ContextType>;
  openServiceEvents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UnitServiceEvent']>>, ParentType, ContextType>;
};

export type UnitAppointmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnitAppointment'] = ResolversParentTypes['UnitAppointment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AppointmentStatus']>, ParentType, ContextType>;
  serviceEventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['UnitPatient']>, ParentType, ContextType>;
};

export type UnitServiceEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnitServiceEvent'] = ResolversParentTypes['UnitServiceEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ServiceEventKind']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['UnitPatient']>, ParentType, ContextType>;
};

export type UnitPatientResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnitPatient'] = ResolversParentTypes['UnitPatient']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  serviceProviders?: Resolver<Maybe<ResolversTypes['ServiceProviderConnection']>, ParentType, ContextType, RequireFields<QueryServiceProvidersArgs, 'first'>>;
  serviceProvider?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType, RequireFields<QueryServiceProviderArgs, 'id'>>;
  serviceUnits?: Resolver<Maybe<ResolversTypes['ServiceUnitConnection']>, ParentType, ContextType, RequireFields<QueryServiceUnitsArgs, 'first'>>;
  serviceUnit?: Resolver<Maybe<ResolversTypes['ServiceUnit']>, ParentType, ContextType, RequireFields<QueryServiceUnitArgs, 'id'>>;
  patientRegister?: Resolver<Maybe<ResolversTypes['PatientRegister']>, ParentType, ContextType, RequireFields<QueryPatientRegisterArgs, 'id'>>;
  professional?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType, RequireFields<QueryProfessionalArgs, 'id'>>;
  myProfessionalProfile?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  myUnitToday?: Resolver<Maybe<ResolversTypes['UnitToday']>, ParentType, ContextType, RequireFields<QueryMyUnitTodayArgs, 'unitId'>>;
  serviceEvent?: Resolver<Maybe<ResolversTypes['ServiceEvent']>, ParentType, ContextType, RequireFields<QueryServiceEventArgs, 'id'>>;
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, RequireFields<QueryAppointmentArgs, 'id'>>;
  careEntry?: Resolver<Maybe<ResolversTypes['CareEntry']>, ParentType, ContextType, RequireFields<QueryCareEntryArgs, 'id'>>;
  oralHealthEntry?: Resolver<Maybe<ResolversTypes['OralHealthEntry']>, ParentType, ContextType, RequireFields<QueryOralHealthEntryArgs, 'id'>>;
  laboratoryResult?: Resolver<Maybe<ResolversTypes['LaboratoryResult']>, ParentType, ContextType, RequireFields<QueryLaboratoryResultArgs, 'id'>>;
  imagingStudy?: Resolver<Maybe<ResolversTypes['ImagingStudy']>, ParentType, ContextType, RequireFields<QueryImagingStudyArgs, 'id'>>;
  vaccination?: Resolver<Maybe<ResolversTypes['Vaccination']>, ParentType, ContextType, RequireFields<QueryVaccinationArgs, 'id'>>;
  medicalCertificate?: Resolver<Maybe<ResolversTypes['MedicalCertificate']>, ParentType, ContextType, RequireFields<QueryMedicalCertificateArgs, 'id'>>;
};

export type ServiceProviderResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServiceProvider'] = ResolversParentTypes['ServiceProvider'], FederationReferenceType extends FederationReferenceTypes['ServiceProvider'] = FederationReferenceTypes['ServiceProvider']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceProvider']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  oid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ServiceProviderKind']>, ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['ServiceUnitConnection']>, ParentType, ContextType, RequireFields<ServiceProviderUnitsArgs, 'first'>>;
  registers?: Resolver<Maybe<ResolversTypes['PatientRegisterConnection']>, ParentType, ContextType, RequireFields<ServiceProviderRegistersArgs, 'first'>>;
};

export type ServiceProviderConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServiceProviderConnection'] = ResolversParentTypes['ServiceProviderConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceProviderEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type ServiceProviderEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServiceProviderEdge'] = ResolversParentTypes['ServiceProviderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = any, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceUnitResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServiceUnit'] = ResolversParentTypes['ServiceUnit'], FederationReferenceType extends FederationReferenceTypes['ServiceUnit'] = FederationReferenceTypes['ServiceUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  oid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['PatientRegister']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  services?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  correctionContact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
};

export type ServiceUnitConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServiceUnitConnection'] = ResolversParentTypes['ServiceUnitConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceUnitEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type ServiceUnitEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServiceUnitEdge'] = ResolversParentTypes['ServiceUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ServiceUnit']>, ParentType, ContextType>;
};

export type PatientRegisterResolvers<ContextType = any, ParentType extends ResolversParentTypes['PatientRegister'] = ResolversParentTypes['PatientRegister'], FederationReferenceType extends FederationReferenceTypes['PatientRegister'] = FederationReferenceTypes['PatientRegister']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PatientRegister']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  controller?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['RegisterType']>, ParentType, ContextType>;
  specifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guardianCodeAdoptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  onboarding?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataKindOnboarding']>>, ParentType, ContextType>;
};

export type DataKindOnboardingResolvers<ContextType = any, ParentType extends ResolversParentTypes['DataKindOnboarding'] = ResolversParentTypes['DataKindOnboarding']> = {
  kind?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PatientRegisterConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PatientRegisterConnection'] = ResolversParentTypes['PatientRegisterConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PatientRegisterEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type PatientRegisterEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PatientRegisterEdge'] = ResolversParentTypes['PatientRegisterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['PatientRegister']>, ParentType, ContextType>;
};

export type ServiceEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServiceEvent'] = ResolversParentTypes['ServiceEvent'], FederationReferenceType extends FederationReferenceTypes['ServiceEvent'] = FederationReferenceTypes['ServiceEvent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceEvent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  oid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['PatientRegister']>, ParentType, ContextType>;
  organiser?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  producer?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ServiceUnit']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ServiceEventKind']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ServiceEventStatus']>, ParentType, ContextType>;
  reasonForVisit?: Resolver<Maybe<ResolversTypes['ReasonForVisit']>, ParentType, ContextType>;
  encounters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Encounter']>>, ParentType, ContextType>;
  documents?: Resolver<Maybe<ResolversTypes['RecordConnection']>, ParentType, ContextType, RequireFields<ServiceEventDocumentsArgs, 'first'>>;
};

export type ServiceEventConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServiceEventConnection'] = ResolversParentTypes['ServiceEventConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceEventEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type ServiceEventEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServiceEventEdge'] = ResolversParentTypes['ServiceEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ServiceEvent']>, ParentType, ContextType>;
};

export type ReasonForVisitResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReasonForVisit'] = ResolversParentTypes['ReasonForVisit']> = {
  text?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  codes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodedValue']>>, ParentType, ContextType>;
};

export type EncounterResolvers<ContextType = any, ParentType extends ResolversParentTypes['Encounter'] = ResolversParentTypes['Encounter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ServiceEventKind']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ServiceUnit']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
};

export type VaccinationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Vaccination'] = ResolversParentTypes['Vaccination'], FederationReferenceType extends FederationReferenceTypes['Vaccination'] = FederationReferenceTypes['Vaccination']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Vaccination']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  oid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DocumentStatus']>, ParentType, ContextType>;
  serviceEvent?: Resolver<Maybe<ResolversTypes['ServiceEvent']>, ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['PatientRegister']>, ParentType, ContextType>;
  controller?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  organiser?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  producer?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ServiceUnit']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  protectionClass?: Resolver<Maybe<ResolversTypes['ProtectionClass']>, ParentType, ContextType>;
  releasedToPatientOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  vaccine?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  diseases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodedValue']>>, ParentType, ContextType>;
  doseNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dosesInSeries?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subpotent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  givenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  performer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VaccinationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['VaccinationConnection'] = ResolversParentTypes['VaccinationConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VaccinationEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Coverage']>>, ParentType, ContextType>;
};

export type VaccinationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['VaccinationEdge'] = ResolversParentTypes['VaccinationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Vaccination']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  CodedValue?: CodedValueResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  OriginalQuantity?: OriginalQuantityResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  AppointmentConnection?: AppointmentConnectionResolvers<ContextType>;
  AppointmentEdge?: AppointmentEdgeResolvers<ContextType>;
  CareEntry?: CareEntryResolvers<ContextType>;
  CareEntryConnection?: CareEntryConnectionResolvers<ContextType>;
  CareEntryEdge?: CareEntryEdgeResolvers<ContextType>;
  TextSection?: TextSectionResolvers<ContextType>;
  Diagnosis?: DiagnosisResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  Measurement?: MeasurementResolvers<ContextType>;
  MeasurementComponent?: MeasurementComponentResolvers<ContextType>;
  MeasuredValue?: MeasuredValueResolvers<ContextType>;
  Author?: AuthorResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  PatientDocument?: PatientDocumentResolvers<ContextType>;
  ImagingStudy?: ImagingStudyResolvers<ContextType>;
  ImagingStudyConnection?: ImagingStudyConnectionResolvers<ContextType>;
  ImagingStudyEdge?: ImagingStudyEdgeResolvers<ContextType>;
  LaboratoryResult?: LaboratoryResultResolvers<ContextType>;
  LaboratoryResultConnection?: LaboratoryResultConnectionResolvers<ContextType>;
  LaboratoryResultEdge?: LaboratoryResultEdgeResolvers<ContextType>;
  LaboratoryValue?: LaboratoryValueResolvers<ContextType>;
  ReferenceRange?: ReferenceRangeResolvers<ContextType>;
  LaboratorySeries?: LaboratorySeriesResolvers<ContextType>;
  LaboratoryPoint?: LaboratoryPointResolvers<ContextType>;
  LaboratoryTest?: LaboratoryTestResolvers<ContextType>;
  MedicalCertificate?: MedicalCertificateResolvers<ContextType>;
  MedicalCertificateConnection?: MedicalCertificateConnectionResolvers<ContextType>;
  MedicalCertificateEdge?: MedicalCertificateEdgeResolvers<ContextType>;
  OralHealthEntry?: OralHealthEntryResolvers<ContextType>;
  OralHealthEntryConnection?: OralHealthEntryConnectionResolvers<ContextType>;
  OralHealthEntryEdge?: OralHealthEntryEdgeResolvers<ContextType>;
  ToothFinding?: ToothFindingResolvers<ContextType>;
  ToothProcedure?: ToothProcedureResolvers<ContextType>;
  RiskInformation?: RiskInformationResolvers<ContextType>;
  Medication?: MedicationResolvers<ContextType>;
  PatientSummary?: PatientSummaryResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  RecordConnection?: RecordConnectionResolvers<ContextType>;
  RecordEdge?: RecordEdgeResolvers<ContextType>;
  Licence?: LicenceResolvers<ContextType>;
  Professional?: ProfessionalResolvers<ContextType>;
  ProfessionalRole?: ProfessionalRoleResolvers<ContextType>;
  UnitToday?: UnitTodayResolvers<ContextType>;
  UnitAppointment?: UnitAppointmentResolvers<ContextType>;
  UnitServiceEvent?: UnitServiceEventResolvers<ContextType>;
  UnitPatient?: UnitPatientResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ServiceProvider?: ServiceProviderResolvers<ContextType>;
  ServiceProviderConnection?: ServiceProviderConnectionResolvers<ContextType>;
  ServiceProviderEdge?: ServiceProviderEdgeResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ServiceUnit?: ServiceUnitResolvers<ContextType>;
  ServiceUnitConnection?: ServiceUnitConnectionResolvers<ContextType>;
  ServiceUnitEdge?: ServiceUnitEdgeResolvers<ContextType>;
  PatientRegister?: PatientRegisterResolvers<ContextType>;
  DataKindOnboarding?: DataKindOnboardingResolvers<ContextType>;
  PatientRegisterConnection?: PatientRegisterConnectionResolvers<ContextType>;
  PatientRegisterEdge?: PatientRegisterEdgeResolvers<ContextType>;
  ServiceEvent?: ServiceEventResolvers<ContextType>;
  ServiceEventConnection?: ServiceEventConnectionResolvers<ContextType>;
  ServiceEventEdge?: ServiceEventEdgeResolvers<ContextType>;
  ReasonForVisit?: ReasonForVisitResolvers<ContextType>;
  Encounter?: EncounterResolvers<ContextType>;
  Vaccination?: VaccinationResolvers<ContextType>;
  VaccinationConnection?: VaccinationConnectionResolvers<ContextType>;
  VaccinationEdge?: VaccinationEdgeResolvers<ContextType>;
};

