import type { DocumentKind, ProtectionClass, RegisterType, WellbeingCategory } from './kinds.js';
import type { Instant, LocalDate, Period } from './time.js';

export type Channel = 'MY_KANTA' | 'AT_CARE' | 'SUOMI_FI' | 'SYSTEM';

export interface InformationFact {
  readonly version: string;
  readonly confirmedAt: Instant;
  readonly channel: Channel;
}

export interface ConsentFact {
  readonly id: string;
  readonly domain: 'PATIENT_DATA' | 'SOCIAL_WELFARE_CLIENT_DATA';
  readonly coverage: 'KANTA_ONLY' | 'ALL_CHANNELS';
  readonly givenAt: Instant;
  readonly withdrawnAt: Instant | null;
  readonly channel: Channel;
  readonly recordedBy: string | null;
  /** The person, or who acted for the person; it stays in force when that one no longer may. */
  readonly givenBy: string;
}

export type DenialTarget =
  | { readonly type: 'ALL_PATIENT_DATA' }
  | { readonly type: 'SERVICE_EVENT'; readonly serviceEventId: string }
  | { readonly type: 'PROVIDER_REGISTER'; readonly registerId: string }
  | { readonly type: 'PRIVATE_OCCUPATIONAL_REGISTER'; readonly registerId: string }
  | { readonly type: 'PRESCRIPTIONS' };

export interface DenialFact {
  readonly id: string;
  readonly target: DenialTarget;
  readonly emergencyUseAllowed: boolean;
  readonly setAt: Instant;
  readonly withdrawnAt: Instant | null;
  readonly channel: Channel;
  /** The professional who recorded it on the person's request, who alone of professionals sees it. */
  readonly recordedBy: string | null;
  /** The person, or who acted for the person; it binds also when that one no longer may. */
  readonly setBy: string;
}

export interface WellbeingConsentFact {
  readonly id: string;
  readonly categories: readonly WellbeingCategory[];
  /** Days of the data that is shared; null is open. */
  readonly dataFrom: LocalDate | null;
  readonly dataTo: LocalDate | null;
  /** A provider, or null for any who treats. */
  readonly recipientProviderId: string | null;
  readonly givenAt: Instant;
  readonly validUntil: Instant | null;
  readonly withdrawnAt: Instant | null;
}

export interface GrantFact {
  readonly id: string;
  readonly applicationId: string;
  readonly area: 'WELLBEING_DATA' | 'PATIENT_DATA';
  readonly scopes: readonly GrantScope[];
  /** The person, or an assignee, whose grant ends with the mandate. */
  readonly grantedBy: string;
  readonly grantedAt: Instant;
  /** When the person made an assignee's grant an own one. */
  readonly confirmedAt: Instant | null;
  readonly revokedAt: Instant | null;
  readonly lastUsedAt: Instant | null;
}

export interface GrantScope {
  readonly dataType: WellbeingCategory | DocumentKind;
  readonly access: 'READ' | 'WRITE';
}

export interface CustodyFact extends Period {
  readonly guardianId: string;
  /** Whether the guardian has a non-disclosure for personal safety: then no other guardian acts. */
  readonly guardianNonDisclosure: boolean;
  /** Set where a safety non-disclosure stops this guardian, or custodial care all of them. */
  readonly blocked: 'SAFETY' | 'CUSTODIAL_CARE' | null;
}

export type MandateTheme = 'HEALTHCARE' | 'WELLBEING_APPLICATION_DISCLOSURE';

export interface MandateFact extends Period {
  readonly id: string;
  readonly assigneeId: string;
  readonly kind: 'MANDATE' | 'LEGAL_GUARDIAN';
  readonly registeredAt: Instant;
  readonly themes: readonly MandateTheme[];
}

export type RelationshipBasis =
  | 'SERVICE_EVENT'
  | 'APPOINTMENT'
  | 'REFERRAL'
  | 'INPATIENT'
  | 'CONSULTATION'
  | 'REQUEST'
  | 'PURCHASED_SERVICE';

export interface RelationshipFact extends Period {
  readonly id: string;
  readonly unitId: string;
  readonly providerId: string;
  readonly registerId: string;
  readonly registerType: RegisterType;
  readonly basis: RelationshipBasis;
  /** For purchased care: the provider that bought it. */
  readonly organiserId: string | null;
  readonly serviceEventId: string | null;
  /** The booking that gave it. */
  readonly appointmentId: string | null;
}

export interface ConnectionFact extends Period {
  readonly id: string;
  readonly unitId: string;
  readonly ground: 'CLIENT_RELATIONSHIP' | 'TASK';
}

/** The organiser lets a producer (null: any whom the organiser names at care) read what the service needs. */
export interface AuthorisationFact extends Period {
  readonly id: string;
  readonly organiserId: string;
  readonly registerId: string;
  readonly producerId: string | null;
  readonly kinds: readonly DocumentKind[];
}

/** A stored act that opens more than the relationship does: one professional, one unit, this person. */
export interface OpeningFact extends Period {
  readonly id: string;
  readonly type: 'SPECIAL_REASON' | 'CONFIRMATION' | 'EMERGENCY' | 'SUPERVISION';
  readonly professionalId: string;
  readonly unitId: string;
  readonly serviceEventId: string | null;
  /** For a confirmation: the one class that it opens. */
  readonly protectionClass: ProtectionClass | null;
  readonly reasonCode: string;
}

export interface DeclarationFact {
  readonly id: string;
  readonly type: 'LIVING_WILL' | 'ORGAN_DONATION';
  readonly setAt: Instant;
  readonly withdrawnAt: Instant | null;
}

/** The day of death; its month or year where no more is known (`2020-07`, `2020`), and UNKNOWN where only the death is. */
export type DeathDate = LocalDate | 'UNKNOWN';

/** What a decision looks at of somebody who acts or has acted for the person: that one's own facts. */
export interface RepresentativeFact {
  readonly personId: string;
  readonly birthDate: LocalDate;
  readonly deathDate: DeathDate | null;
  readonly nonDisclosure: boolean;
}

/** What ties professionals to a person; of somebody who does not exist there is none. */
export type Ties = Pick<PersonFacts, 'relationships' | 'connections' | 'openings'>;

/** Everything of one person that a decision may look at: the document `accessStates`. */
export interface PersonFacts {
  readonly personId: string;
  readonly version: number;
  readonly birthDate: LocalDate;
  readonly deathDate: DeathDate | null;
  readonly nonDisclosure: boolean;
  readonly information: readonly InformationFact[];
  readonly consents: readonly ConsentFact[];
  readonly denials: readonly DenialFact[];
  readonly wellbeingConsents: readonly WellbeingConsentFact[];
  readonly grants: readonly GrantFact[];
  readonly custody: readonly CustodyFact[];
  /** Parents who hold no custody, or never held it; a parent who lost it stands in `custody` with its end too. */
  readonly parentsWithoutCustody: readonly string[];
  readonly mandates: readonly MandateFact[];
  readonly relationships: readonly RelationshipFact[];
  readonly connections: readonly ConnectionFact[];
  readonly authorisations: readonly AuthorisationFact[];
  readonly openings: readonly OpeningFact[];
  readonly declarations: readonly DeclarationFact[];
  /**
   * Read with the person's own facts in each request, and in no document; who is not among them acts for nobody. Where a
   * guardian asks, the other guardians are among them.
   */
  readonly representatives?: readonly RepresentativeFact[];
}
