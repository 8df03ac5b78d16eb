import type { Db } from 'mongodb';
import type { Claim } from '../../database/claim.js';
import { claim, indexHash, type Keys, retryIdempotent, seal } from '../../database/index.js';
import type { StoredIdentityCode } from '../../subgraphs/consents/model/person.js';
import type { PersonPart } from '../fhir/part.js';
import type { Warn } from '../issue.js';
import { identityCodeOf } from './identity-code.js';

export interface Identity {
  readonly keys: Keys;
  /** A demo takes codes of the test range only, and as official; on real data that range is temporary. */
  readonly kind: 'DEMO' | 'REAL';
}

/** A code that may be stored, with the hash that it is known by. */
export interface KnownCode {
  readonly code: string;
  readonly hash: string;
  readonly temporary: boolean;
}

interface IdentityClaim extends Claim {
  readonly owner: string;
}

/** The codes of a patient that this deployment takes. The others are told, never shown. */
export function codesOf(
  part: Pick<PersonPart, 'identityCodes'>,
  identity: Identity | undefined,
  warn: Warn,
): KnownCode[] {
  return part.identityCodes.flatMap((text) => {
    const found = identityCodeOf(text);
    if (identity === undefined) warn('IDENTITY_CODE_LEFT_OUT', 'keys to seal it with');
    else if (found === null) warn('IDENTITY_CODE_LEFT_OUT', 'identifier: a code whose check character holds');
    else if (identity.kind === 'DEMO' && found.registered) {
      warn('IDENTITY_CODE_LEFT_OUT', 'identifier: a code of the test range, 900 to 999');
    } else {
      const hash = indexHash(identity.keys, 'identityCode', found.code);
      return [{ code: found.code, hash, temporary: identity.kind === 'REAL' && !found.registered }];
    }
    return [];
  });
}

/** Whose these codes are already, by hash. Persons match on an official code only, never on name or birth date. */
export async function ownersOf(
  db: Db,
  codes: readonly Omit<KnownCode, 'code'>[],
): Promise<ReadonlyMap<string, string>> {
  const official = codes.filter(({ temporary }) => !temporary).map(({ hash }) => hash);
  if (official.length === 0) return new Map();
  const claims = db.collection<IdentityClaim>('identityClaims');
  const found = await retryIdempotent(() => claims.find({ _id: { $in: official } }).toArray());
  return new Map(found.map(({ _id, owner }) => [_id, owner]));
}

/** Claims official codes for persons. Gives whose each code is, whoever was first. */
export async function claimCodes(
  db: Db,
  wanted: readonly { readonly owner: string; readonly code: KnownCode }[],
): Promise<ReadonlyMap<string, string>> {
  const official = wanted.filter(({ code }) => !code.temporary);
  const standing = await claim(
    db.collection<IdentityClaim>('identityClaims'),
    official.map(({ owner, code }) => ({ _id: code.hash, owner })),
  );
  return new Map([...standing].map(([hash, { owner }]) => [hash, owner]));
}

/** As the person keeps them: sealed, valid from birth, since the source does not say from when. */
export function sealedCodes(
  personId: string,
  birthDate: string,
  codes: readonly KnownCode[],
  { keys }: Identity,
): StoredIdentityCode[] {
  return codes.map(({ code, hash, temporary }) => ({
    sealed: seal(keys, { field: 'identityCode', personId }, code),
    hash,
    temporary,
    from: birthDate,
    to: null,
  }));
}
