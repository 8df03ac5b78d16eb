import { orderOf, type SourceVersion } from '../fhir/source-version.js';
import type { SaidOfDeath } from './said-of-death.js';

/** What a source says of who a patient is, as far as it must be compared: keyed hashes, which show nothing. */
export interface SaidOfPatient {
  /** Null where the source gives no name, which contradicts none. */
  readonly name: string | null;
  readonly birthDate: string;
  /** Official identity codes. */
  readonly codes: readonly string[];
  readonly version: SourceVersion;
  /** What holds of a death; absent or null where no version has said anything of it. */
  readonly death?: SaidOfDeath | null;
}

/**
 * How what a source says now stands to what it said before of a patient of the same name:
 * SAME: the same patient, and nothing says that it is another version.
 * NEWER, OLDER: the same patient in another version.
 * OTHER: another patient, or it cannot be told. Nothing of it may go to the one who is known.
 */
export type Standing = 'SAME' | 'NEWER' | 'OLDER' | 'OTHER';

/**
 * Another name or birth date is a correction where the source itself orders the two versions, and the official code is
 * the same; where neither has a code, the birth date must be.
 */
export function standingOf(now: SaidOfPatient, before: SaidOfPatient): Standing {
  const areCoded = now.codes.length > 0 && before.codes.length > 0;
  const isSameCode = now.codes.some((code) => before.codes.includes(code));
  if (areCoded && !isSameCode) return 'OTHER';
  const order = orderOf(now.version, before.version);
  const isOrdered = order === 'NEWER' || order === 'OLDER';
  const isSameBirth = now.birthDate === before.birthDate;
  const isSameName = now.name === before.name || now.name === null || before.name === null;
  if (isSameBirth && isSameName) return isOrdered ? order : 'SAME';
  const isUncoded = now.codes.length === 0 && before.codes.length === 0;
  return isOrdered && (isSameCode || (isUncoded && isSameBirth)) ? order : 'OTHER';
}
