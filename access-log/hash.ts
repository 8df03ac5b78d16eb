import { createHash, hash } from 'node:crypto';
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
  const named: Readonly<Record<string, unknown>> = { ...fields, ...place };
  const names = Object.keys(named).sort();
  const salts = fieldSalts(salt, names.length);
  const hashes = names.map((name, index) => `${name}:${fieldHash(name, named[name], salts(index))}`);
  return hash('sha256', hashes.join('\n'), 'base64url');
}

const SALT_DIGITS = 32;

/** One salt for each field, in the order of their names: parts of one long output, none of which tells another. */
function fieldSalts(salt: Buffer, count: number): (index: number) => string {
  const digits = createHash('shake256', { outputLength: (count * SALT_DIGITS) / 2 })
    .update(salt)
    .digest('hex');
  return (index) => digits.slice(index * SALT_DIGITS, (index + 1) * SALT_DIGITS);
}

function fieldHash(name: string, value: unknown, salt: string): string {
  return hash('sha256', `${salt}${name}:${canonical(value)}`, 'base64url');
}

/** JSON with sorted keys: the same value has the same text, whatever order it was built or stored in. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`);
  return `{${parts.sort().join(',')}}`;
}
