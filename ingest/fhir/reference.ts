import { isResource, type Resource } from '../read/met.js';
import { birthDatesIn, conditionalOf } from './conditional.js';
import type { Reference } from './elements.js';
import { addressOf, identifierName, identifierNames, NOWHERE } from './names.js';
import { namesOfOne, namesOfText } from './names-in-text.js';
import { typesOfReasons } from './reasons.js';
import { withoutUnseen } from './unseen-characters.js';

/** Where a resource stands, as far as it decides what its references mean. */
export interface Whereabouts {
  /** The name of the bundle; null for a resource that stands in none. */
  readonly bundle: string | null;
  /** The server that the entry's own address names: relative references are of the same. */
  readonly base: string | null;
  /** The address of the provider system that is imported, where it is known. */
  readonly ownBase: string | null;
}

/** Where nothing decides what references mean but themselves. */
export const alone: Whereabouts = { bundle: null, base: null, ownBase: null };

/** Names the target of a reference, and looks into what the resource contains. */
export interface References {
  /**
   * The name of what a reference points at. Null when it points at nothing; NOWHERE, which is never found, when it
   * points at another type than the element allows, or at what cannot be named.
   */
  nameOf(reference: Reference | undefined, ...types: readonly string[]): string | null;
  /** All names that a reference gives one thing: its text and its identifier may differ. That of `nameOf` is the first. */
  namesAs(reference: Reference | undefined, ...types: readonly string[]): readonly string[];
  /** What a reference says of the birth date of whom it points at: a date, or a condition of a search. */
  birthDatesOf(reference: Reference | undefined): readonly string[];
  /** Every name that a reference may mean, of whatever type: what one of them protects is not left open by a doubt. */
  namesOf(reference: Reference): readonly string[];
  /** The type that a reference says it points at; null when it says none. */
  typeOf(reference: Reference | undefined): string | null;
  /** The contained resource that a reference points at. */
  contained(reference: Reference | undefined): Resource | null;
}

/** Types that are named beyond their resource: a contained one has no name but its identifier. */
const ofRegistry = new Set(['Patient', 'Practitioner', 'PractitionerRole', 'Organization', 'Location']);

/**
 * The references of one resource of that name. A contained resource has the references of the one that contains it:
 * `#id` is local to that one.
 */
export function referencesOf(resource: Resource, name: string, where: Whereabouts): References {
  const inside = containedIn(resource);

  const contained = (reference: Reference | undefined) => {
    const text = reference?.reference;
    return text?.startsWith('#') ? (inside.get(text.slice(1)) ?? null) : null;
  };

  const namesOfContained = (reference: Reference, types: readonly string[]) => {
    if (reference.reference === '#') return types.includes(resource.resourceType) ? [name] : [];
    const found = contained(reference);
    if (found === null || !types.includes(found.resourceType)) return [];
    if (!ofRegistry.has(found.resourceType)) return [containedName(name, reference.reference ?? '')];
    return identifierNames(found.resourceType, found.identifier);
  };

  const typeOf = (reference: Reference | undefined) => {
    const text = reference?.reference ?? '';
    if (text === '#') return resource.resourceType;
    return contained(reference)?.resourceType ?? typeIn(text) ?? saidType(reference);
  };

  const namesAs = (reference: Reference | undefined, ...types: readonly string[]): readonly string[] => {
    if (reference === undefined) return [];
    const { reference: text, identifier } = reference;
    const said = saidType(reference);
    if (said !== null && (!types.includes(said) || said !== typeOf(reference))) return [NOWHERE];
    const byIdentifier = identifierName(said ?? types[0] ?? '', identifier);
    if (text === undefined) return identifier === undefined ? [] : [byIdentifier ?? NOWHERE];
    const byText = text.startsWith('#') ? namesOfContained(reference, types) : namesOfOne(text, types, where);
    if (byText.length === 0) return [NOWHERE];
    return byIdentifier === null ? byText : [...byText, byIdentifier];
  };

  return {
    contained,
    typeOf,
    namesAs,
    nameOf: (reference, ...types) => namesAs(reference, ...types)[0] ?? null,
    namesOf(reference) {
      const text = withoutUnseen(reference.reference ?? '');
      const type = typeOf({ ...reference, reference: text });
      const types = type === null ? typesOfReasons : [type];
      const names = types.flatMap((one) => identifierName(one, reference.identifier) ?? []);
      if (text.startsWith('#')) names.push(...namesOfContained({ reference: text }, types));
      else if (text !== '') names.push(...namesOfText(text, types, where));
      return names.filter((name) => name !== NOWHERE);
    },
    birthDatesOf(reference) {
      const search = conditionalOf(reference?.reference ?? '');
      if (search !== null) return birthDatesIn(search);
      const birthDate = contained(reference)?.birthDate;
      return typeof birthDate === 'string' ? [birthDate] : [];
    },
  };
}

/** Contained resources by their ids. */
export function containedIn({ contained }: Resource): ReadonlyMap<string, Resource> {
  const list: readonly unknown[] = Array.isArray(contained) ? contained : [];
  const named = list.filter(isResource).filter(({ id }) => typeof id === 'string' && id !== '');
  return new Map(named.map((one) => [String(one.id).replace(/^#/, ''), one]));
}

/** The name of a contained resource: nobody else can call it by that. */
export function containedName(container: string, id: string): string {
  return `${container}#${id.replace(/^#/, '')}`;
}

function typeIn(text: string): string | null {
  return addressOf(text)?.type ?? conditionalOf(text)?.type ?? null;
}

/** The type that an element says beside the reference; it may be written as the address of the type's definition. */
function saidType(reference: Reference | undefined): string | null {
  return reference?.type?.replace('http://hl7.org/fhir/StructureDefinition/', '') ?? null;
}
