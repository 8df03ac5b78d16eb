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

/** A person. Seen by herself, by whoever acts for her, and by professionals who have a ground. */
export type Person = {
  /** The person's id, random and without meaning. Seen by whoever gives it. */
  readonly id: Scalars['ID']['output'];
  /** What the citizen stored, newest first. Seen by the citizen, by applications with its scope, and by professionals with her consent to its category. */
  readonly wellbeingEntries?: Maybe<WellbeingEntryConnection>;
  /** One measurement over time in buckets, oldest first. Seen as the entries are. */
  readonly wellbeingSeries?: Maybe<WellbeingSeries>;
};


/** A person. Seen by herself, by whoever acts for her, and by professionals who have a ground. */
export type PersonWellbeingEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WellbeingFilter>;
};


/** A person. Seen by herself, by whoever acts for her, and by professionals who have a ground. */
export type PersonWellbeingSeriesArgs = {
  code: Scalars['String']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  bucket?: InputMaybe<Bucket>;
};

/** Which wellbeing entries. */
export type WellbeingFilter = {
  /** Only of these categories. */
  readonly categories?: InputMaybe<ReadonlyArray<WellbeingCategory>>;
  /** First day on which it was measured or done. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it was measured or done. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Only with this code. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Only from this application. */
  readonly applicationId?: InputMaybe<Scalars['ID']['input']>;
};

/** How wide a bucket of a series is. Public as a type. */
export type Bucket =
  /** A day. */
  | 'DAY'
  /** A week, from Monday. */
  | 'WEEK'
  /** A month. */
  | 'MONTH';

/** A page of wellbeing entries. Never tells what was left out. */
export type WellbeingEntryConnection = {
  /** The entries of the page. Seen one by one. */
  readonly edges?: Maybe<ReadonlyArray<WellbeingEntryEdge>>;
  /** Where the page stands. Seen with the page. */
  readonly pageInfo?: Maybe<PageInfo>;
};

/** One entry of a page. Seen with the entry. */
export type WellbeingEntryEdge = {
  /** Where the item stands, opaque. Seen with the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. Seen one by one. */
  readonly node?: Maybe<WellbeingEntry>;
};

/** A measurement over time. Seen as the entries are. */
export type WellbeingSeries = {
  /** The unit of all values, UCUM. Seen with the series. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The buckets that hold values, oldest first, at most 1,000. Seen with the series. */
  readonly points?: Maybe<ReadonlyArray<WellbeingPoint>>;
};

/** One bucket of a series. Seen with the series. */
export type WellbeingPoint = {
  /** First Finnish day of the bucket. Seen with the series. */
  readonly start?: Maybe<Scalars['Date']['output']>;
  /** Least value. Seen with the series. */
  readonly min?: Maybe<Scalars['Float']['output']>;
  /** Arithmetic mean. Seen with the series. */
  readonly mean?: Maybe<Scalars['Float']['output']>;
  /** Greatest value. Seen with the series. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** How many values the caller may see in it. Seen with the series. */
  readonly count?: Maybe<Scalars['Int']['output']>;
};

/** Where an entry comes from. Seen with the entry. */
export type EntrySource = {
  /** The application that stored it. Seen with the entry. */
  readonly application?: Maybe<WellbeingApplication>;
  /** The device that measured it. Seen with the entry. */
  readonly device?: Maybe<Scalars['String']['output']>;
  /** Whether the citizen entered it by hand. Seen with the entry. */
  readonly selfEntered?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it was made for the demo rather than stored by a citizen. Seen with the entry. */
  readonly derived?: Maybe<Scalars['Boolean']['output']>;
};

/** A part of an entry. Seen with the entry. */
export type EntryComponent = {
  /** What it is. Seen with the entry. */
  readonly code?: Maybe<CodedValue>;
  /** Its value. Seen with the entry. */
  readonly value?: Maybe<Quantity>;
  /** A value in words. Seen with the entry. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** What every wellbeing entry has. */
export type WellbeingEntry = {
  /** The entry's id. Seen by whoever may see the entry. */
  readonly id: Scalars['ID']['output'];
  /** The business identifier that its source gave. Seen with the entry. */
  readonly identifier?: Maybe<Scalars['String']['output']>;
  /** The nationally confirmed profile. Seen with the entry. */
  readonly profile?: Maybe<Scalars['String']['output']>;
  /** What it is shared and granted by. Seen with the entry. */
  readonly category?: Maybe<WellbeingCategory>;
  /** When it was measured or done. Seen with the entry. */
  readonly effective?: Maybe<Period>;
  /** The local time's offset from UTC, `+02:00`. Seen with the entry. */
  readonly offset?: Maybe<Scalars['String']['output']>;
  /** When it was stored by its source. Seen with the entry. */
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it comes from. Seen with the entry. */
  readonly source?: Maybe<EntrySource>;
  /** The citizen's own note. Seen with the entry. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What it is about. Seen with the entry. */
  readonly code?: Maybe<CodedValue>;
  /** In words. Seen with the entry. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** A measurement, stored by the citizen. Seen by the citizen, by applications with its scope, and by professionals with her consent to its category. */
export type WellbeingObservation = WellbeingEntry & {
  /** The entry's id. Seen by whoever may see the entry. */
  readonly id: Scalars['ID']['output'];
  /** The business identifier that its source gave. Seen with the entry. */
  readonly identifier?: Maybe<Scalars['String']['output']>;
  /** The nationally confirmed profile. Seen with the entry. */
  readonly profile?: Maybe<Scalars['String']['output']>;
  /** What it is shared and granted by. Seen with the entry. */
  readonly category?: Maybe<WellbeingCategory>;
  /** When it was measured or done. Seen with the entry. */
  readonly effective?: Maybe<Period>;
  /** The local time's offset from UTC, `+02:00`. Seen with the entry. */
  readonly offset?: Maybe<Scalars['String']['output']>;
  /** When it was stored by its source. Seen with the entry. */
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it comes from. Seen with the entry. */
  readonly source?: Maybe<EntrySource>;
  /** The citizen's own note. Seen with the entry. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What it is about. Seen with the entry. */
  readonly code?: Maybe<CodedValue>;
  /** In words. Seen with the entry. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The value. Seen with the entry. */
  readonly value?: Maybe<Quantity>;
  /** A value or answer in words. Seen with the entry. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Parts: systolic and diastolic pressure, answers, goals. Seen with the entry. */
  readonly components?: Maybe<ReadonlyArray<EntryComponent>>;
};

/** An assessment of symptoms, stored by the citizen. Seen by the citizen, by applications with its scope, and by professionals with her consent to its category. */
export type SymptomAssessment = WellbeingEntry & {
  /** The entry's id. Seen by whoever may see the entry. */
  readonly id: Scalars['ID']['output'];
  /** The business identifier that its source gave. Seen with the entry. */
  readonly identifier?: Maybe<Scalars['String']['output']>;
  /** The nationally confirmed profile. Seen with the entry. */
  readonly profile?: Maybe<Scalars['String']['output']>;
  /** What it is shared and granted by. Seen with the entry. */
  readonly category?: Maybe<WellbeingCategory>;
  /** When it was measured or done. Seen with the entry. */
  readonly effective?: Maybe<Period>;
  /** The local time's offset from UTC, `+02:00`. Seen with the entry. */
  readonly offset?: Maybe<Scalars['String']['output']>;
  /** When it was stored by its source. Seen with the entry. */
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it comes from. Seen with the entry. */
  readonly source?: Maybe<EntrySource>;
  /** The citizen's own note. Seen with the entry. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What it is about. Seen with the entry. */
  readonly code?: Maybe<CodedValue>;
  /** In words. Seen with the entry. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The value. Seen with the entry. */
  readonly value?: Maybe<Quantity>;
  /** A value or answer in words. Seen with the entry. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Parts: systolic and diastolic pressure, answers, goals. Seen with the entry. */
  readonly components?: Maybe<ReadonlyArray<EntryComponent>>;
};

/** A check made by oneself, stored by the citizen. Seen by the citizen, by applications with its scope, and by professionals with her consent to its category. */
export type CheckUp = WellbeingEntry & {
  /** The entry's id. Seen by whoever may see the entry. */
  readonly id: Scalars['ID']['output'];
  /** The business identifier that its source gave. Seen with the entry. */
  readonly identifier?: Maybe<Scalars['String']['output']>;
  /** The nationally confirmed profile. Seen with the entry. */
  readonly profile?: Maybe<Scalars['String']['output']>;
  /** What it is shared and granted by. Seen with the entry. */
  readonly category?: Maybe<WellbeingCategory>;
  /** When it was measured or done. Seen with the entry. */
  readonly effective?: Maybe<Period>;
  /** The local time's offset from UTC, `+02:00`. Seen with the entry. */
  readonly offset?: Maybe<Scalars['String']['output']>;
  /** When it was stored by its source. Seen with the entry. */
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it comes from. Seen with the entry. */
  readonly source?: Maybe<EntrySource>;
  /** The citizen's own note. Seen with the entry. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What it is about. Seen with the entry. */
  readonly code?: Maybe<CodedValue>;
  /** In words. Seen with the entry. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The value. Seen with the entry. */
  readonly value?: Maybe<Quantity>;
  /** A value or answer in words. Seen with the entry. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Parts: systolic and diastolic pressure, answers, goals. Seen with the entry. */
  readonly components?: Maybe<ReadonlyArray<EntryComponent>>;
};

/** A plan of self-care, stored by the citizen. Seen by the citizen, by applications with its scope, and by professionals with her consent to its category. */
export type SelfCarePlan = WellbeingEntry & {
  /** The entry's id. Seen by whoever may see the entry. */
  readonly id: Scalars['ID']['output'];
  /** The business identifier that its source gave. Seen with the entry. */
  readonly identifier?: Maybe<Scalars['String']['output']>;
  /** The nationally confirmed profile. Seen with the entry. */
  readonly profile?: Maybe<Scalars['String']['output']>;
  /** What it is shared and granted by. Seen with the entry. */
  readonly category?: Maybe<WellbeingCategory>;
  /** When it was measured or done. Seen with the entry. */
  readonly effective?: Maybe<Period>;
  /** The local time's offset from UTC, `+02:00`. Seen with the entry. */
  readonly offset?: Maybe<Scalars['String']['output']>;
  /** When it was stored by its source. Seen with the entry. */
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it comes from. Seen with the entry. */
  readonly source?: Maybe<EntrySource>;
  /** The citizen's own note. Seen with the entry. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What it is about. Seen with the entry. */
  readonly code?: Maybe<CodedValue>;
  /** In words. Seen with the entry. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The value. Seen with the entry. */
  readonly value?: Maybe<Quantity>;
  /** A value or answer in words. Seen with the entry. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Parts: systolic and diastolic pressure, answers, goals. Seen with the entry. */
  readonly components?: Maybe<ReadonlyArray<EntryComponent>>;
};

/** Activity and lifestyle, stored by the citizen. Seen by the citizen, by applications with its scope, and by professionals with her consent to its category. */
export type ActivityEntry = WellbeingEntry & {
  /** The entry's id. Seen by whoever may see the entry. */
  readonly id: Scalars['ID']['output'];
  /** The business identifier that its source gave. Seen with the entry. */
  readonly identifier?: Maybe<Scalars['String']['output']>;
  /** The nationally confirmed profile. Seen with the entry. */
  readonly profile?: Maybe<Scalars['String']['output']>;
  /** What it is shared and granted by. Seen with the entry. */
  readonly category?: Maybe<WellbeingCategory>;
  /** When it was measured or done. Seen with the entry. */
  readonly effective?: Maybe<Period>;
  /** The local time's offset from UTC, `+02:00`. Seen with the entry. */
  readonly offset?: Maybe<Scalars['String']['output']>;
  /** When it was stored by its source. Seen with the entry. */
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it comes from. Seen with the entry. */
  readonly source?: Maybe<EntrySource>;
  /** The citizen's own note. Seen with the entry. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What it is about. Seen with the entry. */
  readonly code?: Maybe<CodedValue>;
  /** In words. Seen with the entry. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The value. Seen with the entry. */
  readonly value?: Maybe<Quantity>;
  /** A value or answer in words. Seen with the entry. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Parts: systolic and diastolic pressure, answers, goals. Seen with the entry. */
  readonly components?: Maybe<ReadonlyArray<EntryComponent>>;
};

/** Where every question begins. Each field says who may ask it. */
export type Query = {
  /** Approved wellbeing applications, in a stable order. Public. */
  readonly wellbeingApplications?: Maybe<WellbeingApplicationConnection>;
  /** One approved application. Public. */
  readonly wellbeingApplication?: Maybe<WellbeingApplication>;
  /** One wellbeing entry. Seen by the person, by applications with its scope, and by professionals with the person's consent to its category. */
  readonly wellbeingEntry?: Maybe<WellbeingEntry>;
};


/** Where every question begins. Each field says who may ask it. */
export type QueryWellbeingApplicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question begins. Each field says who may ask it. */
export type QueryWellbeingApplicationArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. Each field says who may ask it. */
export type QueryWellbeingEntryArgs = {
  id: Scalars['ID']['input'];
};

/** Whom an application is for. Public. */
export type ApplicationAudience =
  /** Citizens. */
  | 'CITIZEN'
  /** Professionals. */
  | 'PROFESSIONAL';

/** How an application runs. Public. */
export type ClientType =
  /** On a phone. */
  | 'MOBILE'
  /** On a server. */
  | 'SERVER'
  /** In a browser. */
  | 'WEB';

/** State of an application's approval. Public. */
export type ApprovalStatus =
  /** Approved. */
  | 'APPROVED'
  /** Suspended. */
  | 'SUSPENDED'
  /** Not decided yet. */
  | 'PENDING';

/** An application's approval. Public. */
export type Approval = {
  /** Its state. Public. */
  readonly status?: Maybe<ApprovalStatus>;
  /** Since when. Public. */
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  /** Until when. Public. */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
  /** Number of the certificate. Public. */
  readonly certificate?: Maybe<Scalars['String']['output']>;
};

/** An application that is approved for wellbeing data. Public. */
export type WellbeingApplication = {
  /** The application's id. Public. */
  readonly id: Scalars['ID']['output'];
  /** Its name. Public. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Who supplies it. Public. */
  readonly supplier?: Maybe<Scalars['String']['output']>;
  /** Whom it is for. Public. */
  readonly audience?: Maybe<ApplicationAudience>;
  /** Its approval. Public. */
  readonly approval?: Maybe<Approval>;
  /** What it asks to read and write. Public. */
  readonly requestedScopes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What it is for. Public. */
  readonly purpose?: Maybe<LocalizedText>;
  /** How it runs. Public. */
  readonly clientType?: Maybe<ClientType>;
};

/** A page of applications. Public. */
export type WellbeingApplicationConnection = {
  /** The applications of the page. Public. */
  readonly edges?: Maybe<ReadonlyArray<WellbeingApplicationEdge>>;
  /** Where the page stands. Public. */
  readonly pageInfo?: Maybe<PageInfo>;
};

/** One application of a page. Public. */
export type WellbeingApplicationEdge = {
  /** Where the item stands, opaque. Public. */
  readonly cursor: Scalars['String']['output'];
  /** The application. Public. */
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
  WellbeingEntryConnection: ResolverTypeWrapper<any>;
  WellbeingEntryEdge: ResolverTypeWrapper<any>;
  WellbeingSeries: ResolverTypeWrapper<any>;
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

export type PersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wellbeingEntries?: Resolver<Maybe<ResolversTypes['WellbeingEntryConnection']>, ParentType, ContextType, RequireFields<PersonWellbeingEntriesArgs, 'first'>>;
  wellbeingSeries?: Resolver<Maybe<ResolversTypes['WellbeingSeries']>, ParentType, ContextType, RequireFields<PersonWellbeingSeriesArgs, 'code' | 'bucket'>>;
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
};

export type WellbeingPointResolvers<ContextType = any, ParentType extends ResolversParentTypes['WellbeingPoint'] = ResolversParentTypes['WellbeingPoint']> = {
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  Quantity?: QuantityResolvers<ContextType>;
  OriginalQuantity?: OriginalQuantityResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  WellbeingEntryConnection?: WellbeingEntryConnectionResolvers<ContextType>;
  WellbeingEntryEdge?: WellbeingEntryEdgeResolvers<ContextType>;
  WellbeingSeries?: WellbeingSeriesResolvers<ContextType>;
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

