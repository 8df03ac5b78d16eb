import type { LabelMeaning } from './fhir/labels.js';

/** Why a resource does not go in. */
export type RefusalReason =
  | 'NOT_STORED_HERE'
  | 'NOT_A_RESOURCE'
  | 'BROKEN_JSON'
  | 'BAD_SHAPE'
  | 'NO_ID'
  | 'IMPOSSIBLE_DATE'
  | 'MISSING_DATE'
  | 'NOTHING_TO_STORE'
  | 'NOT_IN_FORCE'
  | 'CITIZENS_OWN'
  | 'DANGLING_REFERENCE'
  | 'NO_SERVICE_EVENT'
  | 'NO_UNIT'
  | 'OTHER_CONTENT'
  | 'OID_TAKEN'
  | 'UNKNOWN_TYPE'
  | 'UNKNOWN_UNIT'
  | 'OUT_OF_RANGE'
  | 'OTHER_PERSON'
  | 'BAD_REFERENCE'
  | 'UNKNOWN_LABEL'
  | 'UNKNOWN_MODIFIER'
  | 'OTHER_FHIR_VERSION'
  | 'TOO_LARGE'
  | 'TOO_MANY_PARTS'
  | 'TAKEN_BACK'
  | 'NOT_REMOVED'
  | 'REPLACED';

/** What went in, but not whole. */
export type WarningReason =
  | 'UNKNOWN_CODE'
  | 'UNKNOWN_UNIT'
  | 'OTHER_UNIT'
  | 'MISSING_UNIT'
  | 'UNKNOWN_TOOTH'
  | 'DANGLING_REFERENCE'
  | 'DUPLICATE'
  | 'ATTACHMENT_LEFT_OUT'
  | 'IDENTITY_CODE_LEFT_OUT'
  | 'TIME_WITHOUT_ZONE'
  | 'OTHER_FHIR_VERSION'
  | 'OLDER_VERSION'
  | 'STORED_IS_TAKEN_BACK'
  | 'NO_END'
  | 'VALUE_LEFT_OUT'
  | 'OTHER_PERSON'
  | 'NOT_CURRENT'
  | 'NOTHING_REMOVED'
  | 'CHARACTERS_LEFT_OUT'
  | 'TIME_LEFT_OUT'
  | 'OUTSIDE_LIFE'
  | 'DEATH_UNKNOWN'
  | 'DEATH_STAYS'
  | 'DEATH_TAKEN_BACK'
  | 'DEATH_LEFT_OUT';

/** Why a file ended before its end. What stood before the place is in. */
export type FileReason = 'UNREADABLE' | 'TRUNCATED' | 'BROKEN_JSON' | 'NOT_FHIR' | 'NOT_UTF8';

/** Where a resource stands: the file, and its place among the entries (or lines) of it, counted from 0. */
export interface Position {
  readonly file: string;
  readonly entry: number;
}

/** A resource as it is counted, and what it says of who may see it. */
export interface Origin extends Position, Partial<LabelMeaning> {
  readonly type: string;
  /** Names of the findings that it is for: what they are protected by protects it too. */
  readonly reasons?: readonly string[];
  /** Names of what it is made up of: what protects it protects them too. */
  readonly about?: readonly string[];
  /** Names of what its values come from: a specimen, a device. */
  readonly comesFrom?: readonly string[];
  /** The name of the document (a Composition) that it came with, where it names no visit. */
  readonly document?: string;
  /** It came with an earlier import, and was counted and told then. */
  readonly isKept?: boolean;
  /** The bundle that it came in. */
  readonly bundle?: string | null;
}

/** Says where and what was expected; never a value, a name or an identity code. */
export interface Issue extends Position {
  readonly type: string;
  readonly severity: 'REFUSED' | 'WARNING' | 'FILE';
  readonly reason: RefusalReason | WarningReason | FileReason;
  readonly expected: string;
}

/** The answer of a mapper that cannot make anything of a resource. */
export interface Refusal {
  readonly refused: RefusalReason;
  readonly expected: string;
}

export function refuse(refused: RefusalReason, expected: string): Refusal {
  return { refused, expected };
}

/** How a mapper tells that something was left out. */
export type Warn = (reason: WarningReason, expected: string) => void;
