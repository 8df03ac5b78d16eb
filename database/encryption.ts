import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { Key, Keys } from './keys.js';

/** A value that only the named key opens, and only as this field of this person. */
export interface Sealed {
  readonly kid: string;
  /** Base64 of: 12 bytes nonce, the ciphertext, 16 bytes tag. */
  readonly sealed: string;
}

/** What a sealed value belongs to; moved to another field or person, it does not open. */
export interface Belonging {
  readonly field: string;
  readonly personId: string;
}

/** A sealed value that does not open. Names the key, the field and the person, never the value. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
}

const NONCE = 12;
const TAG = 16;

/** Seals a value with the current key (AES-256-GCM). The same value never gives the same bytes twice. */
export function seal({ encryption: [current] }: Keys, belonging: Belonging, value: string): Sealed {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', current.bytes, nonce, { authTagLength: TAG });
  cipher.setAAD(bound(current, belonging));
  const sealed = Buffer.concat([nonce, cipher.update(value, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return { kid: current.kid, sealed: sealed.toString('base64') };
}

/** Opens a sealed value, or throws CannotOpen: a wrong key, field or person never gives a value. */
export function open({ encryption }: Keys, belonging: Belonging, { kid, sealed }: Sealed): string {
  const key = encryption.find((candidate) => candidate.kid === kid);
  if (key === undefined)
    throw cannotOpen(belonging, `its key ${kid} is not among the keys of this deployment`);
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length < NONCE + TAG) throw cannotOpen(belonging, 'it is cut short');
  try {
    const decipher = createDecipheriv('aes-256-gcm', key.bytes, bytes.subarray(0, NONCE), {
      authTagLength: TAG,
    });
    decipher.setAAD(bound(key, belonging));
    decipher.setAuthTag(bytes.subarray(-TAG));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]).toString('utf8');
  } catch {
    throw cannotOpen(
      belonging,
      `the key ${kid} is not the one that sealed it, or it belongs elsewhere, or was changed`,
    );
  }
}

/** Whether a value was sealed by the current key, or should be sealed anew. */
export function isSealedByCurrent({ encryption: [current] }: Keys, { kid }: Sealed): boolean {
  return kid === current.kid;
}

/** The same value of the same field always gives the same hash, which says nothing without the key. */
export function indexHash({ index }: Keys, field: string, value: string): string {
  return createHmac('sha256', index.bytes)
    .update(JSON.stringify([field, value]))
    .digest('base64url');
}

function bound({ kid }: Key, { field, personId }: Belonging): Buffer {
  return Buffer.from(JSON.stringify(['caregraph', 1, kid, field, personId]));
}

function cannotOpen({ field, personId }: Belonging, why: string): CannotOpen {
  return new CannotOpen(`${field} of person ${personId} cannot be opened: ${why}`);
}
