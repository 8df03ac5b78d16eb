import { createHash, createHmac } from 'node:crypto';
import type { AccessLogFields } from './entry.js';

/**
 * The hash of an entry: SHA-256 over the salted hashes of its fields, by name. A proof can show some fields and only
 * the salted hashes of the others. Each field's salt is derived from the entry's salt, so that showing one opens no other.
 */
export function hashOf(
  fields: AccessLogFields,
  salt: Buffer,
  place: { stream: string; sequence: number },
): string {
  const named: [string, unknown][] = Object.entries({ ...fields, ...place });
  const hashes = named
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}:${fieldHash(name, value, salt)}`);
  return createHash('sha256').update(hashes.join('\n')).digest('base64url');
}

function fieldHash(name: string, value: unknown, salt: Buffer): string {
  const fieldSalt = createHmac('sha256', salt).update(name).digest();
  return createHmac('sha256', fieldSalt).update(canonical(value)).digest('base64url');
}

/** JSON with sorted keys: the same value has the same text, whatever order it was built or stored in. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
