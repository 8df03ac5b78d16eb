import type { Reference } from './elements.js';

/**
 * The source's own name of what a reference points at: the id of `Type/id` and `urn:uuid:id`, the value of
 * `Type?identifier=system|value` and of a logical reference. Null when it points at nothing.
 */
export function keyOf(reference: Reference | undefined): string | null {
  const text = reference?.reference;
  if (text === undefined) return reference?.identifier?.value ?? null;
  if (text.startsWith('urn:uuid:')) return text.slice('urn:uuid:'.length);
  if (text.startsWith('urn:oid:')) return text.slice('urn:oid:'.length);
  const conditional = text.indexOf('?identifier=');
  if (conditional >= 0) return text.slice(text.lastIndexOf('|') + 1) || null;
  if (text.startsWith('#')) return text;
  return /\/([^/]+)(?:\/_history\/[^/]+)?$/.exec(text)?.[1] ?? null;
}

/** The type that a reference names, when it names one. */
export function typeOf(reference: Reference | undefined): string | null {
  return /(?:^|\/)([A-Z][A-Za-z]+)(?:\/|\?)/.exec(reference?.reference ?? '')?.[1] ?? null;
}
