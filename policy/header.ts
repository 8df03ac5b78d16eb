import type { GrantFact } from './facts.js';
import type { DocumentKind, Kind, ProtectionClass, RegisterType, WellbeingCategory } from './kinds.js';
import type { Instant, LocalDate } from './time.js';

/** Kanta's code for a minor's document: 1 not capable, 2 allows, 3 refuses, 4 unknown. */
export type GuardianCode = 1 | 2 | 3 | 4;

/**
 * What a decision may look at of one thing: a document, a service event, a relationship, a denial, a wellbeing entry.
 * A field that a kind does not have is null, which matches as absent does in the database.
 */
export interface Header {
  readonly kind: Kind;
  readonly registerId: string | null;
  /** Of that register; what does not say it is of no register that anything is shared from. */
  readonly registerType: RegisterType | null;
  readonly serviceEventId: string | null;
  readonly unitId: string | null;
  /** NULLIFIED is kept, and shown to nobody. */
  readonly state: 'CURRENT' | 'NULLIFIED';
  /** OLD is older than the register's start: the own controller only. */
  readonly archive: 'CURRENT' | 'OLD';
  readonly protectionClass: ProtectionClass;
  readonly recordedAt: Instant | null;
  /** First day on which the citizen may see it; null is at once. */
  readonly releasedToPatientOn: LocalDate | null;
  readonly guardianCode: GuardianCode | null;
  /** For a denial the professional who recorded it; for a prescription the one who prescribed. */
  readonly recordedBy: string | null;
  /** For a wellbeing entry. */
  readonly category: WellbeingCategory | null;
  readonly effectiveOn: LocalDate | null;
  /** For a grant to an application: the data that it is about. */
  readonly area?: GrantFact['area'];
}

/** A header of which nothing is known: current, unprotected and of no register. */
export const blankHeader = {
  registerId: null,
  registerType: null,
  serviceEventId: null,
  unitId: null,
  state: 'CURRENT',
  archive: 'CURRENT',
  protectionClass: 'NONE',
  recordedAt: null,
  releasedToPatientOn: null,
  guardianCode: null,
  recordedBy: null,
  category: null,
  effectiveOn: null,
} as const satisfies Omit<Header, 'kind'>;

export type HeaderField = keyof Header;

/** A header of a patient document. */
export interface DocumentHeader extends Header {
  readonly kind: DocumentKind;
}
