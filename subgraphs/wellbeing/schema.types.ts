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

export type Person = {
  readonly id: Scalars['ID']['output'];
  readonly wellbeingEntries?: Maybe<WellbeingEntryConnection>;
  readonly wellbeingSeries?: Maybe<WellbeingSeries>;
  readonly wellbeingMeasures?: Maybe<ReadonlyArray<WellbeingMeasure>>;
};


export type PersonWellbeingEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WellbeingFilter>;
};


export type PersonWellbeingSeriesArgs = {
  code: Scalars['String']['input'];
  system?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  bucket?: InputMaybe<Bucket>;
  statistic?: InputMaybe<Statistic>;
};


export type PersonWellbeingMeasuresArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type WellbeingFilter = {
  readonly categories?: InputMaybe<ReadonlyArray<WellbeingCategory>>;
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  readonly code?: InputMaybe<Scalars['String']['input']>;
  readonly applicationId?: InputMaybe<Scalars['ID']['input']>;
};

export type Bucket =
  | 'DAY'
  | 'WEEK'
  | 'MONTH';

export type Statistic =
  | 'AVERAGE'
  | 'MEDIAN'
  | 'MINIMUM'
  | 'MAXIMUM'
  | 'SUM'
  | 'LOWER_QUARTILE'
  | 'UPPER_QUARTILE'
  | 'PERCENTILE_20'
  | 'PERCENTILE_40'
  | 'PERCENTILE_60'
  | 'PERCENTILE_80';

export type WellbeingEntryConnection = {
  readonly edges?: Maybe<ReadonlyArray<WellbeingEntryEdge>>;
  readonly pageInfo?: Maybe<PageInfo>;
};

export type WellbeingEntryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<WellbeingEntry>;
};

export type WellbeingSeries = {
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly points?: Maybe<ReadonlyArray<WellbeingPoint>>;
  readonly parts?: Maybe<ReadonlyArray<WellbeingMeasure>>;
};

export type WellbeingMeasure = {
  readonly code?: Maybe<CodedValue>;
  readonly category?: Maybe<WellbeingCategory>;
  readonly statistic?: Maybe<Statistic>;
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly newest?: Maybe<Quantity>;
  readonly measuredOn?: Maybe<Scalars['Date']['output']>;
  readonly count?: Maybe<Scalars['Int']['output']>;
  readonly panel?: Maybe<CodedValue>;
};

export type WellbeingPoint = {
  readonly start?: Maybe<Scalars['Date']['output']>;
  readonly min?: Maybe<Scalars['Float']['output']>;
  readonly mean?: Maybe<Scalars['Float']['output']>;
  readonly max?: Maybe<Scalars['Float']['output']>;
  readonly count?: Maybe<Scalars['Int']['output']>;
  readonly atLeast?: Maybe<Scalars['Int']['output']>;
  readonly atMost?: Maybe<Scalars['Int']['output']>;
};

export type EntrySource = {
  readonly application?: Maybe<WellbeingApplication>;
  readonly device?: Maybe<Scalars['String']['output']>;
  readonly selfEntered?: Maybe<Scalars['Boolean']['output']>;
  readonly derived?: Maybe<Scalars['Boolean']['output']>;
};

export type EntryComponent = {
  readonly code?: Maybe<CodedValue>;
  readonly value?: Maybe<Quantity>;
  readonly text?: Maybe<Scalars['String']['output']>;
};

export type WellbeingEntry = {
  readonly id: Scalars['ID']['output'];
  readonly identifier?: Maybe<Scalars['String']['output']>;
  readonly profile?: Maybe<Scalars['String']['output']>;
  readonly category?: Maybe<WellbeingCategory>;
  readonly effective?: Maybe<Period>;
  readonly offset?: Maybe<Scalars['String']['output']>;
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly source?: Maybe<EntrySource>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly code?: Maybe<CodedValue>;
  readonly title?: Maybe<Scalars['String']['output']>;
};

export type WellbeingObservation = WellbeingEntry & {
  readonly id: Scalars['ID']['output'];
  readonly identifier?: Maybe<Scalars['String']['output']>;
  readonly profile?: Maybe<Scalars['String']['output']>;
  readonly category?: Maybe<WellbeingCategory>;
  readonly effective?: Maybe<Period>;
  readonly offset?: Maybe<Scalars['String']['output']>;
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly source?: Maybe<EntrySource>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly code?: Maybe<CodedValue>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly value?: Maybe<Quantity>;
  readonly statistic?: Maybe<Statistic>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly components?: Maybe<ReadonlyArray<EntryComponent>>;
};

export type SymptomAssessment = WellbeingEntry & {
  readonly id: Scalars['ID']['output'];
  readonly identifier?: Maybe<Scalars['String']['output']>;
  readonly profile?: Maybe<Scalars['String']['output']>;
  readonly category?: Maybe<WellbeingCategory>;
  readonly effective?: Maybe<Period>;
  readonly offset?: Maybe<Scalars['String']['output']>;
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly source?: Maybe<EntrySource>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly code?: Maybe<CodedValue>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly value?: Maybe<Quantity>;
  readonly statistic?: Maybe<Statistic>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly components?: Maybe<ReadonlyArray<EntryComponent>>;
};

export type CheckUp = WellbeingEntry & {
  readonly id: Scalars['ID']['output'];
  readonly identifier?: Maybe<Scalars['String']['output']>;
  readonly profile?: Maybe<Scalars['String']['output']>;
  readonly category?: Maybe<WellbeingCategory>;
  readonly effective?: Maybe<Period>;
  readonly offset?: Maybe<Scalars['String']['output']>;
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly source?: Maybe<EntrySource>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly code?: Maybe<CodedValue>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly value?: Maybe<Quantity>;
  readonly statistic?: Maybe<Statistic>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly components?: Maybe<ReadonlyArray<EntryComponent>>;
};

export type SelfCarePlan = WellbeingEntry & {
  readonly id: Scalars['ID']['output'];
  readonly identifier?: Maybe<Scalars['String']['output']>;
  readonly profile?: Maybe<Scalars['String']['output']>;
  readonly category?: Maybe<WellbeingCategory>;
  readonly effective?: Maybe<Period>;
  readonly offset?: Maybe<Scalars['String']['output']>;
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly source?: Maybe<EntrySource>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly code?: Maybe<CodedValue>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly value?: Maybe<Quantity>;
  readonly statistic?: Maybe<Statistic>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly components?: Maybe<ReadonlyArray<EntryComponent>>;
};

export type ActivityEntry = WellbeingEntry & {
  readonly id: Scalars['ID']['output'];
  readonly identifier?: Maybe<Scalars['String']['output']>;
  readonly profile?: Maybe<Scalars['String']['output']>;
  readonly category?: Maybe<WellbeingCategory>;
  readonly effective?: Maybe<Period>;
  readonly offset?: Maybe<Scalars['String']['output']>;
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly source?: Maybe<EntrySource>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly code?: Maybe<CodedValue>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly value?: Maybe<Quantity>;
  readonly statistic?: Maybe<Statistic>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly components?: Maybe<ReadonlyArray<EntryComponent>>;
};

export type Query = {
  readonly wellbeingApplications?: Maybe<WellbeingApplicationConnection>;
  readonly wellbeingApplication?: Maybe<WellbeingApplication>;
  readonly wellbeingEntry?: Maybe<WellbeingEntry>;
};


export type QueryWellbeingApplicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWellbeingApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWellbeingEntryArgs = {
  id: Scalars['ID']['input'];
};

export type ApplicationAudience =
  | 'CITIZEN'
  | 'PROFESSIONAL';

export type ClientType =
  | 'MOBILE'
  | 'SERVER'
  | 'WEB';

export type ApprovalStatus =
  | 'APPROVED'
  | 'SUSPENDED'
  | 'PENDING';

export type Approval = {
  readonly status?: Maybe<ApprovalStatus>;
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  readonly to?: Maybe<Scalars['DateTime']['output']>;
  readonly certificate?: Maybe<Scalars['String']['output']>;
};

export type WellbeingApplication = {
  readonly id: Scalars['ID']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly supplier?: Maybe<Scalars['String']['output']>;
  readonly audience?: Maybe<ApplicationAudience>;
  readonly approval?: Maybe<Approval>;
  readonly requestedScopes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly purpose?: Maybe<LocalizedText>;
  readonly clientType?: Maybe<ClientType>;
};

export type WellbeingApplicationConnection = {
  readonly edges?: Maybe<ReadonlyArray<WellbeingApplicationEdge>>;
  readonly pageInfo?: Maybe<PageInfo>;
};

export type WellbeingApplicationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<WellbeingApplication>;
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
  WellbeingObservation: WellbeingObservation;
  SymptomAssessment: SymptomAssessment;
  CheckUp: CheckUp;
  SelfCarePlan: SelfCarePlan;
  ActivityEntry: ActivityEntry;
  WellbeingApplication: WellbeingApplication;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  WellbeingObservation:
    ( { __typename: 'WellbeingObservation' }
    & GraphQLRecursivePick<FederationTypes['WellbeingObservation'], {"id":true}> );
  SymptomAssessment:
    ( { __typename: 'SymptomAssessment' }
    & GraphQLRecursivePick<FederationTypes['SymptomAssessment'], {"id":true}> );
  CheckUp:
    ( { __typename: 'CheckUp' }
    & GraphQLRecursivePick<FederationTypes['CheckUp'], {"id":true}> );
  SelfCarePlan:
    ( { __typename: 'SelfCarePlan' }
    & GraphQLRecursivePick<FederationTypes['SelfCarePlan'], {"id":true}> );
  ActivityEntry:
    ( { __typename: 'ActivityEntry' }
    & GraphQLRecursivePick<FederationTypes['ActivityEntry'], {"id":true}> );
  WellbeingApplication:
    ( { __typename: 'WellbeingApplication' }
    & GraphQLRecursivePick<FederationTypes['WellbeingApplication'], {"id":true}> );
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
  Person: ResolverTypeWrapper<any>;
  ID: ResolverTypeWrapper<any>;
  Int: ResolverTypeWrapper<any>;
  WellbeingFilter: ResolverTypeWrapper<any>;
  Bucket: ResolverTypeWrapper<any>;
  Statistic: ResolverTypeWrapper<any>;
  WellbeingEntryConnection: ResolverTypeWrapper<any>;
  WellbeingEntryEdge: ResolverTypeWrapper<any>;
  WellbeingSeries: ResolverTypeWrapper<any>;
  WellbeingMeasure: ResolverTypeWrapper<any>;
  WellbeingPoint: ResolverTypeWrapper<any>;
  EntrySource: ResolverTypeWrapper<any>;
  EntryComponent: ResolverTypeWrapper<any>;
  WellbeingEntry: ResolverTypeWrapper<any>;
  WellbeingObservation: ResolverTypeWrapper<any>;
  SymptomAssessment: ResolverTypeWrapper<any>;
  CheckUp: ResolverTypeWrapper<any>;
  SelfCarePlan: ResolverTypeWrapper<any>;
  ActivityEntry: ResolverTypeWrapper<any>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ApplicationAudience: ResolverTypeWrapper<any>;
  ClientType: ResolverTypeWrapper<any>;
  ApprovalStatus: ResolverTypeWrapper<any>;
  Approval: ResolverTypeWrapper<any>;
  WellbeingApplication: ResolverTypeWrapper<any>;
  WellbeingApplicationConnection: ResolverTypeWrapper<any>;
  WellbeingApplicationEdge: ResolverTypeWrapper<any>;
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
  Person: any;
  ID: any;
  Int: any;
  WellbeingFilter: any;
  WellbeingEntryConnection: any;
  WellbeingEntryEdge: any;
  WellbeingSeries: any;
  WellbeingMeasure: any;
  WellbeingPoint: any;
  EntrySource: any;
  EntryComponent: any;
  WellbeingEntry: any;
  WellbeingObservation: any;
  SymptomAssessment: any;
  CheckUp: any;
  SelfCarePlan: any;
  ActivityEntry: any;
  Query: Record<PropertyKey, never>;
  Approval: any;
  WellbeingApplication: any;
  WellbeingApplicationConnection: any;
  WellbeingApplicationEdge: any;
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

export type PersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wellbeingEntries?: Resolver<Maybe<ResolversTypes['WellbeingEntryConnection']>, ParentType, ContextType, RequireFields<PersonWellbeingEntriesArgs, 'first'>>;
  wellbeingSeries?: Resolver<Maybe<ResolversTypes['WellbeingSeries']>, ParentType, ContextType, RequireFields<PersonWellbeingSeriesArgs, 'code' | 'bucket'>>;
  wellbeingMeasures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WellbeingMeasure']>>, ParentType, ContextType, Partial<PersonWellbeingMeasuresArgs>>;
};

export type WellbeingEntryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['WellbeingEntryConnection'] = ResolversParentTypes['WellbeingEntryConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WellbeingEntryEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type WellbeingEntryEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['WellbeingEntryEdge'] = ResolversParentTypes['WellbeingEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['WellbeingEntry']>, ParentType, ContextType>;
};

export type WellbeingSeriesResolvers<ContextType = any, ParentType extends ResolversParentTypes['WellbeingSeries'] = ResolversParentTypes['WellbeingSeries']> = {
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WellbeingPoint']>>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WellbeingMeasure']>>, ParentType, ContextType>;
};

export type WellbeingMeasureResolvers<ContextType = any, ParentType extends ResolversParentTypes['WellbeingMeasure'] = ResolversParentTypes['WellbeingMeasure']> = {
  code?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['WellbeingCategory']>, ParentType, ContextType>;
  statistic?: Resolver<Maybe<ResolversTypes['Statistic']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newest?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  measuredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  panel?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
};

export type WellbeingPointResolvers<ContextType = any, ParentType extends ResolversParentTypes['WellbeingPoint'] = ResolversParentTypes['WellbeingPoint']> = {
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  atLeast?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  atMost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EntrySourceResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntrySource'] = ResolversParentTypes['EntrySource']> = {
  application?: Resolver<Maybe<ResolversTypes['WellbeingApplication']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  selfEntered?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  derived?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type EntryComponentResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntryComponent'] = ResolversParentTypes['EntryComponent']> = {
  code?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WellbeingEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['WellbeingEntry'] = ResolversParentTypes['WellbeingEntry']> = {
  __resolveType: TypeResolveFn<'WellbeingObservation' | 'SymptomAssessment' | 'CheckUp' | 'SelfCarePlan' | 'ActivityEntry', ParentType, ContextType>;
};

export type WellbeingObservationResolvers<ContextType = any, ParentType extends ResolversParentTypes['WellbeingObservation'] = ResolversParentTypes['WellbeingObservation'], FederationReferenceType extends FederationReferenceTypes['WellbeingObservation'] = FederationReferenceTypes['WellbeingObservation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WellbeingObservation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['WellbeingCategory']>, ParentType, ContextType>;
  effective?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  offset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['EntrySource']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  statistic?: Resolver<Maybe<ResolversTypes['Statistic']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  components?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EntryComponent']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SymptomAssessmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['SymptomAssessment'] = ResolversParentTypes['SymptomAssessment'], FederationReferenceType extends FederationReferenceTypes['SymptomAssessment'] = FederationReferenceTypes['SymptomAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SymptomAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['WellbeingCategory']>, ParentType, ContextType>;
  effective?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  offset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['EntrySource']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  statistic?: Resolver<Maybe<ResolversTypes['Statistic']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  components?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EntryComponent']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckUpResolvers<ContextType = any, ParentType extends ResolversParentTypes['CheckUp'] = ResolversParentTypes['CheckUp'], FederationReferenceType extends FederationReferenceTypes['CheckUp'] = FederationReferenceTypes['CheckUp']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CheckUp']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['WellbeingCategory']>, ParentType, ContextType>;
  effective?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  offset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['EntrySource']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  statistic?: Resolver<Maybe<ResolversTypes['Statistic']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  components?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EntryComponent']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelfCarePlanResolvers<ContextType = any, ParentType extends ResolversParentTypes['SelfCarePlan'] = ResolversParentTypes['SelfCarePlan'], FederationReferenceType extends FederationReferenceTypes['SelfCarePlan'] = FederationReferenceTypes['SelfCarePlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SelfCarePlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['WellbeingCategory']>, ParentType, ContextType>;
  effective?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  offset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['EntrySource']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  statistic?: Resolver<Maybe<ResolversTypes['Statistic']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  components?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EntryComponent']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActivityEntry'] = ResolversParentTypes['ActivityEntry'], FederationReferenceType extends FederationReferenceTypes['ActivityEntry'] = FederationReferenceTypes['ActivityEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ActivityEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['WellbeingCategory']>, ParentType, ContextType>;
  effective?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  offset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['EntrySource']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  statistic?: Resolver<Maybe<ResolversTypes['Statistic']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  components?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EntryComponent']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  wellbeingApplications?: Resolver<Maybe<ResolversTypes['WellbeingApplicationConnection']>, ParentType, ContextType, RequireFields<QueryWellbeingApplicationsArgs, 'first'>>;
  wellbeingApplication?: Resolver<Maybe<ResolversTypes['WellbeingApplication']>, ParentType, ContextType, RequireFields<QueryWellbeingApplicationArgs, 'id'>>;
  wellbeingEntry?: Resolver<Maybe<ResolversTypes['WellbeingEntry']>, ParentType, ContextType, RequireFields<QueryWellbeingEntryArgs, 'id'>>;
};

export type ApprovalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Approval'] = ResolversParentTypes['Approval']> = {
  status?: Resolver<Maybe<ResolversTypes['ApprovalStatus']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WellbeingApplicationResolvers<ContextType = any, ParentType extends ResolversParentTypes['WellbeingApplication'] = ResolversParentTypes['WellbeingApplication'], FederationReferenceType extends FederationReferenceTypes['WellbeingApplication'] = FederationReferenceTypes['WellbeingApplication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WellbeingApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  audience?: Resolver<Maybe<ResolversTypes['ApplicationAudience']>, ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  requestedScopes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  clientType?: Resolver<Maybe<ResolversTypes['ClientType']>, ParentType, ContextType>;
};

export type WellbeingApplicationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['WellbeingApplicationConnection'] = ResolversParentTypes['WellbeingApplicationConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WellbeingApplicationEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type WellbeingApplicationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['WellbeingApplicationEdge'] = ResolversParentTypes['WellbeingApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['WellbeingApplication']>, ParentType, ContextType>;
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
  Person?: PersonResolvers<ContextType>;
  WellbeingEntryConnection?: WellbeingEntryConnectionResolvers<ContextType>;
  WellbeingEntryEdge?: WellbeingEntryEdgeResolvers<ContextType>;
  WellbeingSeries?: WellbeingSeriesResolvers<ContextType>;
  WellbeingMeasure?: WellbeingMeasureResolvers<ContextType>;
  WellbeingPoint?: WellbeingPointResolvers<ContextType>;
  EntrySource?: EntrySourceResolvers<ContextType>;
  EntryComponent?: EntryComponentResolvers<ContextType>;
  WellbeingEntry?: WellbeingEntryResolvers<ContextType>;
  WellbeingObservation?: WellbeingObservationResolvers<ContextType>;
  SymptomAssessment?: SymptomAssessmentResolvers<ContextType>;
  CheckUp?: CheckUpResolvers<ContextType>;
  SelfCarePlan?: SelfCarePlanResolvers<ContextType>;
  ActivityEntry?: ActivityEntryResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Approval?: ApprovalResolvers<ContextType>;
  WellbeingApplication?: WellbeingApplicationResolvers<ContextType>;
  WellbeingApplicationConnection?: WellbeingApplicationConnectionResolvers<ContextType>;
  WellbeingApplicationEdge?: WellbeingApplicationEdgeResolvers<ContextType>;
};

