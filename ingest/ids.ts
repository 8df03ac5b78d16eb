import { createHmac } from 'node:crypto';

/** Names of stored things, made from the source's own names with a secret key: the same ones at every import. */
export interface Ids {
  /** Says nothing, and is the same at every import of the same patient from the same provider system. */
  person(patient: string): string;
  /** The part after the person: of one kind, from the source's own name. */
  local(kind: string, reference: string): string;
  registry(prefix: string, reference: string): string;
  /** For comparing what is not to be shown, over all systems: the same text gives the same, and nothing gives the text. */
  compared(text: string): string;
  /** On the example arc, since the source gives none. */
  oid(kind: 'DOCUMENT' | 'SERVICE_EVENT', id: string): string;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const arcs = { DOCUMENT: '2.999.246.11', SERVICE_EVENT: '2.999.246.14' } as const;

export function ids(system: string, key: Buffer): Ids {
  const hash = (...parts: readonly string[]) =>
    createHmac('sha256', key)
      .update([system, ...parts].join('\u0000'))
      .digest();
  return {
    person: (patient) => `p${base32(hash('person', patient), 20)}`,
    local: (kind, reference) => base32(hash('local', kind, reference), 16),
    registry: (prefix, reference) => `${prefix}-${base32(hash('registry', prefix, reference), 12)}`,
    compared: (text) => createHmac('sha256', key).update(`compared\u0000${text}`).digest('base64url'),
    oid: (kind, id) => `${arcs[kind]}.${hash('oid', id).readBigUInt64BE() >> 4n}`,
  };
}

/** Five bits of the hash for each letter. */
function base32(hash: Buffer, length: number): string {
  let text = '';
  for (let index = 0; index < length; index += 1) text += alphabet[(hash[index] ?? 0) & 31];
  return text;
}
