import type { Sealed } from '../../../database/encryption.js';
import type { DeathDate } from '../../../policy/index.js';

/** A person of the population register. `_id` is random and says nothing. */
export interface StoredPerson {
  readonly _id: string;
  readonly name: { readonly given: string; readonly family: string };
  readonly birthDate: string;
  /** Its month or year, or UNKNOWN, where no more is known of it. */
  readonly deathDate: DeathDate | null;
  readonly preferredLanguage: 'fi' | 'sv' | 'en';
  readonly address: string | null;
  readonly homeMunicipality: string | null;
  /** Dated identity codes, newest last. */
  readonly identityCodes: readonly StoredIdentityCode[];
  /** What stood here before the source of an import corrected it, oldest first. */
  readonly earlier?: readonly EarlierIdentity[];
}

export interface EarlierIdentity extends Pick<StoredPerson, 'name' | 'birthDate'> {
  /** When it was corrected, UTC, and by which provider system. */
  readonly until: string;
  readonly by: string;
}

export interface StoredIdentityCode {
  /** Sealed as the field `identityCode` of this person; see database/encryption. */
  readonly sealed: Sealed;
  /** Keyed hash: the index, and the `_id` of the claim that keeps the code unique. */
  readonly hash: string;
  readonly temporary: boolean;
  readonly from: string;
  readonly to: string | null;
}
