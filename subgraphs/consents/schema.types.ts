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

/** How data was used, by what the caller could reach. Seen with the log entry. */
export type AccessKind =
  /** Use in the register itself. */
  | 'USAGE'
  /** Disclosure from another register. */
  | 'DISCLOSURE'
  /** Use by the person. */
  | 'CITIZEN'
  /** Use by an application. */
  | 'APPLICATION'
  /** Emergency use. */
  | 'EMERGENCY'
  /** Use on behalf of the person. */
  | 'REPRESENTATION';

/** Whether asking was permitted. Seen with the log entry. */
export type AccessDecision =
  /** Permitted. */
  | 'PERMITTED'
  /** Denied. */
  | 'DENIED';

/**
 * One call for a person's data. Seen by the person: units, not names; kinds that were asked for, no number. It is the same
 * whether something was found or not. Who reads it in her name does not see the use of wellbeing data and its applications.
 */
export type AccessLogEntry = {
  /** The entry's id, which says nothing. Seen with the entry. */
  readonly id: Scalars['ID']['output'];
  /** When. Seen with the entry. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** How the data was used. Seen with the entry. */
  readonly accessKind?: Maybe<AccessKind>;
  /** The provider that used it. Seen with the entry. */
  readonly provider?: Maybe<ServiceProvider>;
  /** The unit that used it. Seen with the entry. */
  readonly unit?: Maybe<ServiceUnit>;
  /** The application that used it. Seen with the entry. */
  readonly application?: Maybe<WellbeingApplication>;
  /** What for. Seen with the entry. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** Kinds of data that were asked for, whether there were any or not. Seen with the entry. */
  readonly dataKinds?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether asking was permitted. Seen with the entry. */
  readonly decision?: Maybe<AccessDecision>;
};

/** A page of the access log. Seen by the person. */
export type AccessLogConnection = {
  /** The entries of the page. Seen by the person. */
  readonly edges?: Maybe<ReadonlyArray<AccessLogEdge>>;
  /** Where the page stands. Seen by the person. */
  readonly pageInfo?: Maybe<PageInfo>;
};

/** One entry of a page. Seen by the person. */
export type AccessLogEdge = {
  /** Where the item stands, opaque. Seen with the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. Seen by the person. */
  readonly node?: Maybe<AccessLogEntry>;
};

/** How an act reached the service. Seen with the act. */
export type Channel =
  /** MyKanta. */
  | 'MY_KANTA'
  /** At a visit, recorded by a professional. */
  | 'AT_CARE'
  /** Suomi.fi. */
  | 'SUOMI_FI'
  /** A system. */
  | 'SYSTEM';

/** That the person was informed about the Kanta Services. Seen by the person, her representatives and professionals with a treatment relationship. */
export type InformationAcknowledgement = {
  /** Version of the information. Seen with the acknowledgement. */
  readonly version?: Maybe<Scalars['String']['output']>;
  /** When it was confirmed. Seen with the acknowledgement. */
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How. Seen with the acknowledgement. */
  readonly channel?: Maybe<Channel>;
};

/** Whether consent to data sharing is in force now: given or not, no history. Seen by the person, her representatives and professionals with a treatment relationship. */
export type ConsentStatus =
  /** In force. */
  | 'GIVEN'
  /** Not in force. */
  | 'NOT_GIVEN';

/** What a consent is about. Seen with the consent. */
export type ConsentDomain =
  /** Patient data. */
  | 'PATIENT_DATA'
  /** Client data of social welfare. */
  | 'SOCIAL_WELFARE_CLIENT_DATA';

/** How far a consent reaches. Seen with the consent. */
export type ConsentCoverage =
  /** Data in the Kanta Services. */
  | 'KANTA_ONLY'
  /** Data on paper too. */
  | 'ALL_CHANNELS';

/** A consent to data sharing. Seen by the person and her representatives. */
export type ConsentToDataSharing = {
  /** The consent's id. Seen with the consent. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. Seen with the consent. */
  readonly domain?: Maybe<ConsentDomain>;
  /** How far it reaches. Seen with the consent. */
  readonly coverage?: Maybe<ConsentCoverage>;
  /** Whether it is in force. Seen with the consent. */
  readonly active?: Maybe<Scalars['Boolean']['output']>;
  /** When it was given. Seen with the consent. */
  readonly givenAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was withdrawn; null while it is in force. Seen with the consent. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it was given. Seen with the consent. */
  readonly channel?: Maybe<Channel>;
};

/** What a denial is about. Seen with the denial. */
export type DenialTargetType =
  /** All patient data. */
  | 'ALL_PATIENT_DATA'
  /** One service event. */
  | 'SERVICE_EVENT'
  /** One register of a public provider. */
  | 'PROVIDER_REGISTER'
  /** One private occupational health register. */
  | 'PRIVATE_OCCUPATIONAL_REGISTER'
  /** Prescriptions. */
  | 'PRESCRIPTIONS';

/** A denial of consent. Seen by the person, and by the professional who recorded it. */
export type DenialOfConsent = {
  /** The denial's id. Seen with the denial. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. Seen with the denial. */
  readonly target?: Maybe<DenialTargetType>;
  /** The service event that is denied. Seen with the denial. */
  readonly serviceEvent?: Maybe<ServiceEvent>;
  /** The register that is denied. Seen with the denial. */
  readonly register?: Maybe<PatientRegister>;
  /** Whether the data may be used in an emergency all the same. Seen with the denial. */
  readonly emergencyUseAllowed?: Maybe<Scalars['Boolean']['output']>;
  /** When it was set. Seen with the denial. */
  readonly setAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was withdrawn; null while it is in force. Seen with the denial. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it was set. Seen with the denial. */
  readonly channel?: Maybe<Channel>;
};

/** Kinds of declaration of intent. Seen with the declaration. */
export type DeclarationType =
  /** A living will. */
  | 'LIVING_WILL'
  /** A will about organ donation. */
  | 'ORGAN_DONATION';

/** A declaration of intent. Seen by the person, and by T1 with a treatment relationship. */
export type DeclarationOfIntent = {
  /** The declaration's id. Seen with the declaration. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Seen with the declaration. */
  readonly type?: Maybe<DeclarationType>;
  /** When it was made. Seen with the declaration. */
  readonly setAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was withdrawn; null while it is in force. Seen with the declaration. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A consent to share wellbeing data with professionals. Seen by the person. */
export type WellbeingDataConsent = {
  /** The consent's id. Seen with the consent. */
  readonly id: Scalars['ID']['output'];
  /** What is shared. Seen with the consent. */
  readonly categories?: Maybe<ReadonlyArray<WellbeingCategory>>;
  /** First day of the data that is shared; null is all before. Seen with the consent. */
  readonly dataFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of the data that is shared; null is all after. Seen with the consent. */
  readonly dataTo?: Maybe<Scalars['Date']['output']>;
  /** The provider it is shared with; null is any who treats. Seen with the consent. */
  readonly recipient?: Maybe<ServiceProvider>;
  /** When it was given. Seen with the consent. */
  readonly givenAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ends by itself. Seen with the consent. */
  readonly validUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When it was withdrawn; null while it is in force. Seen with the consent. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is in force. Seen with the consent. */
  readonly active?: Maybe<Scalars['Boolean']['output']>;
};

/** What a grant is about. Seen with the grant. */
export type GrantArea =
  /** Wellbeing data. */
  | 'WELLBEING_DATA'
  /** Patient data. */
  | 'PATIENT_DATA';

/** Whether a scope is to read or to write. Seen with the grant. */
export type ScopeAccess =
  /** To read. */
  | 'READ'
  /** To write. */
  | 'WRITE';

/** One part of what an application may do. Seen with the grant. */
export type GrantScope = {
  /** A category of wellbeing data or a kind of document. Seen with the grant. */
  readonly dataType?: Maybe<Scalars['String']['output']>;
  /** To read or to write. Seen with the grant. */
  readonly access?: Maybe<ScopeAccess>;
};

/** What a person lets an application do. Seen by the person. */
export type ApplicationGrant = {
  /** The grant's id. Seen with the grant. */
  readonly id: Scalars['ID']['output'];
  /** The application. Seen with the grant. */
  readonly application?: Maybe<WellbeingApplication>;
  /** What it is about. Seen with the grant. */
  readonly area?: Maybe<GrantArea>;
  /** What the application may do. Seen with the grant. */
  readonly scopes?: Maybe<ReadonlyArray<GrantScope>>;
  /** When it was given. Seen with the grant. */
  readonly grantedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was taken back; null while it is in force. Seen with the grant. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the application last used it. Seen with the grant. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A person. Seen by herself, by whoever acts for her, and by professionals who have a ground. */
export type Person = {
  /** The person's id, random and without meaning. Seen by whoever gives it. */
  readonly id: Scalars['ID']['output'];
  /** The personal identity code. Seen by the person and by professionals of task classes T1, T4 and T5. */
  readonly personalIdentityCode?: Maybe<Scalars['String']['output']>;
  /** The name. Seen by whoever may see the person. */
  readonly name?: Maybe<PersonName>;
  /** The day of birth. Seen by whoever may see the person. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** The day of death. Seen by whoever may see the person. */
  readonly deathDate?: Maybe<Scalars['Date']['output']>;
  /** The language that the person wants to be served in. Seen by whoever may see the person. */
  readonly preferredLanguage?: Maybe<Language>;
  /** Street address. Seen by the person and by professionals; of a person with non-disclosure by T1 and T5 of the own register only. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Municipality of residence. Seen as the address is. */
  readonly homeMunicipality?: Maybe<Scalars['String']['output']>;
  /** Whether contact details are protected for the person's safety. Seen by the person and by T1 and T5 of the own register. */
  readonly nonDisclosureForPersonalSafety?: Maybe<Scalars['Boolean']['output']>;
  /** What is closed to the caller for want of a consent, a confirmation or a task, and what can be done. Looks at no data: the same for a person who has none. */
  readonly accessSummary?: Maybe<ReadonlyArray<AccessSummaryLine>>;
  /** Who may act for the person. Seen by the person. */
  readonly representatives?: Maybe<ReadonlyArray<Representation>>;
  /** Treatment relationships, newest first. Seen one by one: those of the own register, and of others as their records are. */
  readonly treatmentRelationships?: Maybe<TreatmentRelationshipConnection>;
  /** Justified connections other than treatment, newest first. Seen by the person, and by professionals of the own unit. */
  readonly justifiedConnections?: Maybe<JustifiedConnectionConnection>;
  /** When the person was last informed about the Kanta Services. Seen by the person, her representatives and professionals with a treatment relationship. */
  readonly information?: Maybe<InformationAcknowledgement>;
  /** Whether consent to data sharing is in force. Seen by the person, her representatives and professionals with a treatment relationship. */
  readonly consentToDataSharing?: Maybe<ConsentStatus>;
  /** Every consent to data sharing, newest first. Seen by the person and her representatives. */
  readonly consentsToDataSharing?: Maybe<ReadonlyArray<ConsentToDataSharing>>;
  /** Denials of consent, newest first. Seen by the person; a professional sees those that she recorded. */
  readonly denialsOfConsent?: Maybe<ReadonlyArray<DenialOfConsent>>;
  /** Living will and organ donation. Seen by the person, and by T1 with a treatment relationship. */
  readonly declarationsOfIntent?: Maybe<ReadonlyArray<DeclarationOfIntent>>;
  /** Consents to share wellbeing data, newest first. Seen by the person. */
  readonly wellbeingDataConsents?: Maybe<ReadonlyArray<WellbeingDataConsent>>;
  /** Grants to applications, newest first. Seen by the person and, her own one, by an application. */
  readonly applicationGrants?: Maybe<ReadonlyArray<ApplicationGrant>>;
  /** Who used the person's data in the last two years, newest first. Seen by the person: units, not names. */
  readonly accessLog?: Maybe<AccessLogConnection>;
};


/** A person. Seen by herself, by whoever acts for her, and by professionals who have a ground. */
export type PersonTreatmentRelationshipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person. Seen by herself, by whoever acts for her, and by professionals who have a ground. */
export type PersonJustifiedConnectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person. Seen by herself, by whoever acts for her, and by professionals who have a ground. */
export type PersonAccessLogArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A person's name. Seen by whoever may see the person. */
export type PersonName = {
  /** Given names. Seen with the person. */
  readonly given?: Maybe<Scalars['String']['output']>;
  /** Family name. Seen with the person. */
  readonly family?: Maybe<Scalars['String']['output']>;
};

/** What is closed to the caller, told once for the person. Seen by professionals. */
export type AccessSummaryLine = {
  /** The kind of data (`CARE_ENTRY`); null for all of other registers. Seen with the line. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** The category of wellbeing data. Seen with the line. */
  readonly category?: Maybe<WellbeingCategory>;
  /** Why. CONSENT_REQUIRED and TASK_NOT_PERMITTED speak of other registers, and of wellbeing data where a category is named; CONFIRMATION_REQUIRED of the protected class. Seen with the line. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The specially protected class to confirm. Seen with the line. */
  readonly protectionClass?: Maybe<ProtectionClass>;
};

/** Where every question begins. Each field says who may ask it. */
export type Query = {
  /** The citizen who asks, or whom an application acts for. Null for other callers. */
  readonly me?: Maybe<Person>;
  /** One person. Seen by herself, by whoever acts for her, and by professionals who have a ground; for all others she does not exist. */
  readonly person?: Maybe<Person>;
  /** Persons whom the citizen who asks may act for. Seen by that citizen. */
  readonly myRepresentedPersons?: Maybe<ReadonlyArray<RepresentedPerson>>;
};


/** Where every question begins. Each field says who may ask it. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};

/** What a treatment relationship rests on. Seen with the relationship. */
export type RelationshipBasis =
  /** An open service event. */
  | 'SERVICE_EVENT'
  /** An appointment. */
  | 'APPOINTMENT'
  /** An accepted referral. */
  | 'REFERRAL'
  /** A stay on a ward. */
  | 'INPATIENT'
  /** A consultation. */
  | 'CONSULTATION'
  /** A request for an examination. */
  | 'REQUEST'
  /** A purchased service. */
  | 'PURCHASED_SERVICE';

/** A verified relationship of care between a person and a unit. Seen as the records of its register are. */
export type TreatmentRelationship = {
  /** The relationship's id. Seen with the relationship. */
  readonly id: Scalars['ID']['output'];
  /** The unit. Seen with the relationship. */
  readonly unit?: Maybe<ServiceUnit>;
  /** The register. Seen with the relationship. */
  readonly register?: Maybe<PatientRegister>;
  /** What it rests on. Seen with the relationship. */
  readonly basis?: Maybe<RelationshipBasis>;
  /** The service event that is the evidence. Seen with the relationship; null where the caller may not see the event. */
  readonly serviceEvent?: Maybe<ServiceEvent>;
  /** Its time. Seen with the relationship. */
  readonly period?: Maybe<Period>;
  /** Whether it is in force. Seen with the relationship. */
  readonly active?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of treatment relationships. Never tells what was left out. */
export type TreatmentRelationshipConnection = {
  /** The relationships of the page. Seen one by one. */
  readonly edges?: Maybe<ReadonlyArray<TreatmentRelationshipEdge>>;
  /** Where the page stands. Seen with the page. */
  readonly pageInfo?: Maybe<PageInfo>;
};

/** One relationship of a page. Seen with the relationship. */
export type TreatmentRelationshipEdge = {
  /** Where the item stands, opaque. Seen with the relationship. */
  readonly cursor: Scalars['String']['output'];
  /** The relationship. Seen one by one. */
  readonly node?: Maybe<TreatmentRelationship>;
};

/** Ground of a justified connection. Seen with the connection. */
export type ConnectionGround =
  /** A client relationship in social welfare. */
  | 'CLIENT_RELATIONSHIP'
  /** A task. */
  | 'TASK';

/** A justified connection other than treatment. Seen by the person, and by professionals of the unit. */
export type JustifiedConnection = {
  /** The connection's id. Seen with the connection. */
  readonly id: Scalars['ID']['output'];
  /** The unit. Seen with the connection. */
  readonly unit?: Maybe<ServiceUnit>;
  /** The ground. Seen with the connection. */
  readonly ground?: Maybe<ConnectionGround>;
  /** Its time. Seen with the connection. */
  readonly period?: Maybe<Period>;
};

/** A page of justified connections. Never tells what was left out. */
export type JustifiedConnectionConnection = {
  /** The connections of the page. Seen one by one. */
  readonly edges?: Maybe<ReadonlyArray<JustifiedConnectionEdge>>;
  /** Where the page stands. Seen with the page. */
  readonly pageInfo?: Maybe<PageInfo>;
};

/** One connection of a page. Seen with the connection. */
export type JustifiedConnectionEdge = {
  /** Where the item stands, opaque. Seen with the connection. */
  readonly cursor: Scalars['String']['output'];
  /** The connection. Seen one by one. */
  readonly node?: Maybe<JustifiedConnection>;
};

/** A unit of a provider where care is given. Public. */
export type ServiceUnit = {
  /** The unit's id. Public. */
  readonly id: Scalars['ID']['output'];
};

/** A patient register: the border that consent and denial are about. Public. */
export type PatientRegister = {
  /** The register's id. Public. */
  readonly id: Scalars['ID']['output'];
};

/** One matter of care, with its contacts and documents. Seen by whoever may see service events of its register and person. */
export type ServiceEvent = {
  /** The event's id. Seen by whoever may see the event. */
  readonly id: Scalars['ID']['output'];
};

/** An organisation that gives care, and is the controller of its registers. Public. */
export type ServiceProvider = {
  /** The provider's id. Public. */
  readonly id: Scalars['ID']['output'];
};

/** An application that is approved for wellbeing data. Public. */
export type WellbeingApplication = {
  /** The application's id. Public. */
  readonly id: Scalars['ID']['output'];
};

/** On what someone acts for another. Seen with the representation. */
export type RepresentationKind =
  /** Custody of a minor. */
  | 'GUARDIAN'
  /** A mandate of an adult. */
  | 'MANDATE'
  /** Guardianship by a court. */
  | 'LEGAL_GUARDIAN';

/** What a mandate is about. Seen with the representation. */
export type RepresentationTheme =
  /** Matters of health care. */
  | 'HEALTHCARE'
  /** Disclosing patient data to wellbeing applications. */
  | 'WELLBEING_APPLICATION_DISCLOSURE';

/** Who may act for the person. Seen by the person. */
export type Representation = {
  /** On what ground. Seen with the representation. */
  readonly kind?: Maybe<RepresentationKind>;
  /** The representative's person id. Seen with the representation. */
  readonly representativeId?: Maybe<Scalars['ID']['output']>;
  /** What it is about. Seen with the representation. */
  readonly themes?: Maybe<ReadonlyArray<RepresentationTheme>>;
  /** Its time. Seen with the representation. */
  readonly period?: Maybe<Period>;
  /** Why acting is stopped, where it is. Seen with the representation. */
  readonly blockedReason?: Maybe<Scalars['String']['output']>;
};

/** A person whom the citizen who asks may act for. Seen by that citizen. */
export type RepresentedPerson = {
  /** On what ground. Seen with the person. */
  readonly kind?: Maybe<RepresentationKind>;
  /** The person: give her id in `x-on-behalf-of` to act for her. Her data is decided anew. */
  readonly personId?: Maybe<Scalars['ID']['output']>;
  /** The name. Seen with the person. */
  readonly name?: Maybe<PersonName>;
};

/** A patient of a unit's day, by name. Seen by a professional with a current role in the unit. */
export type UnitPatient = {
  /** The unit's and the person's id, joined by `~`. Seen with the list. */
  readonly id: Scalars['ID']['output'];
  /** The person's id; her data needs a care context. Seen with the list. */
  readonly personId?: Maybe<Scalars['ID']['output']>;
  /** The name. Seen with the list. */
  readonly name?: Maybe<PersonName>;
  /** The day of birth. Seen with the list. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
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
  Person: Person;
  UnitPatient: UnitPatient;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  UnitPatient:
    ( { __typename: 'UnitPatient' }
    & GraphQLRecursivePick<FederationTypes['UnitPatient'], {"id":true}> );
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
  AccessKind: ResolverTypeWrapper<any>;
  AccessDecision: ResolverTypeWrapper<any>;
  AccessLogEntry: ResolverTypeWrapper<any>;
  ID: ResolverTypeWrapper<any>;
  AccessLogConnection: ResolverTypeWrapper<any>;
  AccessLogEdge: ResolverTypeWrapper<any>;
  Channel: ResolverTypeWrapper<any>;
  InformationAcknowledgement: ResolverTypeWrapper<any>;
  ConsentStatus: ResolverTypeWrapper<any>;
  ConsentDomain: ResolverTypeWrapper<any>;
  ConsentCoverage: ResolverTypeWrapper<any>;
  ConsentToDataSharing: ResolverTypeWrapper<any>;
  DenialTargetType: ResolverTypeWrapper<any>;
  DenialOfConsent: ResolverTypeWrapper<any>;
  DeclarationType: ResolverTypeWrapper<any>;
  DeclarationOfIntent: ResolverTypeWrapper<any>;
  WellbeingDataConsent: ResolverTypeWrapper<any>;
  GrantArea: ResolverTypeWrapper<any>;
  ScopeAccess: ResolverTypeWrapper<any>;
  GrantScope: ResolverTypeWrapper<any>;
  ApplicationGrant: ResolverTypeWrapper<any>;
  Person: ResolverTypeWrapper<any>;
  Int: ResolverTypeWrapper<any>;
  PersonName: ResolverTypeWrapper<any>;
  AccessSummaryLine: ResolverTypeWrapper<any>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RelationshipBasis: ResolverTypeWrapper<any>;
  TreatmentRelationship: ResolverTypeWrapper<any>;
  TreatmentRelationshipConnection: ResolverTypeWrapper<any>;
  TreatmentRelationshipEdge: ResolverTypeWrapper<any>;
  ConnectionGround: ResolverTypeWrapper<any>;
  JustifiedConnection: ResolverTypeWrapper<any>;
  JustifiedConnectionConnection: ResolverTypeWrapper<any>;
  JustifiedConnectionEdge: ResolverTypeWrapper<any>;
  ServiceUnit: ResolverTypeWrapper<any>;
  PatientRegister: ResolverTypeWrapper<any>;
  ServiceEvent: ResolverTypeWrapper<any>;
  ServiceProvider: ResolverTypeWrapper<any>;
  WellbeingApplication: ResolverTypeWrapper<any>;
  RepresentationKind: ResolverTypeWrapper<any>;
  RepresentationTheme: ResolverTypeWrapper<any>;
  Representation: ResolverTypeWrapper<any>;
  RepresentedPerson: ResolverTypeWrapper<any>;
  UnitPatient: ResolverTypeWrapper<any>;
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
  AccessLogEntry: any;
  ID: any;
  AccessLogConnection: any;
  AccessLogEdge: any;
  InformationAcknowledgement: any;
  ConsentToDataSharing: any;
  DenialOfConsent: any;
  DeclarationOfIntent: any;
  WellbeingDataConsent: any;
  GrantScope: any;
  ApplicationGrant: any;
  Person: any;
  Int: any;
  PersonName: any;
  AccessSummaryLine: any;
  Query: Record<PropertyKey, never>;
  TreatmentRelationship: any;
  TreatmentRelationshipConnection: any;
  TreatmentRelationshipEdge: any;
  JustifiedConnection: any;
  JustifiedConnectionConnection: any;
  JustifiedConnectionEdge: any;
  ServiceUnit: any;
  PatientRegister: any;
  ServiceEvent: any;
  ServiceProvider: any;
  WellbeingApplication: any;
  Representation: any;
  RepresentedPerson: any;
  UnitPatient: any;
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

export type AccessLogEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccessLogEntry'] = ResolversParentTypes['AccessLogEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  accessKind?: Resolver<Maybe<ResolversTypes['AccessKind']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ServiceUnit']>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['WellbeingApplication']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataKinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['AccessDecision']>, ParentType, ContextType>;
};

export type AccessLogConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccessLogConnection'] = ResolversParentTypes['AccessLogConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AccessLogEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type AccessLogEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccessLogEdge'] = ResolversParentTypes['AccessLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AccessLogEntry']>, ParentType, ContextType>;
};

export type InformationAcknowledgementResolvers<ContextType = any, ParentType extends ResolversParentTypes['InformationAcknowledgement'] = ResolversParentTypes['InformationAcknowledgement']> = {
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
};

export type ConsentToDataSharingResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConsentToDataSharing'] = ResolversParentTypes['ConsentToDataSharing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['ConsentDomain']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['ConsentCoverage']>, ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  givenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
};

export type DenialOfConsentResolvers<ContextType = any, ParentType extends ResolversParentTypes['DenialOfConsent'] = ResolversParentTypes['DenialOfConsent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['DenialTargetType']>, ParentType, ContextType>;
  serviceEvent?: Resolver<Maybe<ResolversTypes['ServiceEvent']>, ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['PatientRegister']>, ParentType, ContextType>;
  emergencyUseAllowed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  setAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
};

export type DeclarationOfIntentResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeclarationOfIntent'] = ResolversParentTypes['DeclarationOfIntent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['DeclarationType']>, ParentType, ContextType>;
  setAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WellbeingDataConsentResolvers<ContextType = any, ParentType extends ResolversParentTypes['WellbeingDataConsent'] = ResolversParentTypes['WellbeingDataConsent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WellbeingCategory']>>, ParentType, ContextType>;
  dataFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dataTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['ServiceProvider']>, ParentType, ContextType>;
  givenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type GrantScopeResolvers<ContextType = any, ParentType extends ResolversParentTypes['GrantScope'] = ResolversParentTypes['GrantScope']> = {
  dataType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  access?: Resolver<Maybe<ResolversTypes['ScopeAccess']>, ParentType, ContextType>;
};

export type ApplicationGrantResolvers<ContextType = any, ParentType extends ResolversParentTypes['ApplicationGrant'] = ResolversParentTypes['ApplicationGrant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['WellbeingApplication']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['GrantArea']>, ParentType, ContextType>;
  scopes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GrantScope']>>, ParentType, ContextType>;
  grantedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personalIdentityCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['PersonName']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deathDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  preferredLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  homeMunicipality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nonDisclosureForPersonalSafety?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  accessSummary?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AccessSummaryLine']>>, ParentType, ContextType>;
  representatives?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Representation']>>, ParentType, ContextType>;
  treatmentRelationships?: Resolver<Maybe<ResolversTypes['TreatmentRelationshipConnection']>, ParentType, ContextType, RequireFields<PersonTreatmentRelationshipsArgs, 'first'>>;
  justifiedConnections?: Resolver<Maybe<ResolversTypes['JustifiedConnectionConnection']>, ParentType, ContextType, RequireFields<PersonJustifiedConnectionsArgs, 'first'>>;
  information?: Resolver<Maybe<ResolversTypes['InformationAcknowledgement']>, ParentType, ContextType>;
  consentToDataSharing?: Resolver<Maybe<ResolversTypes['ConsentStatus']>, ParentType, ContextType>;
  consentsToDataSharing?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentToDataSharing']>>, ParentType, ContextType>;
  denialsOfConsent?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DenialOfConsent']>>, ParentType, ContextType>;
  declarationsOfIntent?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeclarationOfIntent']>>, ParentType, ContextType>;
  wellbeingDataConsents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WellbeingDataConsent']>>, ParentType, ContextType>;
  applicationGrants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ApplicationGrant']>>, ParentType, ContextType>;
  accessLog?: Resolver<Maybe<ResolversTypes['AccessLogConnection']>, ParentType, ContextType, RequireFields<PersonAccessLogArgs, 'first'>>;
};

export type PersonNameResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonName'] = ResolversParentTypes['PersonName']> = {
  given?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessSummaryLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccessSummaryLine'] = ResolversParentTypes['AccessSummaryLine']> = {
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['WellbeingCategory']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  protectionClass?: Resolver<Maybe<ResolversTypes['ProtectionClass']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  myRepresentedPersons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RepresentedPerson']>>, ParentType, ContextType>;
};

export type TreatmentRelationshipResolvers<ContextType = any, ParentType extends ResolversParentTypes['TreatmentRelationship'] = ResolversParentTypes['TreatmentRelationship']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ServiceUnit']>, ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['PatientRegister']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['RelationshipBasis']>, ParentType, ContextType>;
  serviceEvent?: Resolver<Maybe<ResolversTypes['ServiceEvent']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type TreatmentRelationshipConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TreatmentRelationshipConnection'] = ResolversParentTypes['TreatmentRelationshipConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TreatmentRelationshipEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type TreatmentRelationshipEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TreatmentRelationshipEdge'] = ResolversParentTypes['TreatmentRelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['TreatmentRelationship']>, ParentType, ContextType>;
};

export type JustifiedConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['JustifiedConnection'] = ResolversParentTypes['JustifiedConnection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ServiceUnit']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['ConnectionGround']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
};

export type JustifiedConnectionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['JustifiedConnectionConnection'] = ResolversParentTypes['JustifiedConnectionConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JustifiedConnectionEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type JustifiedConnectionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['JustifiedConnectionEdge'] = ResolversParentTypes['JustifiedConnectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['JustifiedConnection']>, ParentType, ContextType>;
};

export type ServiceUnitResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServiceUnit'] = ResolversParentTypes['ServiceUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PatientRegisterResolvers<ContextType = any, ParentType extends ResolversParentTypes['PatientRegister'] = ResolversParentTypes['PatientRegister']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ServiceEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServiceEvent'] = ResolversParentTypes['ServiceEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ServiceProviderResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServiceProvider'] = ResolversParentTypes['ServiceProvider']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WellbeingApplicationResolvers<ContextType = any, ParentType extends ResolversParentTypes['WellbeingApplication'] = ResolversParentTypes['WellbeingApplication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RepresentationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Representation'] = ResolversParentTypes['Representation']> = {
  kind?: Resolver<Maybe<ResolversTypes['RepresentationKind']>, ParentType, ContextType>;
  representativeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  themes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RepresentationTheme']>>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  blockedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RepresentedPersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['RepresentedPerson'] = ResolversParentTypes['RepresentedPerson']> = {
  kind?: Resolver<Maybe<ResolversTypes['RepresentationKind']>, ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['PersonName']>, ParentType, ContextType>;
};

export type UnitPatientResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnitPatient'] = ResolversParentTypes['UnitPatient'], FederationReferenceType extends FederationReferenceTypes['UnitPatient'] = FederationReferenceTypes['UnitPatient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnitPatient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['PersonName']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  AccessLogEntry?: AccessLogEntryResolvers<ContextType>;
  AccessLogConnection?: AccessLogConnectionResolvers<ContextType>;
  AccessLogEdge?: AccessLogEdgeResolvers<ContextType>;
  InformationAcknowledgement?: InformationAcknowledgementResolvers<ContextType>;
  ConsentToDataSharing?: ConsentToDataSharingResolvers<ContextType>;
  DenialOfConsent?: DenialOfConsentResolvers<ContextType>;
  DeclarationOfIntent?: DeclarationOfIntentResolvers<ContextType>;
  WellbeingDataConsent?: WellbeingDataConsentResolvers<ContextType>;
  GrantScope?: GrantScopeResolvers<ContextType>;
  ApplicationGrant?: ApplicationGrantResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonName?: PersonNameResolvers<ContextType>;
  AccessSummaryLine?: AccessSummaryLineResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  TreatmentRelationship?: TreatmentRelationshipResolvers<ContextType>;
  TreatmentRelationshipConnection?: TreatmentRelationshipConnectionResolvers<ContextType>;
  TreatmentRelationshipEdge?: TreatmentRelationshipEdgeResolvers<ContextType>;
  JustifiedConnection?: JustifiedConnectionResolvers<ContextType>;
  JustifiedConnectionConnection?: JustifiedConnectionConnectionResolvers<ContextType>;
  JustifiedConnectionEdge?: JustifiedConnectionEdgeResolvers<ContextType>;
  ServiceUnit?: ServiceUnitResolvers<ContextType>;
  PatientRegister?: PatientRegisterResolvers<ContextType>;
  ServiceEvent?: ServiceEventResolvers<ContextType>;
  ServiceProvider?: ServiceProviderResolvers<ContextType>;
  WellbeingApplication?: WellbeingApplicationResolvers<ContextType>;
  Representation?: RepresentationResolvers<ContextType>;
  RepresentedPerson?: RepresentedPersonResolvers<ContextType>;
  UnitPatient?: UnitPatientResolvers<ContextType>;
};

