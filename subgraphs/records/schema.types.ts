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
  /** A moment with its UTC offset, `2026-11-24T08:15:00.000Z`. Public as a type; who sees a value depends on the field. */
  DateTime: { input: string; output: string; }
  /** A calendar day in Finland, `2026-11-24`. Public as a type; who sees a value depends on the field. */
  Date: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A text in Finnish, Swedish and English. Seen by whoever may see the field that gives it. */
export type LocalizedText = {
  /** In Finnish; null where the source has no Finnish. Seen with the text. */
  readonly fi?: Maybe<Scalars['String']['output']>;
  /** In Swedish; null where the source has no Swedish. Seen with the text. */
  readonly sv?: Maybe<Scalars['String']['output']>;
  /** In English; null where the source has no English. Seen with the text. */
  readonly en?: Maybe<Scalars['String']['output']>;
};

/** A code of a code system. Seen by whoever may see the field that gives it. */
export type CodedValue = {
  /** The code system: a URI or an OID. Seen with the code. */
  readonly system: Scalars['String']['output'];
  /** The code itself. Seen with the code. */
  readonly code: Scalars['String']['output'];
  /** The code's name in the languages that the source gives. Seen with the code. */
  readonly display?: Maybe<LocalizedText>;
};

/** A measured number with its unit. Seen by whoever may see the field that gives it. */
export type Quantity = {
  /** The number in `unit`. Seen with the quantity. */
  readonly value: Scalars['Float']['output'];
  /** The unit as a UCUM code, `mmol/L`. Seen with the quantity. */
  readonly unit: Scalars['String']['output'];
  /** Whether the true value is beyond what could be measured. Seen with the quantity. */
  readonly comparator?: Maybe<QuantityComparator>;
  /** Number and unit as the source wrote them, where they differ. Seen with the quantity. */
  readonly original?: Maybe<OriginalQuantity>;
};

/** A number and a unit in the words of the source. Seen with its quantity. */
export type OriginalQuantity = {
  /** The number as written. Seen with the quantity. */
  readonly value: Scalars['Float']['output'];
  /** The unit as written, `mmHg`. Seen with the quantity. */
  readonly unit: Scalars['String']['output'];
};

/** How the true value stands to the number given. Public as a type. */
export type QuantityComparator =
  /** The true value is below the number. */
  | 'LESS'
  /** The true value is at most the number. */
  | 'AT_MOST'
  /** The true value is at least the number. */
  | 'AT_LEAST'
  /** The true value is above the number. */
  | 'MORE';

/** A half-open time: begun at `from`, ended at `to`. Seen by whoever may see the field that gives it. */
export type Period = {
  /** The first moment. Seen with the period. */
  readonly from: Scalars['DateTime']['output'];
  /** The moment at which it has ended; null while it goes on. Seen with the period. */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
};

/** Where a page stands in its list (Relay). Seen with the list; tells nothing of what was left out. */
export type PageInfo = {
  /** Whether a further page holds anything that the caller may see. Seen with the list. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page was reached from an earlier one. Seen with the list. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item, opaque and without any authority. Seen with the list. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item: give it as `after` for the next page. Seen with the list. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** The languages of service. Public as a type. */
export type Language =
  /** Finnish. */
  | 'FI'
  /** Swedish. */
  | 'SV'
  /** English. */
  | 'EN';

/** Kinds of patient document. Public as a type. */
export type DocumentKind =
  /** An entry of care: notes, diagnoses, procedures, measurements. */
  | 'CARE_ENTRY'
  /** An entry of oral health care. */
  | 'ORAL_HEALTH_ENTRY'
  /** A laboratory result: one test or a panel. */
  | 'LABORATORY_RESULT'
  /** An imaging study with its report. */
  | 'IMAGING_STUDY'
  /** A vaccination. */
  | 'VACCINATION'
  /** A medical certificate. */
  | 'MEDICAL_CERTIFICATE'
  /** Risk information, allergies among it. In the patient summary only. */
  | 'RISK_INFORMATION'
  /** Medication. In the patient summary only. */
  | 'MEDICATION';

/** Classes of specially protected views. Public as a type. */
export type ProtectionClass =
  /** An ordinary document. */
  | 'NONE'
  /** Psychiatry. */
  | 'PSYCHIATRY'
  /** Medical genetics. */
  | 'MEDICAL_GENETICS'
  /** Sexual health. */
  | 'SEXUAL_HEALTH';

/** What wellbeing data is shared, granted and listed by. Public as a type. */
export type WellbeingCategory =
  /** Blood pressure. */
  | 'BLOOD_PRESSURE'
  /** Blood glucose. */
  | 'BLOOD_GLUCOSE'
  /** Heart rate. */
  | 'HEART_RATE'
  /** Respiratory rate. */
  | 'RESPIRATORY_RATE'
  /** Oxygen saturation. */
  | 'OXYGEN_SATURATION'
  /** Body temperature. */
  | 'BODY_TEMPERATURE'
  /** Weight, height, body mass index, waist. */
  | 'BODY_MEASUREMENT'
  /** Steps, exercise and other activity. */
  | 'PHYSICAL_ACTIVITY'
  /** Sleep. */
  | 'SLEEP'
  /** Nutrition. */
  | 'NUTRITION'
  /** Medicines taken by oneself, insulin among them. */
  | 'MEDICINE_USE'
  /** Assessments of symptoms. */
  | 'SYMPTOM_ASSESSMENT'
  /** Checks made by oneself. */
  | 'CHECK_UP'
  /** Plans of self-care. */
  | 'SELF_CARE_PLAN'
  /** What fits nothing above. */
  | 'OTHER';

/** State of an appointment. Seen with the appointment. */
export type AppointmentStatus =
  /** Booked. */
  | 'BOOKED'
  /** The person has come. */
  | 'ARRIVED'
  /** Has taken place. */
  | 'FULFILLED'
  /** Cancelled. */
  | 'CANCELLED'
  /** The person did not come. */
  | 'NO_SHOW';

/** An appointment. Seen by whoever may see appointments of its register and person, by the patient from its release day on, and in `myUnitToday`. */
export type Appointment = {
  /** The appointment's id. Seen by whoever may see the appointment. */
  readonly id: Scalars['ID']['output'];
  /** The patient. Header; her data stands in other fields, each decided anew. */
  readonly patient?: Maybe<Person>;
  /** The unit. Header. */
  readonly unit?: Maybe<ServiceUnit>;
  /** What it is for. Contents of the appointment. */
  readonly service?: Maybe<LocalizedText>;
  /** When it begins. Header. */
  readonly start?: Maybe<Scalars['DateTime']['output']>;
  /** When it ends. Header. */
  readonly end?: Maybe<Scalars['DateTime']['output']>;
  /** Its state. Header. */
  readonly status?: Maybe<AppointmentStatus>;
  /** The service event that it led to. Header; null where the caller may not see the event. */
  readonly serviceEvent?: Maybe<ServiceEvent>;
};

/** A page of appointments. Seen by whoever may ask for them; never tells what was left out. */
export type AppointmentConnection = {
  /** The appointments of the page. Seen one by one. */
  readonly edges?: Maybe<ReadonlyArray<AppointmentEdge>>;
  /** Where the page stands. Seen with the page. */
  readonly pageInfo?: Maybe<PageInfo>;
};

/** One appointment of a page. Seen by whoever may see the appointment. */
export type AppointmentEdge = {
  /** Where the item stands, opaque. Seen with the appointment. */
  readonly cursor: Scalars['String']['output'];
  /** The appointment. Seen one by one. */
  readonly node?: Maybe<Appointment>;
};

/** A care entry. Seen by whoever may see that document; its contents need the right to read them. */
export type CareEntry = PatientDocument & {
  /** The document's id. Seen by whoever may see the document. */
  readonly id: Scalars['ID']['output'];
  /** The document's object identifier. Header: seen by whoever may see that the document exists. */
  readonly oid?: Maybe<Scalars['String']['output']>;
  /** What kind of document. Header. */
  readonly kind?: Maybe<DocumentKind>;
  /** Number of the version in force. Header. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Whether it has replaced an earlier version. Header. */
  readonly status?: Maybe<DocumentStatus>;
  /** The service event that it belongs to. Header; null where the caller may not see the event. */
  readonly serviceEvent?: Maybe<ServiceEvent>;
  /** The register that it lies in. Header. */
  readonly register?: Maybe<PatientRegister>;
  /** The controller of the register. Header. */
  readonly controller?: Maybe<ServiceProvider>;
  /** Who arranged the care. Header. */
  readonly organiser?: Maybe<ServiceProvider>;
  /** Who gave the care. Header. */
  readonly producer?: Maybe<ServiceProvider>;
  /** The unit responsible, with its contact. Header. */
  readonly unit?: Maybe<ServiceUnit>;
  /** When it happened. Header. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When this version was recorded. Header. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The language of its texts. Header. */
  readonly language?: Maybe<Language>;
  /** Whether it is specially protected. Header. */
  readonly protectionClass?: Maybe<ProtectionClass>;
  /** First day on which the citizen sees it. Seen by professionals who may read the contents. */
  readonly releasedToPatientOn?: Maybe<Scalars['Date']['output']>;
  /** Who wrote it. Author. */
  readonly author?: Maybe<Author>;
  /** Why the version in force replaced an earlier one. Contents. */
  readonly correction?: Maybe<Correction>;
  /** Specialty or profession that the entry belongs to. Seen by whoever may read the contents of this kind. */
  readonly view?: Maybe<CodedValue>;
  /** Stage of the care process. Seen by whoever may read the contents of this kind. */
  readonly stage?: Maybe<CareStage>;
  /** What it is about. Seen by whoever may read the contents of this kind. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The text under its headings. Seen by whoever may read the contents of this kind. */
  readonly sections?: Maybe<ReadonlyArray<TextSection>>;
  /** Diagnoses made. Seen by whoever may read the contents of this kind. */
  readonly diagnoses?: Maybe<ReadonlyArray<Diagnosis>>;
  /** Procedures done. Seen by whoever may read the contents of this kind. */
  readonly procedures?: Maybe<ReadonlyArray<Procedure>>;
  /** Vital signs and scores taken. Seen by whoever may read the contents of this kind. */
  readonly measurements?: Maybe<ReadonlyArray<Measurement>>;
};

/** A page of care entries. Seen by whoever may ask for the kind; never tells what was left out. */
export type CareEntryConnection = {
  /** The documents of the page. Seen document by document. */
  readonly edges?: Maybe<ReadonlyArray<CareEntryEdge>>;
  /** Where the page stands. Seen with the page. */
  readonly pageInfo?: Maybe<PageInfo>;
  /** What the units of this page store, and since when. Seen with the page. */
  readonly coverage?: Maybe<ReadonlyArray<Coverage>>;
};

/** One care entry of a page. Seen by whoever may see the document. */
export type CareEntryEdge = {
  /** Where the item stands, opaque. Seen with the document. */
  readonly cursor: Scalars['String']['output'];
  /** The document. Seen document by document. */
  readonly node?: Maybe<CareEntry>;
};

/** Stage of the care process. Seen with the entry's contents. */
export type CareStage =
  /** Arrival. */
  | 'ARRIVAL'
  /** Planning. */
  | 'PLANNING'
  /** Delivery. */
  | 'DELIVERY'
  /** Evaluation. */
  | 'EVALUATION';

/** A text under a heading. Seen with the entry's contents. */
export type TextSection = {
  /** The heading. Seen with the text. */
  readonly heading?: Maybe<Scalars['String']['output']>;
  /** The text. Seen with the text. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** A diagnosis. Seen with the entry's contents. */
export type Diagnosis = {
  /** The diagnosis code. Seen with the diagnosis. */
  readonly code?: Maybe<CodedValue>;
  /** Whether it is the main one of the entry. Seen with the diagnosis. */
  readonly primary?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is permanent. Seen with the diagnosis. */
  readonly permanent?: Maybe<Scalars['Boolean']['output']>;
  /** First day. Seen with the diagnosis. */
  readonly onset?: Maybe<Scalars['Date']['output']>;
  /** Last day; null while it goes on. Seen with the diagnosis. */
  readonly end?: Maybe<Scalars['Date']['output']>;
};

/** A procedure. Seen with the entry's contents. */
export type Procedure = {
  /** The procedure code. Seen with the procedure. */
  readonly code?: Maybe<CodedValue>;
  /** When it was done. Seen with the procedure. */
  readonly performedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A vital sign or score taken in care. Seen with the entry's contents. */
export type Measurement = {
  /** What was measured. Seen with the measurement. */
  readonly code?: Maybe<CodedValue>;
  /** The value; blood pressure has components instead. Seen with the measurement. */
  readonly value?: Maybe<MeasuredValue>;
  /** Parts of the measurement. Seen with the measurement. */
  readonly components?: Maybe<ReadonlyArray<MeasurementComponent>>;
  /** When. Seen with the measurement. */
  readonly takenAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A part of a measurement. Seen with the measurement. */
export type MeasurementComponent = {
  /** What was measured. Seen with the measurement. */
  readonly code?: Maybe<CodedValue>;
  /** The value. Seen with the measurement. */
  readonly value?: Maybe<MeasuredValue>;
};

/** A value: at most one of the three. Seen with what it is the value of. */
export type MeasuredValue = {
  /** A number with unit. Seen with the value. */
  readonly quantity?: Maybe<Quantity>;
  /** A code. Seen with the value. */
  readonly coded?: Maybe<CodedValue>;
  /** A text. Seen with the value. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** Whether a document is in force. Seen with the document. */
export type DocumentStatus =
  /** In force as first recorded. */
  | 'CURRENT'
  /** In force, and has replaced an earlier version. */
  | 'CORRECTED';

/** Who wrote a document. Seen by citizens of their own records and by professionals who may read the contents. */
export type Author = {
  /** The author's name. Seen with the author. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Training or task. Seen with the author. */
  readonly profession?: Maybe<Scalars['String']['output']>;
};

/** Why a version replaced an earlier one. Seen by whoever may read the contents. */
export type Correction = {
  /** Code of the reason. Seen with the correction. */
  readonly reasonCode?: Maybe<Scalars['String']['output']>;
  /** The reason in words. Seen with the correction. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** When. Seen with the correction. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
};

/** What every patient document has: its header. */
export type PatientDocument = {
  /** The document's id. Seen by whoever may see the document. */
  readonly id: Scalars['ID']['output'];
  /** The document's object identifier. Header: seen by whoever may see that the document exists. */
  readonly oid?: Maybe<Scalars['String']['output']>;
  /** What kind of document. Header. */
  readonly kind?: Maybe<DocumentKind>;
  /** Number of the version in force. Header. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Whether it has replaced an earlier version. Header. */
  readonly status?: Maybe<DocumentStatus>;
  /** The service event that it belongs to. Header; null where the caller may not see the event. */
  readonly serviceEvent?: Maybe<ServiceEvent>;
  /** The register that it lies in. Header. */
  readonly register?: Maybe<PatientRegister>;
  /** The controller of the register. Header. */
  readonly controller?: Maybe<ServiceProvider>;
  /** Who arranged the care. Header. */
  readonly organiser?: Maybe<ServiceProvider>;
  /** Who gave the care. Header. */
  readonly producer?: Maybe<ServiceProvider>;
  /** The unit responsible, with its contact. Header. */
  readonly unit?: Maybe<ServiceUnit>;
  /** When it happened. Header. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When this version was recorded. Header. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The language of its texts. Header. */
  readonly language?: Maybe<Language>;
  /** Whether it is specially protected. Header. */
  readonly protectionClass?: Maybe<ProtectionClass>;
  /** First day on which the citizen sees it. Seen by professionals who may read the contents. */
  readonly releasedToPatientOn?: Maybe<Scalars['Date']['output']>;
  /** Who wrote it. Author. */
  readonly author?: Maybe<Author>;
  /** Why the version in force replaced an earlier one. Contents. */
  readonly correction?: Maybe<Correction>;
};

/** An imaging study. Seen by whoever may see that document; its contents need the right to read them. */
export type ImagingStudy = PatientDocument & {
  /** The document's id. Seen by whoever may see the document. */
  readonly id: Scalars['ID']['output'];
  /** The document's object identifier. Header: seen by whoever may see that the document exists. */
  readonly oid?: Maybe<Scalars['String']['output']>;
  /** What kind of document. Header. */
  readonly kind?: Maybe<DocumentKind>;
  /** Number of the version in force. Header. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Whether it has replaced an earlier version. Header. */
  readonly status?: Maybe<DocumentStatus>;
  /** The service event that it belongs to. Header; null where the caller may not see the event. */
  readonly serviceEvent?: Maybe<ServiceEvent>;
  /** The register that it lies in. Header. */
  readonly register?: Maybe<PatientRegister>;
  /** The controller of the register. Header. */
  readonly controller?: Maybe<ServiceProvider>;
  /** Who arranged the care. Header. */
  readonly organiser?: Maybe<ServiceProvider>;
  /** Who gave the care. Header. */
  readonly producer?: Maybe<ServiceProvider>;
  /** The unit responsible, with its contact. Header. */
  readonly unit?: Maybe<ServiceUnit>;
  /** When it happened. Header. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When this version was recorded. Header. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The language of its texts. Header. */
  readonly language?: Maybe<Language>;
  /** Whether it is specially protected. Header. */
  readonly protectionClass?: Maybe<ProtectionClass>;
  /** First day on which the citizen sees it. Seen by professionals who may read the contents. */
  readonly releasedToPatientOn?: Maybe<Scalars['Date']['output']>;
  /** Who wrote it. Author. */
  readonly author?: Maybe<Author>;
  /** Why the version in force replaced an earlier one. Contents. */
  readonly correction?: Maybe<Correction>;
  /** Id of the request. Seen by whoever may read the contents of this kind. */
  readonly requestId?: Maybe<Scalars['String']['output']>;
  /** What was done. Seen by whoever may read the contents of this kind. */
  readonly procedure?: Maybe<CodedValue>;
  /** How the images were made. Seen by whoever may read the contents of this kind. */
  readonly modality?: Maybe<CodedValue>;
  /** Which part of the body. Seen by whoever may read the contents of this kind. */
  readonly bodySite?: Maybe<CodedValue>;
  /** When it was done. Seen by whoever may read the contents of this kind. */
  readonly performedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The report. Seen by whoever may read the contents of this kind. */
  readonly report?: Maybe<Scalars['String']['output']>;
  /** DICOM study UID: where the images are. Seen by whoever may read the contents of this kind. */
  readonly studyUid?: Maybe<Scalars['String']['output']>;
  /** How many series of images. Seen by whoever may read the contents of this kind. */
  readonly seriesCount?: Maybe<Scalars['Int']['output']>;
};

/** A page of imaging studies. Seen by whoever may ask for the kind; never tells what was left out. */
export type ImagingStudyConnection = {
  /** The documents of the page. Seen document by document. */
  readonly edges?: Maybe<ReadonlyArray<ImagingStudyEdge>>;
  /** Where the page stands. Seen with the page. */
  readonly pageInfo?: Maybe<PageInfo>;
  /** What the units of this page store, and since when. Seen with the page. */
  readonly coverage?: Maybe<ReadonlyArray<Coverage>>;
};

/** One imaging study of a page. Seen by whoever may see the document. */
export type ImagingStudyEdge = {
  /** Where the item stands, opaque. Seen with the document. */
  readonly cursor: Scalars['String']['output'];
  /** The document. Seen document by document. */
  readonly node?: Maybe<ImagingStudy>;
};

/** A laboratory result. Seen by whoever may see that document; its contents need the right to read them. */
export type LaboratoryResult = PatientDocument & {
  /** The document's id. Seen by whoever may see the document. */
  readonly id: Scalars['ID']['output'];
  /** The document's object identifier. Header: seen by whoever may see that the document exists. */
  readonly oid?: Maybe<Scalars['String']['output']>;
  /** What kind of document. Header. */
  readonly kind?: Maybe<DocumentKind>;
  /** Number of the version in force. Header. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Whether it has replaced an earlier version. Header. */
  readonly status?: Maybe<DocumentStatus>;
  /** The service event that it belongs to. Header; null where the caller may not see the event. */
  readonly serviceEvent?: Maybe<ServiceEvent>;
  /** The register that it lies in. Header. */
  readonly register?: Maybe<PatientRegister>;
  /** The controller of the register. Header. */
  readonly controller?: Maybe<ServiceProvider>;
  /** Who arranged the care. Header. */
  readonly organiser?: Maybe<ServiceProvider>;
  /** Who gave the care. Header. */
  readonly producer?: Maybe<ServiceProvider>;
  /** The unit responsible, with its contact. Header. */
  readonly unit?: Maybe<ServiceUnit>;
  /** When it happened. Header. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When this version was recorded. Header. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The language of its texts. Header. */
  readonly language?: Maybe<Language>;
  /** Whether it is specially protected. Header. */
  readonly protectionClass?: Maybe<ProtectionClass>;
  /** First day on which the citizen sees it. Seen by professionals who may read the contents. */
  readonly releasedToPatientOn?: Maybe<Scalars['Date']['output']>;
  /** Who wrote it. Author. */
  readonly author?: Maybe<Author>;
  /** Why the version in force replaced an earlier one. Contents. */
  readonly correction?: Maybe<Correction>;
  /** Id of the request. Seen by whoever may read the contents of this kind. */
  readonly requestId?: Maybe<Scalars['String']['output']>;
  /** The panel; null for a single test. Seen by whoever may read the contents of this kind. */
  readonly panel?: Maybe<CodedValue>;
  /** When the sample was taken. Seen by whoever may read the contents of this kind. */
  readonly sampledAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the result was ready. Seen by whoever may read the contents of this kind. */
  readonly resultedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The laboratory. Seen by whoever may read the contents of this kind. */
  readonly laboratory?: Maybe<Scalars['String']['output']>;
  /** The tests with their values. Seen by whoever may read the contents of this kind. */
  readonly results?: Maybe<ReadonlyArray<LaboratoryValue>>;
};

/** A page of laboratory results. Seen by whoever may ask for the kind; never tells what was left out. */
export type LaboratoryResultConnection = {
  /** The documents of the page. Seen document by document. */
  readonly edges?: Maybe<ReadonlyArray<LaboratoryResultEdge>>;
  /** Where the page stands. Seen with the page. */
  readonly pageInfo?: Maybe<PageInfo>;
  /** What the units of this page store, and since when. Seen with the page. */
  readonly coverage?: Maybe<ReadonlyArray<Coverage>>;
};

/** One laboratory result of a page. Seen by whoever may see the document. */
export type LaboratoryResultEdge = {
  /** Where the item stands, opaque. Seen with the document. */
  readonly cursor: Scalars['String']['output'];
  /** The document. Seen document by document. */
  readonly node?: Maybe<LaboratoryResult>;
};

/** One test with its value. Seen with the result's contents. */
export type LaboratoryValue = {
  /** The test. Seen with the value. */
  readonly code?: Maybe<CodedValue>;
  /** The value. Seen with the value. */
  readonly value?: Maybe<MeasuredValue>;
  /** What is usual, as the laboratory says. Seen with the value. */
  readonly referenceRange?: Maybe<ReferenceRange>;
  /** How the laboratory judges the value. Seen with the value. */
  readonly interpretation?: Maybe<Interpretation>;
  /** Whether the value is final. Seen with the value. */
  readonly status?: Maybe<LaboratoryValueStatus>;
};

/** What is usual for a test. Seen with the value. */
export type ReferenceRange = {
  /** Lowest usual value. Seen with the range. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** Highest usual value. Seen with the range. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** The unit, UCUM. Seen with the range. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** In words. Seen with the range. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** How a laboratory judges a value. Seen with the value. */
export type Interpretation =
  /** Usual. */
  | 'NORMAL'
  /** Low. */
  | 'LOW'
  /** High. */
  | 'HIGH'
  /** Critically low. */
  | 'CRITICAL_LOW'
  /** Critically high. */
  | 'CRITICAL_HIGH'
  /** Not usual. */
  | 'ABNORMAL';

/** Whether a laboratory value is final. Seen with the value. */
export type LaboratoryValueStatus =
  /** May change. */
  | 'PRELIMINARY'
  /** Final. */
  | 'FINAL'
  /** Final, and replaced an earlier one. */
  | 'CORRECTED';

/** One laboratory test over time. Seen as contents of laboratory results are. */
export type LaboratorySeries = {
  /** The test. Seen with the series. */
  readonly code?: Maybe<CodedValue>;
  /** The values, oldest first. Seen with the series. */
  readonly points?: Maybe<ReadonlyArray<LaboratoryPoint>>;
};

/** One value of a series. Seen with the series. */
export type LaboratoryPoint = {
  /** When the sample was taken. Seen with the series. */
  readonly sampledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The test with its value. Seen with the series. */
  readonly result?: Maybe<LaboratoryValue>;
  /** The result that it stands in. Seen document by document. */
  readonly document?: Maybe<LaboratoryResult>;
};

/** A medical certificate. Seen by whoever may see that document; its contents need the right to read them. */
export type MedicalCertificate = PatientDocument & {
  /** The document's id. Seen by whoever may see the document. */
  readonly id: Scalars['ID']['output'];
  /** The document's object identifier. Header: seen by whoever may see that the document exists. */
  readonly oid?: Maybe<Scalars['String']['output']>;
  /** What kind of document. Header. */
  readonly kind?: Maybe<DocumentKind>;
  /** Number of the version in force. Header. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Whether it has replaced an earlier version. Header. */
  readonly status?: Maybe<DocumentStatus>;
  /** The service event that it belongs to. Header; null where the caller may not see the event. */
  readonly serviceEvent?: Maybe<ServiceEvent>;
  /** The register that it lies in. Header. */
  readonly register?: Maybe<PatientRegister>;
  /** The controller of the register. Header. */
  readonly controller?: Maybe<ServiceProvider>;
  /** Who arranged the care. Header. */
  readonly organiser?: Maybe<ServiceProvider>;
  /** Who gave the care. Header. */
  readonly producer?: Maybe<ServiceProvider>;
  /** The unit responsible, with its contact. Header. */
  readonly unit?: Maybe<ServiceUnit>;
  /** When it happened. Header. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When this version was recorded. Header. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The language of its texts. Header. */
  readonly language?: Maybe<Language>;
  /** Whether it is specially protected. Header. */
  readonly protectionClass?: Maybe<ProtectionClass>;
  /** First day on which the citizen sees it. Seen by professionals who may read the contents. */
  readonly releasedToPatientOn?: Maybe<Scalars['Date']['output']>;
  /** Who wrote it. Author. */
  readonly author?: Maybe<Author>;
  /** Why the version in force replaced an earlier one. Contents. */
  readonly correction?: Maybe<Correction>;
  /** The form. Seen by whoever may read the contents of this kind. */
  readonly form?: Maybe<CodedValue>;
  /** First day that it is about. Seen by whoever may read the contents of this kind. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Last day that it is about. Seen by whoever may read the contents of this kind. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** What it is for. Seen by whoever may read the contents of this kind. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** Who it is for. Seen by whoever may read the contents of this kind. */
  readonly recipient?: Maybe<Scalars['String']['output']>;
  /** The text. Seen by whoever may read the contents of this kind. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** When it was signed. Seen by whoever may read the contents of this kind. */
  readonly signedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of medical certificates. Seen by whoever may ask for the kind; never tells what was left out. */
export type MedicalCertificateConnection = {
  /** The documents of the page. Seen document by document. */
  readonly edges?: Maybe<ReadonlyArray<MedicalCertificateEdge>>;
  /** Where the page stands. Seen with the page. */
  readonly pageInfo?: Maybe<PageInfo>;
  /** What the units of this page store, and since when. Seen with the page. */
  readonly coverage?: Maybe<ReadonlyArray<Coverage>>;
};

/** One medical certificate of a page. Seen by whoever may see the document. */
export type MedicalCertificateEdge = {
  /** Where the item stands, opaque. Seen with the document. */
  readonly cursor: Scalars['String']['output'];
  /** The document. Seen document by document. */
  readonly node?: Maybe<MedicalCertificate>;
};

/** An oral health entry. Seen by whoever may see that document; its contents need the right to read them. */
export type OralHealthEntry = PatientDocument & {
  /** The document's id. Seen by whoever may see the document. */
  readonly id: Scalars['ID']['output'];
  /** The document's object identifier. Header: seen by whoever may see that the document exists. */
  readonly oid?: Maybe<Scalars['String']['output']>;
  /** What kind of document. Header. */
  readonly kind?: Maybe<DocumentKind>;
  /** Number of the version in force. Header. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Whether it has replaced an earlier version. Header. */
  readonly status?: Maybe<DocumentStatus>;
  /** The service event that it belongs to. Header; null where the caller may not see the event. */
  readonly serviceEvent?: Maybe<ServiceEvent>;
  /** The register that it lies in. Header. */
  readonly register?: Maybe<PatientRegister>;
  /** The controller of the register. Header. */
  readonly controller?: Maybe<ServiceProvider>;
  /** Who arranged the care. Header. */
  readonly organiser?: Maybe<ServiceProvider>;
  /** Who gave the care. Header. */
  readonly producer?: Maybe<ServiceProvider>;
  /** The unit responsible, with its contact. Header. */
  readonly unit?: Maybe<ServiceUnit>;
  /** When it happened. Header. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When this version was recorded. Header. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The language of its texts. Header. */
  readonly language?: Maybe<Language>;
  /** Whether it is specially protected. Header. */
  readonly protectionClass?: Maybe<ProtectionClass>;
  /** First day on which the citizen sees it. Seen by professionals who may read the contents. */
  readonly releasedToPatientOn?: Maybe<Scalars['Date']['output']>;
  /** Who wrote it. Author. */
  readonly author?: Maybe<Author>;
  /** Why the version in force replaced an earlier one. Contents. */
  readonly correction?: Maybe<Correction>;
  /** What it is about. Seen by whoever may read the contents of this kind. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The text. Seen by whoever may read the contents of this kind. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** What was found, by tooth and surface. Seen by whoever may read the contents of this kind. */
  readonly findings?: Maybe<ReadonlyArray<ToothFinding>>;
  /** Procedures done. Seen by whoever may read the contents of this kind. */
  readonly procedures?: Maybe<ReadonlyArray<ToothProcedure>>;
};

/** A page of oral health entries. Seen by whoever may ask for the kind; never tells what was left out. */
export type OralHealthEntryConnection = {
  /** The documents of the page. Seen document by document. */
  readonly edges?: Maybe<ReadonlyArray<OralHealthEntryEdge>>;
  /** Where the page stands. Seen with the page. */
  readonly pageInfo?: Maybe<PageInfo>;
  /** What the units of this page store, and since when. Seen with the page. */
  readonly coverage?: Maybe<ReadonlyArray<Coverage>>;
};

/** One oral health entry of a page. Seen by whoever may see the document. */
export type OralHealthEntryEdge = {
  /** Where the item stands, opaque. Seen with the document. */
  readonly cursor: Scalars['String']['output'];
  /** The document. Seen document by document. */
  readonly node?: Maybe<OralHealthEntry>;
};

/** What was found in a tooth. Seen with the entry's contents. */
export type ToothFinding = {
  /** FDI number of the tooth; null for the whole mouth. Seen with the finding. */
  readonly tooth?: Maybe<Scalars['String']['output']>;
  /** Surfaces. Seen with the finding. */
  readonly surfaces?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The finding. Seen with the finding. */
  readonly status?: Maybe<CodedValue>;
};

/** A procedure in a tooth. Seen with the entry's contents. */
export type ToothProcedure = {
  /** The procedure code. Seen with the procedure. */
  readonly code?: Maybe<CodedValue>;
  /** When it was done. Seen with the procedure. */
  readonly performedAt?: Maybe<Scalars['DateTime']['output']>;
  /** FDI number of the tooth; null for the whole mouth. Seen with the procedure. */
  readonly tooth?: Maybe<Scalars['String']['output']>;
};

/** A piece of risk information. Seen by whoever may see that document; its contents need the right to read them. */
export type RiskInformation = PatientDocument & {
  /** The document's id. Seen by whoever may see the document. */
  readonly id: Scalars['ID']['output'];
  /** The document's object identifier. Header: seen by whoever may see that the document exists. */
  readonly oid?: Maybe<Scalars['String']['output']>;
  /** What kind of document. Header. */
  readonly kind?: Maybe<DocumentKind>;
  /** Number of the version in force. Header. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Whether it has replaced an earlier version. Header. */
  readonly status?: Maybe<DocumentStatus>;
  /** The service event that it belongs to. Header; null where the caller may not see the event. */
  readonly serviceEvent?: Maybe<ServiceEvent>;
  /** The register that it lies in. Header. */
  readonly register?: Maybe<PatientRegister>;
  /** The controller of the register. Header. */
  readonly controller?: Maybe<ServiceProvider>;
  /** Who arranged the care. Header. */
  readonly organiser?: Maybe<ServiceProvider>;
  /** Who gave the care. Header. */
  readonly producer?: Maybe<ServiceProvider>;
  /** The unit responsible, with its contact. Header. */
  readonly unit?: Maybe<ServiceUnit>;
  /** When it happened. Header. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When this version was recorded. Header. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The language of its texts. Header. */
  readonly language?: Maybe<Language>;
  /** Whether it is specially protected. Header. */
  readonly protectionClass?: Maybe<ProtectionClass>;
  /** First day on which the citizen sees it. Seen by professionals who may read the contents. */
  readonly releasedToPatientOn?: Maybe<Scalars['Date']['output']>;
  /** Who wrote it. Author. */
  readonly author?: Maybe<Author>;
  /** Why the version in force replaced an earlier one. Contents. */
  readonly correction?: Maybe<Correction>;
  /** What kind of risk. Seen by whoever may read the contents of this kind. */
  readonly type?: Maybe<RiskType>;
  /** What the risk is about. Seen by whoever may read the contents of this kind. */
  readonly substance?: Maybe<CodedValue>;
  /** How severe. Seen by whoever may read the contents of this kind. */
  readonly severity?: Maybe<RiskSeverity>;
  /** How it shows. Seen by whoever may read the contents of this kind. */
  readonly reactions?: Maybe<ReadonlyArray<CodedValue>>;
  /** Whether it is a risk now. Seen by whoever may read the contents of this kind. */
  readonly active?: Maybe<Scalars['Boolean']['output']>;
  /** Since when. Seen by whoever may read the contents of this kind. */
  readonly onset?: Maybe<Scalars['Date']['output']>;
};

/** A medication. Seen by whoever may see that document; its contents need the right to read them. */
export type Medication = PatientDocument & {
  /** The document's id. Seen by whoever may see the document. */
  readonly id: Scalars['ID']['output'];
  /** The document's object identifier. Header: seen by whoever may see that the document exists. */
  readonly oid?: Maybe<Scalars['String']['output']>;
  /** What kind of document. Header. */
  readonly kind?: Maybe<DocumentKind>;
  /** Number of the version in force. Header. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Whether it has replaced an earlier version. Header. */
  readonly status?: Maybe<DocumentStatus>;
  /** The service event that it belongs to. Header; null where the caller may not see the event. */
  readonly serviceEvent?: Maybe<ServiceEvent>;
  /** The register that it lies in. Header. */
  readonly register?: Maybe<PatientRegister>;
  /** The controller of the register. Header. */
  readonly controller?: Maybe<ServiceProvider>;
  /** Who arranged the care. Header. */
  readonly organiser?: Maybe<ServiceProvider>;
  /** Who gave the care. Header. */
  readonly producer?: Maybe<ServiceProvider>;
  /** The unit responsible, with its contact. Header. */
  readonly unit?: Maybe<ServiceUnit>;
  /** When it happened. Header. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When this version was recorded. Header. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The language of its texts. Header. */
  readonly language?: Maybe<Language>;
  /** Whether it is specially protected. Header. */
  readonly protectionClass?: Maybe<ProtectionClass>;
  /** First day on which the citizen sees it. Seen by professionals who may read the contents. */
  readonly releasedToPatientOn?: Maybe<Scalars['Date']['output']>;
  /** Who wrote it. Author. */
  readonly author?: Maybe<Author>;
  /** Why the version in force replaced an earlier one. Contents. */
  readonly correction?: Maybe<Correction>;
  /** The medicine. Seen by whoever may read the contents of this kind. */
  readonly medicine?: Maybe<CodedValue>;
  /** How it is taken. Seen by whoever may read the contents of this kind. */
  readonly dosage?: Maybe<Scalars['String']['output']>;
  /** What for. Seen by whoever may read the contents of this kind. */
  readonly reason?: Maybe<CodedValue>;
  /** Since when. Seen by whoever may read the contents of this kind. */
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  /** Until when; null while it goes on. Seen by whoever may read the contents of this kind. */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it goes on. Seen by whoever may read the contents of this kind. */
  readonly medicationStatus?: Maybe<MedicationStatus>;
};

/** Kinds of risk. Seen with the risk information. */
export type RiskType =
  /** Allergy. */
  | 'ALLERGY'
  /** Intolerance. */
  | 'INTOLERANCE'
  /** Implant. */
  | 'IMPLANT'
  /** Another risk. */
  | 'OTHER';

/** How severe a risk is. Seen with the risk information. */
export type RiskSeverity =
  /** Low. */
  | 'LOW'
  /** High. */
  | 'HIGH'
  /** Not known. */
  | 'UNKNOWN';

/** Whether a medication goes on. Seen with the medication. */
export type MedicationStatus =
  /** Goes on. */
  | 'CURRENT'
  /** Has ended. */
  | 'ENDED'
  /** On hold. */
  | 'ON_HOLD';

/** The key facts of a person. Each part holds at most the 100 newest that the caller may see, null with a reason where the role or scope closes the kind. */
export type PatientSummary = {
  /** Allergies and other risks. Seen as risk information is. */
  readonly riskInformation?: Maybe<ReadonlyArray<RiskInformation>>;
  /** Medication that goes on. Seen as medication is. */
  readonly currentMedication?: Maybe<ReadonlyArray<Medication>>;
  /** Diagnoses of care entries, one for each code. Seen as contents of care entries are. */
  readonly diagnoses?: Maybe<ReadonlyArray<Diagnosis>>;
  /** Procedures of care entries. Seen as contents of care entries are. */
  readonly procedures?: Maybe<ReadonlyArray<Procedure>>;
  /** Vaccinations. Seen as vaccinations are. */
  readonly vaccinations?: Maybe<ReadonlyArray<Vaccination>>;
};

/** A person. Seen by herself, by whoever acts for her, and by professionals who have a ground. */
export type Person = {
  /** The person's id, random and without meaning. Seen by whoever gives it. */
  readonly id: Scalars['ID']['output'];
  /** All six kinds of document merged, newest first. Holds what the caller may see of each kind; kinds closed to the caller's role are left out. */
  readonly records?: Maybe<RecordConnection>;
  /** Care entries, newest first. Seen document by document; null with a reason where the caller's role or scope closes the kind. */
  readonly careEntries?: Maybe<CareEntryConnection>;
  /** Oral health entries, newest first. Seen document by document; null with a reason where the caller's role or scope closes the kind. */
  readonly oralHealthEntries?: Maybe<OralHealthEntryConnection>;
  /** Laboratory results, newest first. Seen document by document; null with a reason where the caller's role or scope closes the kind. */
  readonly laboratoryResults?: Maybe<LaboratoryResultConnection>;
  /** Imaging studies, newest first. Seen document by document; null with a reason where the caller's role or scope closes the kind. */
  readonly imagingStudies?: Maybe<ImagingStudyConnection>;
  /** Vaccinations, newest first. Seen document by document; null with a reason where the caller's role or scope closes the kind. */
  readonly vaccinations?: Maybe<VaccinationConnection>;
  /** Medical certificates, newest first. Seen document by document; null with a reason where the caller's role or scope closes the kind. */
  readonly medicalCertificates?: Maybe<MedicalCertificateConnection>;
  /** Service events, newest first. Seen event by event. */
  readonly serviceEvents?: Maybe<ServiceEventConnection>;
  /** Appointments, newest first. Seen appointment by appointment. */
  readonly appointments?: Maybe<AppointmentConnection>;
  /** The key facts first. Each part holds what the caller may see of its kind. */
  readonly summary?: Maybe<PatientSummary>;
  /** One laboratory test over time, oldest first, at most the 500 newest values. Seen as the contents of laboratory results are. */
  readonly laboratorySeries?: Maybe<LaboratorySeries>;
};


/** A person. Seen by herself, by whoever acts for her, and by professionals who have a ground. */
export type PersonRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
};


/** A person. Seen by herself, by whoever acts for her, and by professionals who have a ground. */
export type PersonCareEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
};


/** A person. Seen by herself, by whoever acts for her, and by professionals who have a ground. */
export type PersonOralHealthEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
};


/** A person. Seen by herself, by whoever acts for her, and by professionals who have a ground. */
export type PersonLaboratoryResultsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
};


/** A person. Seen by herself, by whoever acts for her, and by professionals who have a ground. */
export type PersonImagingStudiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
};


/** A person. Seen by herself, by whoever acts for her, and by professionals who have a ground. */
export type PersonVaccinationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
};


/** A person. Seen by herself, by whoever acts for her, and by professionals who have a ground. */
export type PersonMedicalCertificatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
};


/** A person. Seen by herself, by whoever acts for her, and by professionals who have a ground. */
export type PersonServiceEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceEventFilter>;
};


/** A person. Seen by herself, by whoever acts for her, and by professionals who have a ground. */
export type PersonAppointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person. Seen by herself, by whoever acts for her, and by professionals who have a ground. */
export type PersonLaboratorySeriesArgs = {
  code: Scalars['String']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Which records of a timeline. */
export type RecordFilter = {
  /** Only these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<DocumentKind>>;
  /** First day on which it happened. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it happened. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Only of this unit. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this service event. */
  readonly serviceEventId?: InputMaybe<Scalars['ID']['input']>;
  /** Only with this code in the contents. Needs the right to read the contents. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
};

/** Which documents of one kind. */
export type DocumentFilter = {
  /** First day on which it happened. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it happened. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Only of this unit. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this service event. */
  readonly serviceEventId?: InputMaybe<Scalars['ID']['input']>;
  /** Only with this code in the contents. Needs the right to read the contents. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
};

/** Which service events. */
export type ServiceEventFilter = {
  /** First day on which it began. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it began. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Only of this unit. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  /** Only open or only closed ones. */
  readonly status?: InputMaybe<ServiceEventStatus>;
};

/** From which day a unit's register stores a kind. Public, so an empty list is not read as no findings. */
export type Coverage = {
  /** The unit. Public. */
  readonly unit?: Maybe<ServiceUnit>;
  /** The kind. Public. */
  readonly kind?: Maybe<DocumentKind>;
  /** The first day. Public. */
  readonly from?: Maybe<Scalars['Date']['output']>;
};

/** A page of a timeline. Seen by whoever may see the timeline; never tells what was left out. */
export type RecordConnection = {
  /** The documents of the page. Seen document by document. */
  readonly edges?: Maybe<ReadonlyArray<RecordEdge>>;
  /** Where the page stands. Seen with the page. */
  readonly pageInfo?: Maybe<PageInfo>;
  /** What the units of this page store, and since when. Seen with the page. */
  readonly coverage?: Maybe<ReadonlyArray<Coverage>>;
};

/** One document of a timeline. Seen by whoever may see the document. */
export type RecordEdge = {
  /** Where the item stands, opaque. Seen with the document. */
  readonly cursor: Scalars['String']['output'];
  /** The document. Seen document by document. */
  readonly node?: Maybe<PatientDocument>;
};

/** What a professional is by training or task. Seen with the professional or author. */
export type Profession =
  /** Physician. */
  | 'PHYSICIAN'
  /** Dentist. */
  | 'DENTIST'
  /** Nurse. */
  | 'NURSE'
  /** Physiotherapist. */
  | 'PHYSIOTHERAPIST'
  /** Dental hygienist. */
  | 'DENTAL_HYGIENIST'
  /** Laboratory technician. */
  | 'LABORATORY_TECHNICIAN'
  /** Radiographer. */
  | 'RADIOGRAPHER'
  /** Assistant. */
  | 'ASSISTANT'
  /** Pharmacist. */
  | 'PHARMACIST'
  /** Medical secretary. */
  | 'SECRETARY'
  /** Student. */
  | 'STUDENT'
  /** Social worker. */
  | 'SOCIAL_WORKER';

/** Task class of the access-rights decree, and two outside it. Seen with the role. */
export type TaskClass =
  /** Arranging and giving care broadly. */
  | 'T1'
  /** Limited tasks of care, rehabilitation and examination. */
  | 'T2'
  /** Support of service delivery. */
  | 'T3'
  /** Assessing medicine use and dispensing. */
  | 'T4'
  /** Patient administration. */
  | 'T5'
  /** A student without a right of one's own. */
  | 'STUDENT'
  /** A social worker. */
  | 'SOCIAL_WORKER';

/** State of a right to practise. Seen with the professional. */
export type LicenceStatus =
  /** Valid. */
  | 'VALID'
  /** A student's temporary right. */
  | 'TEMPORARY'
  /** Restricted. */
  | 'RESTRICTED'
  /** Withdrawn. */
  | 'WITHDRAWN'
  /** None; the task may need none. */
  | 'NONE';

/** A right to practise. Seen by the professional and the registry authority. */
export type Licence = {
  /** Its state. Seen with the licence. */
  readonly status?: Maybe<LicenceStatus>;
  /** Its time. Seen with the licence. */
  readonly period?: Maybe<Period>;
};

/** A professional. Seen by the professional and the registry authority. */
export type Professional = {
  /** The professional's id. Seen by whoever sees the reference. */
  readonly id: Scalars['ID']['output'];
  /** Number in the central register. Seen by the professional and the registry authority. */
  readonly registrationNumber?: Maybe<Scalars['String']['output']>;
  /** Given and family name. Seen by the professional and the registry authority. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Training or task. Seen by the professional and the registry authority. */
  readonly profession?: Maybe<Profession>;
  /** Specialties. Seen by the professional and the registry authority. */
  readonly specialties?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The right to practise. Seen by the professional and the registry authority. */
  readonly licence?: Maybe<Licence>;
  /** Roles in units. Seen by the professional and the registry authority. */
  readonly roles?: Maybe<ReadonlyArray<ProfessionalRole>>;
};

/** What a professional does for one unit. Seen by the professional and the registry authority. */
export type ProfessionalRole = {
  /** The unit. Seen with the role. */
  readonly unit?: Maybe<ServiceUnit>;
  /** The task class, the ceiling of what the role may read. Seen with the role. */
  readonly taskClass?: Maybe<TaskClass>;
  /** Training or task in this role. Seen with the role. */
  readonly profession?: Maybe<Profession>;
  /** The named supervisor of a student. Seen with the role. */
  readonly supervisor?: Maybe<Professional>;
  /** The service given. Seen with the role. */
  readonly service?: Maybe<Scalars['String']['output']>;
  /** The time of the role. Seen with the role. */
  readonly period?: Maybe<Period>;
};

/** A unit's appointments and open service events from yesterday to tomorrow, to choose a patient and a care context from. Seen by a professional with a current role in the unit. */
export type UnitToday = {
  /** The unit. Seen with the list. */
  readonly unit?: Maybe<ServiceUnit>;
  /** Appointments by time, at most 500. Seen with the list. */
  readonly appointments?: Maybe<ReadonlyArray<UnitAppointment>>;
  /** Open service events, newest first, at most 500. Seen with the list. */
  readonly openServiceEvents?: Maybe<ReadonlyArray<UnitServiceEvent>>;
};

/** The header of an appointment of a unit. Seen by a professional with a current role in the unit. */
export type UnitAppointment = {
  /** The appointment's id. Seen with the list. */
  readonly id: Scalars['ID']['output'];
  /** When it begins. Seen with the list. */
  readonly start?: Maybe<Scalars['DateTime']['output']>;
  /** When it ends. Seen with the list. */
  readonly end?: Maybe<Scalars['DateTime']['output']>;
  /** Its state. Seen with the list. */
  readonly status?: Maybe<AppointmentStatus>;
  /** Id of the service event, for `x-care-context`. Seen with the list. */
  readonly serviceEventId?: Maybe<Scalars['ID']['output']>;
  /** Who comes. Seen with the list. */
  readonly patient?: Maybe<UnitPatient>;
};

/** The header of an open service event of a unit. Seen by a professional with a current role in the unit. */
export type UnitServiceEvent = {
  /** The event's id, for `x-care-context`. Seen with the list. */
  readonly id: Scalars['ID']['output'];
  /** What kind. Seen with the list. */
  readonly kind?: Maybe<ServiceEventKind>;
  /** When it began. Seen with the list. */
  readonly start?: Maybe<Scalars['DateTime']['output']>;
  /** Whose it is. Seen with the list. */
  readonly patient?: Maybe<UnitPatient>;
};

/** A patient of a unit's day, by name. Seen by a professional with a current role in the unit. */
export type UnitPatient = {
  /** The unit's and the person's id, joined by `~`. Seen with the list. */
  readonly id: Scalars['ID']['output'];
};

/** Where every question begins. Each field says who may ask it. */
export type Query = {
  /** Service providers, in a stable order. Public. */
  readonly serviceProviders?: Maybe<ServiceProviderConnection>;
  /** One service provider. Public. */
  readonly serviceProvider?: Maybe<ServiceProvider>;
  /** Service units, in a stable order. Public. */
  readonly serviceUnits?: Maybe<ServiceUnitConnection>;
  /** One service unit. Public. */
  readonly serviceUnit?: Maybe<ServiceUnit>;
  /** One patient register. Public. */
  readonly patientRegister?: Maybe<PatientRegister>;
  /** One professional. Seen by the professional and by the registry authority. */
  readonly professional?: Maybe<Professional>;
  /** The professional who asks. Null for other callers. */
  readonly myProfessionalProfile?: Maybe<Professional>;
  /** Appointments and open service events of a unit from yesterday to tomorrow. Seen by a professional with a current role in it. */
  readonly myUnitToday?: Maybe<UnitToday>;
  /** One service event. Seen by whoever may see service events of its register and person. */
  readonly serviceEvent?: Maybe<ServiceEvent>;
  /** One appointment. Seen by whoever may see appointments of its register and person. */
  readonly appointment?: Maybe<Appointment>;
  /** One care entry. Seen by whoever may see that document. */
  readonly careEntry?: Maybe<CareEntry>;
  /** One oral health entry. Seen by whoever may see that document. */
  readonly oralHealthEntry?: Maybe<OralHealthEntry>;
  /** One laboratory result. Seen by whoever may see that document. */
  readonly laboratoryResult?: Maybe<LaboratoryResult>;
  /** One imaging study. Seen by whoever may see that document. */
  readonly imagingStudy?: Maybe<ImagingStudy>;
  /** One vaccination. Seen by whoever may see that document. */
  readonly vaccination?: Maybe<Vaccination>;
  /** One medical certificate. Seen by whoever may see that document. */
  readonly medicalCertificate?: Maybe<MedicalCertificate>;
};


/** Where every question begins. Each field says who may ask it. */
export type QueryServiceProvidersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  sector?: InputMaybe<Sector>;
};


/** Where every question begins. Each field says who may ask it. */
export type QueryServiceProviderArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. Each field says who may ask it. */
export type QueryServiceUnitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  providerId?: InputMaybe<Scalars['ID']['input']>;
  municipality?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question begins. Each field says who may ask it. */
export type QueryServiceUnitArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. Each field says who may ask it. */
export type QueryPatientRegisterArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. Each field says who may ask it. */
export type QueryProfessionalArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. Each field says who may ask it. */
export type QueryMyUnitTodayArgs = {
  unitId: Scalars['ID']['input'];
};


/** Where every question begins. Each field says who may ask it. */
export type QueryServiceEventArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. Each field says who may ask it. */
export type QueryAppointmentArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. Each field says who may ask it. */
export type QueryCareEntryArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. Each field says who may ask it. */
export type QueryOralHealthEntryArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. Each field says who may ask it. */
export type QueryLaboratoryResultArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. Each field says who may ask it. */
export type QueryImagingStudyArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. Each field says who may ask it. */
export type QueryVaccinationArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. Each field says who may ask it. */
export type QueryMedicalCertificateArgs = {
  id: Scalars['ID']['input'];
};

/** Sector of a service provider. Public. */
export type Sector =
  /** Public health care. */
  | 'PUBLIC'
  /** Private health care. */
  | 'PRIVATE';

/** What a service provider is. Public. */
export type ServiceProviderKind =
  /** A wellbeing services county, or the City of Helsinki. */
  | 'WELLBEING_SERVICES_COUNTY'
  /** A hospital group. */
  | 'HOSPITAL_GROUP'
  /** A private provider. */
  | 'PRIVATE_PROVIDER'
  /** An independent practitioner. */
  | 'INDEPENDENT_PRACTITIONER';

/** An organisation that gives care, and is the controller of its registers. Public. */
export type ServiceProvider = {
  /** The provider's id. Public. */
  readonly id: Scalars['ID']['output'];
  /** The provider's object identifier. Public. */
  readonly oid?: Maybe<Scalars['String']['output']>;
  /** The provider's name. Public. */
  readonly name?: Maybe<LocalizedText>;
  /** Public or private sector. Public. */
  readonly sector?: Maybe<Sector>;
  /** What the provider is. Public. */
  readonly kind?: Maybe<ServiceProviderKind>;
  /** The time in which the provider gives care. Public. */
  readonly active?: Maybe<Period>;
  /** The provider's units. Public. */
  readonly units?: Maybe<ReadonlyArray<ServiceUnit>>;
  /** The patient registers that the provider controls. Public. */
  readonly registers?: Maybe<ReadonlyArray<PatientRegister>>;
};

/** A page of service providers. Public. */
export type ServiceProviderConnection = {
  /** The providers of the page. Public. */
  readonly edges?: Maybe<ReadonlyArray<ServiceProviderEdge>>;
  /** Where the page stands. Public. */
  readonly pageInfo?: Maybe<PageInfo>;
};

/** One service provider of a page. Public. */
export type ServiceProviderEdge = {
  /** Where the item stands, opaque. Public. */
  readonly cursor: Scalars['String']['output'];
  /** The provider. Public. */
  readonly node?: Maybe<ServiceProvider>;
};

/** How to reach a unit. Public. */
export type Contact = {
  /** Telephone number. Public. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Web address. Public. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Street address. Public. */
  readonly address?: Maybe<Scalars['String']['output']>;
};

/** A unit of a provider where care is given. Public. */
export type ServiceUnit = {
  /** The unit's id. Public. */
  readonly id: Scalars['ID']['output'];
  /** The unit's object identifier. Public. */
  readonly oid?: Maybe<Scalars['String']['output']>;
  /** The unit's name. Public. */
  readonly name?: Maybe<LocalizedText>;
  /** The provider that the unit belongs to. Public. */
  readonly provider?: Maybe<ServiceProvider>;
  /** The register that the unit's records go to. Public. */
  readonly register?: Maybe<PatientRegister>;
  /** The municipality where the unit is. Public. */
  readonly municipality?: Maybe<Scalars['String']['output']>;
  /** What the unit does, in the words of the provider. Public. */
  readonly services?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How to reach the unit. Public. */
  readonly contact?: Maybe<Contact>;
  /** Where to ask for a correction of records of this unit. Public. */
  readonly correctionContact?: Maybe<Contact>;
};

/** A page of service units. Public. */
export type ServiceUnitConnection = {
  /** The units of the page. Public. */
  readonly edges?: Maybe<ReadonlyArray<ServiceUnitEdge>>;
  /** Where the page stands. Public. */
  readonly pageInfo?: Maybe<PageInfo>;
};

/** One service unit of a page. Public. */
export type ServiceUnitEdge = {
  /** Where the item stands, opaque. Public. */
  readonly cursor: Scalars['String']['output'];
  /** The unit. Public. */
  readonly node?: Maybe<ServiceUnit>;
};

/** What a patient register is for. Public. */
export type RegisterType =
  /** Health care. */
  | 'HEALTHCARE'
  /** Occupational health care. */
  | 'OCCUPATIONAL_HEALTHCARE'
  /** Social welfare. */
  | 'SOCIAL_WELFARE';

/** A patient register: the border that consent and denial are about. Public. */
export type PatientRegister = {
  /** The register's id. Public. */
  readonly id: Scalars['ID']['output'];
  /** The provider that controls the register. Public. */
  readonly controller?: Maybe<ServiceProvider>;
  /** What the register is for. Public. */
  readonly type?: Maybe<RegisterType>;
  /** The customer company of a private occupational health register. Public. */
  readonly specifier?: Maybe<Scalars['String']['output']>;
  /** From which day the register records a minor's decision on disclosure to guardians. Public. */
  readonly guardianCodeAdoptedOn?: Maybe<Scalars['Date']['output']>;
  /** From which day the register stores each kind of document. Public. */
  readonly onboarding?: Maybe<ReadonlyArray<DataKindOnboarding>>;
};

/** From which day a register stores a kind; what is older is not shared. Public. */
export type DataKindOnboarding = {
  /** The kind of document. Public. */
  readonly kind?: Maybe<DocumentKind>;
  /** The first day. Public. */
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
};

/** What a service event is. Header of the event. */
export type ServiceEventKind =
  /** Outpatient care. */
  | 'OUTPATIENT'
  /** Care on a ward. */
  | 'INPATIENT'
  /** Emergency care. */
  | 'EMERGENCY'
  /** Care at home. */
  | 'HOME'
  /** Care at a distance. */
  | 'VIRTUAL'
  /** Occupational health care. */
  | 'OCCUPATIONAL'
  /** Another. */
  | 'OTHER';

/** Whether a service event goes on. Header of the event. */
export type ServiceEventStatus =
  /** Goes on. */
  | 'OPEN'
  /** Has ended. */
  | 'CLOSED';

/** One matter of care, with its contacts and documents. Seen by whoever may see service events of its register and person. */
export type ServiceEvent = {
  /** The event's id. Seen by whoever may see the event. */
  readonly id: Scalars['ID']['output'];
  /** The event's object identifier. Header. */
  readonly oid?: Maybe<Scalars['String']['output']>;
  /** The patient. Header; her data stands in other fields, each decided anew. */
  readonly patient?: Maybe<Person>;
  /** The register of its records. Header. */
  readonly register?: Maybe<PatientRegister>;
  /** Who arranged the care. Header. */
  readonly organiser?: Maybe<ServiceProvider>;
  /** Who gave the care. Header. */
  readonly producer?: Maybe<ServiceProvider>;
  /** The unit responsible. Header. */
  readonly unit?: Maybe<ServiceUnit>;
  /** Its time. Header. */
  readonly period?: Maybe<Period>;
  /** What kind. Header. */
  readonly kind?: Maybe<ServiceEventKind>;
  /** Whether it goes on. Header. */
  readonly status?: Maybe<ServiceEventStatus>;
  /** Why the person came. Contents of the event; null where a document of it is closed to the caller for its class or code. */
  readonly reasonForVisit?: Maybe<ReasonForVisit>;
  /** Its contacts, each by the day on which it began. Header. */
  readonly encounters?: Maybe<ReadonlyArray<Encounter>>;
  /** Its documents, newest first. Seen document by document. */
  readonly documents?: Maybe<RecordConnection>;
};


/** One matter of care, with its contacts and documents. Seen by whoever may see service events of its register and person. */
export type ServiceEventDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of service events. Seen by whoever may ask for them; never tells what was left out. */
export type ServiceEventConnection = {
  /** The events of the page. Seen event by event. */
  readonly edges?: Maybe<ReadonlyArray<ServiceEventEdge>>;
  /** Where the page stands. Seen with the page. */
  readonly pageInfo?: Maybe<PageInfo>;
};

/** One service event of a page. Seen by whoever may see the event. */
export type ServiceEventEdge = {
  /** Where the item stands, opaque. Seen with the event. */
  readonly cursor: Scalars['String']['output'];
  /** The event. Seen event by event. */
  readonly node?: Maybe<ServiceEvent>;
};

/** Why a person came. Seen with the event's contents. */
export type ReasonForVisit = {
  /** In words. Seen with the reason. */
  readonly text?: Maybe<LocalizedText>;
  /** In codes. Seen with the reason. */
  readonly codes?: Maybe<ReadonlyArray<CodedValue>>;
};

/** One contact of a service event. Header of the event. */
export type Encounter = {
  /** The contact's id. Header of the event. */
  readonly id: Scalars['ID']['output'];
  /** What kind. Header of the event. */
  readonly kind?: Maybe<ServiceEventKind>;
  /** The unit. Header of the event. */
  readonly unit?: Maybe<ServiceUnit>;
  /** Its time. Header of the event. */
  readonly period?: Maybe<Period>;
};

/** A vaccination. Seen by whoever may see that document; its contents need the right to read them. */
export type Vaccination = PatientDocument & {
  /** The document's id. Seen by whoever may see the document. */
  readonly id: Scalars['ID']['output'];
  /** The document's object identifier. Header: seen by whoever may see that the document exists. */
  readonly oid?: Maybe<Scalars['String']['output']>;
  /** What kind of document. Header. */
  readonly kind?: Maybe<DocumentKind>;
  /** Number of the version in force. Header. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Whether it has replaced an earlier version. Header. */
  readonly status?: Maybe<DocumentStatus>;
  /** The service event that it belongs to. Header; null where the caller may not see the event. */
  readonly serviceEvent?: Maybe<ServiceEvent>;
  /** The register that it lies in. Header. */
  readonly register?: Maybe<PatientRegister>;
  /** The controller of the register. Header. */
  readonly controller?: Maybe<ServiceProvider>;
  /** Who arranged the care. Header. */
  readonly organiser?: Maybe<ServiceProvider>;
  /** Who gave the care. Header. */
  readonly producer?: Maybe<ServiceProvider>;
  /** The unit responsible, with its contact. Header. */
  readonly unit?: Maybe<ServiceUnit>;
  /** When it happened. Header. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When this version was recorded. Header. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The language of its texts. Header. */
  readonly language?: Maybe<Language>;
  /** Whether it is specially protected. Header. */
  readonly protectionClass?: Maybe<ProtectionClass>;
  /** First day on which the citizen sees it. Seen by professionals who may read the contents. */
  readonly releasedToPatientOn?: Maybe<Scalars['Date']['output']>;
  /** Who wrote it. Author. */
  readonly author?: Maybe<Author>;
  /** Why the version in force replaced an earlier one. Contents. */
  readonly correction?: Maybe<Correction>;
  /** The vaccine. Seen by whoever may read the contents of this kind. */
  readonly vaccine?: Maybe<CodedValue>;
  /** The product's name. Seen by whoever may read the contents of this kind. */
  readonly product?: Maybe<Scalars['String']['output']>;
  /** The batch. Seen by whoever may read the contents of this kind. */
  readonly batch?: Maybe<Scalars['String']['output']>;
  /** Where on the body. Seen by whoever may read the contents of this kind. */
  readonly site?: Maybe<CodedValue>;
  /** How it was given. Seen by whoever may read the contents of this kind. */
  readonly route?: Maybe<CodedValue>;
  /** Diseases that it protects from. Seen by whoever may read the contents of this kind. */
  readonly diseases?: Maybe<ReadonlyArray<CodedValue>>;
  /** Which dose of the series. Seen by whoever may read the contents of this kind. */
  readonly doseNumber?: Maybe<Scalars['Int']['output']>;
  /** How many doses the series has. Seen by whoever may read the contents of this kind. */
  readonly dosesInSeries?: Maybe<Scalars['Int']['output']>;
  /** When it was given. Seen by whoever may read the contents of this kind. */
  readonly givenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who gave it, where another than the author. Author. */
  readonly performer?: Maybe<Scalars['String']['output']>;
};

/** A page of vaccinations. Seen by whoever may ask for the kind; never tells what was left out. */
export type VaccinationConnection = {
  /** The documents of the page. Seen document by document. */
  readonly edges?: Maybe<ReadonlyArray<VaccinationEdge>>;
  /** Where the page stands. Seen with the page. */
  readonly pageInfo?: Maybe<PageInfo>;
  /** What the units of this page store, and since when. Seen with the page. */
  readonly coverage?: Maybe<ReadonlyArray<Coverage>>;
};

/** One vaccination of a page. Seen by whoever may see the document. */
export type VaccinationEdge = {
  /** Where the item stands, opaque. Seen with the document. */
  readonly cursor: Scalars['String']['output'];
  /** The document. Seen document by document. */
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
  Procedure: ResolverTypeWrapper<any>;
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
};

export type QuantityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['QuantityComparator']>, ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['OriginalQuantity']>, ParentType, ContextType>;
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
};

export type ProcedureResolvers<ContextType = any, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure']> = {
  code?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  performedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MeasurementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Measurement'] = ResolversParentTypes['Measurement']> = {
  code?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['MeasuredValue']>, ParentType, ContextType>;
  components?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MeasurementComponent']>>, ParentType, ContextType>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MeasurementComponentResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasurementComponent'] = ResolversParentTypes['MeasurementComponent']> = {
  code?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['MeasuredValue']>, ParentType, ContextType>;
};

export type MeasuredValueResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasuredValue'] = ResolversParentTypes['MeasuredValue']> = {
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  coded?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  value?: Resolver<Maybe<ResolversTypes['MeasuredValue']>, ParentType, ContextType>;
  referenceRange?: Resolver<Maybe<ResolversTypes['ReferenceRange']>, ParentType, ContextType>;
  interpretation?: Resolver<Maybe<ResolversTypes['Interpretation']>, ParentType, ContextType>;
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
  points?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LaboratoryPoint']>>, ParentType, ContextType>;
};

export type LaboratoryPointResolvers<ContextType = any, ParentType extends ResolversParentTypes['LaboratoryPoint'] = ResolversParentTypes['LaboratoryPoint']> = {
  sampledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['LaboratoryValue']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['LaboratoryResult']>, ParentType, ContextType>;
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
  units?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceUnit']>>, ParentType, ContextType>;
  registers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PatientRegister']>>, ParentType, ContextType>;
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
  ServiceEvent?: ServiceEventResolvers<ContextType>;
  ServiceEventConnection?: ServiceEventConnectionResolvers<ContextType>;
  ServiceEventEdge?: ServiceEventEdgeResolvers<ContextType>;
  ReasonForVisit?: ReasonForVisitResolvers<ContextType>;
  Encounter?: EncounterResolvers<ContextType>;
  Vaccination?: VaccinationResolvers<ContextType>;
  VaccinationConnection?: VaccinationConnectionResolvers<ContextType>;
  VaccinationEdge?: VaccinationEdgeResolvers<ContextType>;
};

