import type {
  DocumentHeader,
  DocumentKind,
  GuardianCode,
  LocalDate,
  ProtectionClass,
  RegisterType,
} from '../../../policy/index.js';
import type { CodedValue, LocalizedText } from '../../../schema/values.js';
import type { ContentOf } from './content.js';

/** Who wrote a document. A name is never decided on; the id is null where the source names nobody we know. */
export interface Author {
  readonly professionalId: string | null;
  readonly name: string | null;
  readonly profession: string | null;
}

/** Why a version was replaced: Kanta's reason code and its text. */
export interface Correction {
  readonly reasonCode: string;
  readonly text: string;
  readonly at: string;
  readonly by: Author;
}

/** An earlier version, kept inside the document set. */
export interface EarlierVersion {
  readonly version: number;
  readonly recordedAt: string;
  readonly content: unknown;
  readonly author: Author;
  /** Why the next version replaced this one. */
  readonly correction: Correction;
}

/** Where an imported thing came from: the provider system and its own name for it. Makes a second import a no-op. */
export interface Source {
  readonly system: string;
  readonly reference: string;
}

/**
 * One patient document set as it is stored: the current version on top, earlier ones inside.
 * `_id` is `<personId>.<local>`; `sortKey` is `<occurredAt>~<_id>`; lists sort on it, newest first.
 */
export interface StoredDocument<K extends DocumentKind = DocumentKind> extends Omit<DocumentHeader, 'kind'> {
  readonly _id: string;
  readonly personId: string;
  readonly kind: K;
  readonly sortKey: string;
  readonly oid: string;
  readonly version: number;
  readonly serviceEventId: string;
  readonly registerId: string;
  readonly registerType: RegisterType;
  readonly controllerId: string;
  readonly organiserId: string;
  readonly producerId: string;
  readonly unitId: string;
  /** When it happened (sample taken, study performed, dose given, entry's contact), UTC. */
  readonly occurredAt: string;
  /** When this version was recorded, UTC. */
  readonly recordedAt: string;
  readonly language: 'fi' | 'sv' | 'en';
  readonly author: Author;
  /** Every `code` in the content, for the filter by code; each is the bare code without its system. */
  readonly codes: readonly string[];
  readonly content: ContentOf[K];
  readonly earlier: readonly EarlierVersion[];
  readonly source: Source | null;
}

/** Kanta's service event: one matter of care at one unit, with its contacts (encounters) inside. */
export interface StoredServiceEvent {
  readonly _id: string;
  readonly personId: string;
  readonly oid: string;
  readonly sortKey: string;
  readonly registerId: string;
  readonly registerType: RegisterType;
  readonly organiserId: string;
  readonly producerId: string;
  readonly unitId: string;
  readonly kind:
    | 'OUTPATIENT'
    | 'INPATIENT'
    | 'EMERGENCY'
    | 'HOME'
    | 'VIRTUAL'
    | 'OCCUPATIONAL'
    | 'WITHOUT_VISIT'
    | 'OTHER';
  readonly status: 'OPEN' | 'CLOSED';
  readonly start: string;
  readonly end: string | null;
  /** While it is open: when it ends at the latest, as far as its source told, and its treatment relationship with it. */
  readonly endsBy?: string;
  readonly reasonForVisit: {
    readonly text: LocalizedText | null;
    readonly codes: readonly CodedValue[];
  } | null;
  readonly encounters: readonly Encounter[];
  readonly state: 'CURRENT' | 'NULLIFIED';
  readonly archive: 'CURRENT' | 'OLD';
  /** A minor decides visit by visit: the strictest code of what belongs to it. */
  readonly guardianCode: GuardianCode | null;
  /** What the visit was for says as much as its entries: the class of its type and reasons. */
  readonly protectionClass: ProtectionClass;
  readonly source: Source | null;
}

export interface Encounter {
  readonly id: string;
  readonly kind: StoredServiceEvent['kind'];
  readonly unitId: string;
  readonly start: string;
  readonly end: string | null;
}

export interface StoredAppointment {
  readonly _id: string;
  readonly personId: string;
  readonly sortKey: string;
  readonly registerId: string;
  readonly registerType: RegisterType;
  readonly unitId: string;
  readonly serviceEventId: string | null;
  readonly professionalId: string | null;
  readonly service: LocalizedText;
  readonly start: string;
  readonly end: string | null;
  readonly status: 'BOOKED' | 'ARRIVED' | 'FULFILLED' | 'CANCELLED' | 'NO_SHOW';
  /** The code of the visit. */
  readonly guardianCode: GuardianCode | null;
  /** The first day on which the patient sees it; null is at once. */
  readonly releasedToPatientOn: LocalDate | null;
}
