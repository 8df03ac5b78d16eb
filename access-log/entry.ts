import type {
  AuditCode,
  CareContext,
  FieldClass,
  Instant,
  Kind,
  ProtectionClass,
  WellbeingCategory,
} from '../policy/index.js';

export type AccessKind = 'USAGE' | 'DISCLOSURE' | 'CITIZEN' | 'APPLICATION' | 'EMERGENCY' | 'REPRESENTATION';

/** What was given of one kind: which classes of field, of which things, and on what ground. */
export interface Given {
  readonly kind: Kind;
  readonly classes: readonly FieldClass[];
  readonly ids: readonly string[];
  readonly audit: AuditCode;
}

/** What was not given, by scope: never the ids of hidden things. */
export interface Withheld {
  readonly kind: Kind;
  readonly audit: AuditCode;
  readonly fieldClass?: FieldClass;
  readonly registerId?: string;
  readonly serviceEventId?: string;
  readonly protectionClass?: ProtectionClass;
  readonly category?: WellbeingCategory;
}

/**
 * What a person is told of a call: the kinds that she was asked for and how. Nothing in it depends on what was found and is
 * not, or not yet, hers to see.
 */
export interface Told {
  readonly kinds: readonly Kind[];
  readonly accessKind: AccessKind;
  readonly decision: 'permit' | 'deny';
  /** Whoever reads the log in her name is not told of wellbeing data, nor that she uses an application for it. */
  readonly to: 'PERSON' | 'REPRESENTATIVES';
}

/** One use of one person's data in one call, by service event. Ids and codes only: no value, no free text, no name. */
export interface AccessLogFields {
  readonly at: Instant;
  readonly requestId: string;
  readonly subgraph: string;
  readonly personId: string;
  readonly callerKind: string;
  readonly callerId: string;
  readonly clientId: string;
  readonly providerId: string | null;
  readonly unitId: string | null;
  readonly onBehalfOf: string | null;
  readonly careContext: CareContext | null;
  readonly purpose: string | null;
  readonly serviceEventId: string | null;
  readonly accessKind: AccessKind;
  readonly decision: 'permit' | 'deny' | 'partial';
  readonly given: readonly Given[];
  readonly withheld: readonly Withheld[];
  /** In the entry of the call and person that is of no service event; null in the others, and where another call tells it. */
  readonly told: Told | null;
  /** Because of an opening that must be followed up, or told to the person. */
  readonly flagged: boolean;
  readonly notify: boolean;
  readonly policyVersion: string;
  readonly factsVersion: number | null;
  readonly callerVersion: number | null;
}

/** As it is stored: a place in its writer's stream, and a hash over salted hashes of the fields. */
export interface StoredLogEntry extends AccessLogFields {
  readonly _id: string;
  /** Where it stands in what the person is told: the moment and the hash, neither of which says anything of others. */
  readonly sortKey: string | null;
  readonly stream: string;
  readonly sequence: number;
  readonly salt: string;
  readonly hash: string;
}
