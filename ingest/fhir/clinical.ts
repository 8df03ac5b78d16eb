import type { Reference } from './elements.js';
import type { Surroundings } from './mapper.js';
import type { Clinical, Named } from './part.js';
import { keyOf, typeOf } from './reference.js';
import { clean, languageOf } from './text.js';

interface Source {
  readonly subject?: Reference | undefined;
  readonly encounter?: Reference | undefined;
  readonly language?: string | undefined;
}

interface Times {
  readonly occurredAt: string | null | undefined;
  readonly recordedAt?: string | null | undefined;
  readonly author?: Reference | undefined;
}

/** What all clinical parts have, from the fields that most resources share. */
export function clinical(source: Source, times: Times, { key, language }: Surroundings): Clinical {
  return {
    key,
    person: keyOf(source.subject),
    encounter: keyOf(source.encounter),
    occurredAt: times.occurredAt ?? null,
    recordedAt: times.recordedAt ?? null,
    author: namedBy(times.author),
    language: languageOf(source.language, language),
  };
}

/** A person or organisation that acted; the patient is none of them. */
export function namedBy(reference: Reference | undefined): Named | null {
  const type = typeOf(reference);
  if (reference === undefined || type === 'Patient') return null;
  const named = { key: type === 'Organization' ? null : keyOf(reference), name: clean(reference.display) };
  return named.key === null && named.name === null ? null : named;
}

/** Of several who acted the first who is a professional, else the first at all. */
export function professionalOf(references: readonly (Reference | undefined)[]): Reference | undefined {
  return references.find((reference) => typeOf(reference)?.startsWith('Practitioner')) ?? references[0];
}
