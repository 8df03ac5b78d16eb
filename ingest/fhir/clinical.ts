import type { Resource } from '../read/met.js';
import type { Reference } from './elements.js';
import type { Surroundings } from './mapper.js';
import { firstIdentifierName, NOWHERE, nameOutside } from './names.js';
import type { Clinical, Named } from './part.js';
import type { References } from './reference.js';
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
export function clinical(
  source: Source,
  times: Times,
  { key, language, references }: Surroundings,
): Clinical {
  return {
    key,
    person: references.nameOf(source.subject, 'Patient'),
    encounter: isEpisode(source.encounter, references)
      ? null
      : references.nameOf(source.encounter, 'Encounter'),
    occurredAt: times.occurredAt ?? null,
    recordedAt: times.recordedAt ?? null,
    author: namedBy(times.author, references),
    organisation:
      references.typeOf(times.author) === 'Organization' ? organisationOf(times.author, references) : null,
    language: languageOf(source.language, language),
  };
}

/** Some elements name a whole episode of care instead of an encounter, which says nothing of where a thing belongs. */
function isEpisode(reference: Reference | undefined, references: References): boolean {
  return references.typeOf(reference) === 'EpisodeOfCare';
}

const professionals = ['Practitioner', 'PractitionerRole'] as const;

/** A professional or an organisation that acted. Of another type only a name is kept, and of the patient nothing. */
function namedBy(reference: Reference | undefined, references: References): Named | null {
  const type = references.typeOf(reference);
  if (reference === undefined || type === 'Patient') return null;
  const isProfessional = type === null || professionals.some((one) => one === type);
  const inside = references.contained(reference);
  const name = clean(reference.display) ?? (inside === null ? null : nameIn(inside));
  const key = !isProfessional
    ? null
    : inside === null
      ? references.nameOf(reference, ...professionals)
      : firstIdentifierName(inside);
  return key === null && name === null ? null : { key, name };
}

/** The organisation that a reference points at, by its name and by what it is called. */
export function organisationOf(reference: Reference | undefined, references: References): Named | null {
  if (reference === undefined) return null;
  const inside = references.contained(reference);
  const key = inside === null ? references.nameOf(reference, 'Organization') : firstIdentifierName(inside);
  const name = clean(reference.display) ?? (inside === null ? null : nameIn(inside));
  return { key: key === NOWHERE ? null : key, name };
}

interface Acted {
  readonly subject?: Reference | undefined;
  readonly performer?: readonly Reference[] | undefined;
}

/** Is one who acted the patient, whether the reference says that it is a Patient or points where the subject does? */
export function isByPatient({ subject, performer = [] }: Acted, references: References): boolean {
  const patient = references.nameOf(subject, 'Patient') ?? NOWHERE;
  return performer.some(
    (one) =>
      references.typeOf(one) === 'Patient' ||
      (patient !== NOWHERE && references.nameOf(one, 'Patient') === patient),
  );
}

/** Of several who acted the first who is a professional, else the first at all. */
export function professionalOf(
  acted: readonly (Reference | undefined)[],
  references: References,
): Reference | undefined {
  return acted.find((one) => references.typeOf(one)?.startsWith('Practitioner')) ?? acted[0];
}

/** The source's own name of the first request that something was based on. */
export function requestOf(basedOn: readonly Reference[] | undefined, references: References): string | null {
  const [first] = basedOn ?? [];
  const name = references.nameOf(first, references.typeOf(first) ?? 'ServiceRequest');
  const outside = name === null ? NOWHERE : nameOutside(name);
  return outside === NOWHERE ? null : outside;
}

/** What a contained organisation or professional is called. */
function nameIn({ name }: Resource): string | null {
  if (typeof name === 'string') return clean(name);
  const [first]: readonly unknown[] = Array.isArray(name) ? name : [];
  if (typeof first !== 'object' || first === null) return null;
  const { text, given, family } = first as Readonly<Record<string, unknown>>;
  const parts = [...(Array.isArray(given) ? given : []), family].filter((part) => typeof part === 'string');
  return clean(parts.length > 0 ? parts.join(' ') : typeof text === 'string' ? text : null);
}
