import type { Header } from './header.js';
import type { FieldClass, Kind, ProtectionClass, WellbeingCategory } from './kinds.js';
import type { Predicate } from './predicate.js';

/** What the caller sees (design, section 5). */
export type PublicAnswer =
  | { readonly form: 'SHOWN' }
  | { readonly form: 'OMIT' }
  | { readonly form: 'NULL'; readonly code: PublicCode }
  | { readonly form: 'PERSON'; readonly code: PublicCode }
  | { readonly form: 'REFUSED'; readonly code: PublicCode }
  | { readonly form: 'HTTP_401' };

export type PublicCode =
  | 'AGGREGATE_ONLY'
  | 'APPLICATION_NOT_APPROVED'
  | 'ASSURANCE_TOO_LOW'
  | 'CALLER_KIND_NOT_PERMITTED'
  | 'CARE_CONTEXT_MISSING'
  | 'CITIZEN_ONLY'
  | 'CONFIRMATION_REQUIRED'
  | 'CONSENT_REQUIRED'
  | 'FUNCTION_EXCLUDED'
  | 'LICENCE_NOT_VALID'
  | 'LOG_TOO_OLD'
  | 'NOT_IN_FORCE'
  | 'OPENING_NOT_FOUND'
  | 'PERMIT_MISSING'
  | 'PURPOSE_WITHOUT_GROUND'
  | 'ROLE_NOT_NAMED'
  | 'SCOPE_MISSING'
  | 'TASK_NOT_PERMITTED'
  | 'UNAVAILABLE';

export type PermitCode =
  | 'SELF'
  | 'GUARDIAN'
  | 'MANDATE'
  | 'OWN_REGISTER'
  | 'OWN_REGISTER_SPECIAL_REASON'
  | 'OWN_REGISTER_SUPERVISED'
  | 'CONSENT'
  | 'OUTSOURCED'
  | 'EMERGENCY'
  | 'PHR_CONSENT'
  | 'APP_SCOPE'
  | 'ORG_OWN'
  | 'AUDIT'
  | 'PUBLIC'
  | 'UUSIMAA'
  | 'DISPENSING'
  | 'PRESCRIPTION';

export type DenyCode =
  | 'AGGREGATE_ONLY'
  | 'APP_GRANT_REVOKED'
  | 'APP_NOT_APPROVED'
  | 'APP_SCOPE_MISSING'
  | 'ASSURANCE_TOO_LOW'
  | 'CALLER_KIND_NOT_PERMITTED'
  | 'CAPACITY_UNKNOWN'
  | 'CARE_CONTEXT_MISSING'
  | 'CONFIRMATION_EXPIRED'
  | 'CONSENT_COVERAGE'
  | 'CONSENT_WITHDRAWN'
  | 'CUSTODY_ENDED'
  | 'DECEASED'
  | 'DELAYED_FOR_PATIENT'
  | 'DENIALS_HIDDEN'
  | 'DENIAL_ALL'
  | 'DENIAL_OCCUPATIONAL_REGISTER'
  | 'DENIAL_PRESCRIPTIONS'
  | 'DENIAL_PROVIDER'
  | 'DENIAL_SERVICE_EVENT'
  | 'EMERGENCY_BLOCKED'
  | 'EMERGENCY_EXPIRED'
  | 'EMERGENCY_ROLE'
  | 'GUARDIAN_FUNCTION_EXCLUDED'
  | 'LICENCE_NOT_VALID'
  | 'LOG_TOO_OLD'
  | 'MANDATE_ASSIGNEE_MINOR'
  | 'MANDATE_ENDED'
  | 'MANDATE_NOT_VALID'
  | 'MANDATE_SCOPE'
  | 'MINOR_REFUSED'
  | 'NON_DISCLOSURE'
  | 'NOT_FOUND'
  | 'NOT_INFORMED'
  | 'NOT_IN_FORCE'
  | 'NOT_SHAREABLE'
  | 'NO_CONSENT_TO_DATA_SHARING'
  | 'NO_CUSTODY'
  | 'NO_JUSTIFIED_CONNECTION'
  | 'NO_REGISTER'
  | 'NO_REPRESENTATION'
  | 'NO_TREATMENT_RELATIONSHIP'
  | 'OLD_ARCHIVE'
  | 'OPENING_NOT_FOUND'
  | 'PERMIT_MISSING'
  | 'PHR_APP_NOT_APPROVED'
  | 'PHR_CATEGORY'
  | 'PHR_CONSENT_ENDED'
  | 'PHR_NO_CONSENT'
  | 'PHR_OTHER_RECIPIENT'
  | 'PHR_PERIOD'
  | 'PHR_SELF_ONLY'
  | 'POLICY_UNAVAILABLE'
  | 'PURPOSE_WITHOUT_GROUND'
  | 'RELATIONSHIP_EXPIRED'
  | 'REPRESENTATION_BLOCKED'
  | 'REPRESENTATIVE_DECEASED'
  | 'ROLE_NOT_NAMED'
  | 'SOCIAL_WELFARE_REGISTER'
  | 'SPECIAL_PROTECTION_UNCONFIRMED'
  | 'SPECIAL_REASON_EXPIRED'
  | 'SUPERVISOR_NOT_VALID'
  | 'TASK_NOT_PERMITTED'
  | 'UNAUTHENTICATED';

export type AuditCode = PermitCode | DenyCode;

/** What must go with a permit: a notice to the person, a flag for follow-up. Logging is always an obligation. */
export interface Obligations {
  readonly notify: boolean;
  readonly flag: boolean;
}

export interface Permit {
  readonly effect: 'permit';
  readonly audit: PermitCode;
  readonly public: { readonly form: 'SHOWN' };
  readonly obligations: Obligations;
  /** Ids of the facts that decided: relationship, consent, opening, grant, mandate … */
  readonly because: readonly string[];
}

export interface Deny {
  readonly effect: 'deny';
  readonly audit: DenyCode;
  readonly public: Exclude<PublicAnswer, { form: 'SHOWN' }>;
  readonly because: readonly string[];
  /** With ROLE_NOT_NAMED: the caller's own roles to choose from. */
  readonly roles?: readonly string[];
}

export type Decision = Permit | Deny;

/** Reading is the one action of this product so far. */
export type Action = 'READ';

/** What is asked for. Without a header: the kind as such, which is what closes a kind by role or scope before any look-up. */
export interface Resource {
  readonly kind: Kind;
  readonly fieldClass: FieldClass;
  readonly header?: Header;
  /** For the access log: the oldest day that is asked for. */
  readonly from?: string;
}

/** The part of one person's things of one kind that the caller may see, as a filter. */
export interface Scope {
  /** `never` where the kind or the person is closed. */
  readonly predicate: Predicate;
  /** Why all of it is closed, or null when the predicate decides. */
  readonly closed: Deny | null;
  /** What it rests on, each ground that some header could meet. */
  readonly grounds: readonly PermitCode[];
  /** What the predicate leaves out, for the log only: registers, events and classes with the audit code of each. */
  readonly leftOut: readonly LeftOut[];
  /** The reason given for a thing outside the scope, and for an id that names nothing, so that neither can be told. */
  readonly outside: PublicCode | null;
}

export interface LeftOut {
  readonly registerId?: string;
  readonly serviceEventId?: string;
  readonly protectionClass?: ProtectionClass;
  readonly category?: WellbeingCategory;
  /** Where what is missing is not needed: the registers of Uusimaa among themselves. */
  readonly notNeededIn?: 'UUSIMAA';
  readonly audit: DenyCode;
}

/** One line of `Person.accessSummary`: told once, without looking at any document. */
export interface SummaryLine {
  readonly kind: Kind | null;
  readonly category: WellbeingCategory | null;
  readonly code: PublicCode;
  readonly protectionClass: ProtectionClass | null;
  /** Where what the code asks for is not needed; null where it is needed everywhere. */
  readonly notNeededIn: 'UUSIMAA' | null;
}
