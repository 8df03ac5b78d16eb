import type { Issue, Refusal } from '../../ingest/issue.js';
import type { EntryDraft } from '../../ingest/wellbeing/entry-of.js';
import { phrEntry } from '../../ingest/wellbeing/phr-entry.js';
import { now } from './import-made.js';

export const loinc = (code: string) => ({ system: 'http://loinc.org', code });
export const snomed = (code: string) => ({ system: 'http://snomed.info/sct', code });
export const chosen = (coding: object) => ({ ...coding, userSelected: true });

export const amountOf = (value: number, code: string) => ({ valueQuantity: { value, unit: code, code } });

/** A part with its codings. */
export const part = (codings: readonly object[], value: object) => ({ code: { coding: codings }, ...value });

/** An observation that a citizen's application made. */
export const own = (codings: readonly object[], over: object = {}) => ({
  resourceType: 'Observation',
  status: 'final',
  identifier: [{ system: 'urn:ietf:rfc:3986', value: 'urn:uuid:5f0c3b1e-0a39-4b57-9c5d-0c1d2e3f4a5b' }],
  extension: [{ url: 'http://phr.kanta.fi/StructureDefinition/fiphr-ext-creatingapplication' }],
  code: { coding: codings },
  effectiveDateTime: '2026-03-02T07:15:00+02:00',
  ...over,
});

/** What becomes of a resource, with what was warned of. */
export function drafted(resource: { readonly resourceType: string }) {
  const warned: [Issue['reason'], string][] = [];
  const made: EntryDraft | Refusal = phrEntry(resource, {
    applicationId: 'app',
    now,
    warn: (reason, expected) => warned.push([reason, expected]),
  });
  return { made, warned };
}

/** The value as it is stored, or why it is not. */
export function storedOf(resource: { readonly resourceType: string }): unknown[] {
  const { made } = drafted(resource);
  if ('refused' in made) return [made.refused, made.expected];
  const { value, components } = made.content;
  return [value, ...components.map((one) => one.value)].flatMap((one) => (one ? [one.value, one.unit] : []));
}
