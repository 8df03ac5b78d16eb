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

export type AccessKind =
  | 'USAGE'
  | 'DISCLOSURE'
  | 'CITIZEN'
  | 'APPLICATION'
  | 'EMERGENCY'
  | 'REPRESENTATION';

export type AccessDecision =
  | 'PERMITTED'
  | 'DENIED';

export type AccessLogEntry = {
  readonly id: Scalars['ID']['output'];
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  readonly accessKind?: Maybe<AccessKind>;
  readonly provider?: Maybe<ServiceProvider>;
  readonly unit?: Maybe<ServiceUnit>;
  readonly application?: Maybe<WellbeingApplication>;
  readonly purpose?: Maybe<Scalars['String']['output']>;
  readonly dataKinds?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly decision?: Maybe<AccessDecision>;
};

export type AccessLogConnection = {
  readonly edges?: Maybe<ReadonlyArray<AccessLogEdge>>;
  readonly pageInfo?: Maybe<PageInfo>;
};

export type AccessLogEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<AccessLogEntry>;
};

export type Channel =
  | 'MY_KANTA'
  | 'AT_CARE'
  | 'SUOMI_FI'
  | 'SYSTEM';

export type InformationAcknowledgement = {
  readonly version?: Maybe<Scalars['String']['output']>;
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly channel?: Maybe<Channel>;
};

export type ConsentStatus =
  | 'GIVEN'
  | 'NOT_GIVEN';

export type ConsentDomain =
  | 'PATIENT_DATA'
  | 'SOCIAL_WELFARE_CLIENT_DATA';

export type ConsentCoverage =
  | 'KANTA_ONLY'
  | 'ALL_CHANNELS';

export type ConsentToDataSharing = {
  readonly id: Scalars['ID']['output'];
  readonly domain?: Maybe<ConsentDomain>;
  readonly coverage?: Maybe<ConsentCoverage>;
  readonly active?: Maybe<Scalars['Boolean']['output']>;
  readonly givenAt?: Maybe<Scalars['DateTime']['output']>;
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  readonly channel?: Maybe<Channel>;
};

export type DenialTargetType =
  | 'ALL_PATIENT_DATA'
  | 'SERVICE_EVENT'
  | 'PROVIDER_REGISTER'
  | 'PRIVATE_OCCUPATIONAL_REGISTER'
  | 'PRESCRIPTIONS';

export type DenialOfConsent = {
  readonly id: Scalars['ID']['output'];
  readonly target?: Maybe<DenialTargetType>;
  readonly serviceEvent?: Maybe<ServiceEvent>;
  readonly register?: Maybe<PatientRegister>;
  readonly emergencyUseAllowed?: Maybe<Scalars['Boolean']['output']>;
  readonly setAt?: Maybe<Scalars['DateTime']['output']>;
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  readonly channel?: Maybe<Channel>;
};

export type DeclarationType =
  | 'LIVING_WILL'
  | 'ORGAN_DONATION';

export type DeclarationOfIntent = {
  readonly id: Scalars['ID']['output'];
  readonly type?: Maybe<DeclarationType>;
  readonly setAt?: Maybe<Scalars['DateTime']['output']>;
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

export type WellbeingDataConsent = {
  readonly id: Scalars['ID']['output'];
  readonly categories?: Maybe<ReadonlyArray<WellbeingCategory>>;
  readonly dataFrom?: Maybe<Scalars['Date']['output']>;
  readonly dataTo?: Maybe<Scalars['Date']['output']>;
  readonly recipient?: Maybe<ServiceProvider>;
  readonly givenAt?: Maybe<Scalars['DateTime']['output']>;
  readonly validUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  readonly active?: Maybe<Scalars['Boolean']['output']>;
};

export type GrantArea =
  | 'WELLBEING_DATA'
  | 'PATIENT_DATA';

export type ScopeAccess =
  | 'READ'
  | 'WRITE';

export type GrantScope = {
  readonly dataType?: Maybe<Scalars['String']['output']>;
  readonly access?: Maybe<ScopeAccess>;
};

export type ApplicationGrant = {
  readonly id: Scalars['ID']['output'];
  readonly application?: Maybe<WellbeingApplication>;
  readonly area?: Maybe<GrantArea>;
  readonly scopes?: Maybe<ReadonlyArray<GrantScope>>;
  readonly grantedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type Person = {
  readonly id: Scalars['ID']['output'];
  readonly personalIdentityCode?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<PersonName>;
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  readonly deathDate?: Maybe<Scalars['Date']['output']>;
  readonly deathDateAsKnown?: Maybe<Scalars['String']['output']>;
  readonly deceased?: Maybe<Scalars['Boolean']['output']>;
  readonly preferredLanguage?: Maybe<Language>;
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly homeMunicipality?: Maybe<Scalars['String']['output']>;
  readonly nonDisclosureForPersonalSafety?: Maybe<Scalars['Boolean']['output']>;
  readonly accessSummary?: Maybe<ReadonlyArray<AccessSummaryLine>>;
  readonly representatives?: Maybe<ReadonlyArray<Representation>>;
  readonly treatmentRelationships?: Maybe<TreatmentRelationshipConnection>;
  readonly justifiedConnections?: Maybe<JustifiedConnectionConnection>;
  readonly information?: Maybe<InformationAcknowledgement>;
  readonly consentToDataSharing?: Maybe<ConsentStatus>;
  readonly consentsToDataSharing?: Maybe<ReadonlyArray<ConsentToDataSharing>>;
  readonly denialsOfConsent?: Maybe<ReadonlyArray<DenialOfConsent>>;
  readonly declarationsOfIntent?: Maybe<ReadonlyArray<DeclarationOfIntent>>;
  readonly wellbeingDataConsents?: Maybe<ReadonlyArray<WellbeingDataConsent>>;
  readonly applicationGrants?: Maybe<ReadonlyArray<ApplicationGrant>>;
  readonly accessLog?: Maybe<AccessLogConnection>;
};


export type PersonTreatmentRelationshipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PersonJustifiedConnectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PersonAccessLogArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type PersonName = {
  readonly given?: Maybe<Scalars['String']['output']>;
  readonly family?: Maybe<Scalars['String']['output']>;
};

export type SharingArea =
  | 'UUSIMAA';

export type AccessSummaryLine = {
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly category?: Maybe<WellbeingCategory>;
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly protectionClass?: Maybe<ProtectionClass>;
  readonly notNeededIn?: Maybe<SharingArea>;
};

export type Query = {
  readonly me?: Maybe<Person>;
  readonly person?: Maybe<Person>;
  readonly myRepresentedPersons?: Maybe<ReadonlyArray<RepresentedPerson>>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};

export type RelationshipBasis =
  | 'SERVICE_EVENT'
  | 'APPOINTMENT'
  | 'REFERRAL'
  | 'INPATIENT'
  | 'CONSULTATION'
  | 'REQUEST'
  | 'PURCHASED_SERVICE';

export type TreatmentRelationship = {
  readonly id: Scalars['ID']['output'];
  readonly unit?: Maybe<ServiceUnit>;
  readonly register?: Maybe<PatientRegister>;
  readonly basis?: Maybe<RelationshipBasis>;
  readonly serviceEvent?: Maybe<ServiceEvent>;
  readonly period?: Maybe<Period>;
  readonly active?: Maybe<Scalars['Boolean']['output']>;
};

export type TreatmentRelationshipConnection = {
  readonly edges?: Maybe<ReadonlyArray<TreatmentRelationshipEdge>>;
  readonly pageInfo?: Maybe<PageInfo>;
};

export type TreatmentRelationshipEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<TreatmentRelationship>;
};

export type ConnectionGround =
  | 'CLIENT_RELATIONSHIP'
  | 'TASK';

export type JustifiedConnection = {
  readonly id: Scalars['ID']['output'];
  readonly unit?: Maybe<ServiceUnit>;
  readonly ground?: Maybe<ConnectionGround>;
  readonly period?: Maybe<Period>;
};

export type JustifiedConnectionConnection = {
  readonly edges?: Maybe<ReadonlyArray<JustifiedConnectionEdge>>;
  readonly pageInfo?: Maybe<PageInfo>;
};

export type JustifiedConnectionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<JustifiedConnection>;
};

export type ServiceUnit = {
  readonly id: Scalars['ID']['output'];
};

export type PatientRegister = {
  readonly id: Scalars['ID']['output'];
};

export type ServiceEvent = {
  readonly id: Scalars['ID']['output'];
};

export type ServiceProvider = {
  readonly id: Scalars['ID']['output'];
};

export type WellbeingApplication = {
  readonly id: Scalars['ID']['output'];
};

export type RepresentationKind =
  | 'GUARDIAN'
  | 'MANDATE'
  | 'LEGAL_GUARDIAN';

export type RepresentationTheme =
  | 'HEALTHCARE'
  | 'WELLBEING_APPLICATION_DISCLOSURE';

export type Representation = {
  readonly kind?: Maybe<RepresentationKind>;
  readonly representativeId?: Maybe<Scalars['ID']['output']>;
  readonly themes?: Maybe<ReadonlyArray<RepresentationTheme>>;
  readonly period?: Maybe<Period>;
  readonly blockedReason?: Maybe<Scalars['String']['output']>;
};

export type RepresentedPerson = {
  readonly kind?: Maybe<RepresentationKind>;
  readonly personId?: Maybe<Scalars['ID']['output']>;
  readonly name?: Maybe<PersonName>;
};

export type UnitPatient = {
  readonly id: Scalars['ID']['output'];
  readonly personId?: Maybe<Scalars['ID']['output']>;
  readonly name?: Maybe<PersonName>;
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
  SharingArea: ResolverTypeWrapper<any>;
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
  Coding: any;
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
  deathDateAsKnown?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deceased?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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
  notNeededIn?: Resolver<Maybe<ResolversTypes['SharingArea']>, ParentType, ContextType>;
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
  Coding?: CodingResolvers<ContextType>;
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

