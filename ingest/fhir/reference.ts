import { isResource, type Resource } from '../read/met.js';
import type { Reference } from './elements.js';
import {
  addressOf,
  identifierName,
  isGlobal,
  NOWHERE,
  nameInBundle,
  nameOf,
  urnName,
  withoutSlash,
} from './names.js';
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

  const nameOfContained = (reference: Reference, types: readonly string[]) => {
    if (reference.reference === '#') return types.includes(resource.resourceType) ? name : NOWHERE;
    const found = contained(reference);
    if (found === null || !types.includes(found.resourceType)) return NOWHERE;
    if (!ofRegistry.has(found.resourceType)) return containedName(name, reference.reference ?? '');
    return firstIdentifierName(found) ?? NOWHERE;
  };

  const typeOf = (reference: Reference | undefined) => {
    const text = reference?.reference ?? '';
    if (text === '#') return resource.resourceType;
    const said = reference?.type === undefined ? null : shortType(reference.type);
    return contained(reference)?.resourceType ?? typeIn(text) ?? said;
  };

  return {
    contained,
    typeOf,
    namesOf(reference) {
      const { identifier } = reference;
      const text = withoutUnseen(reference.reference ?? '');
      const type = typeOf({ ...reference, reference: text });
      const types = type === null ? typesOfReasons : [type];
      const names = types.map((one) => identifierName(one, identifier));
      if (text.startsWith('#')) names.push(nameOfContained({ reference: text }, types));
      else if (text !== '') names.push(...namesOfText(text, types, where));
      return names.filter((name): name is string => name !== null && name !== NOWHERE);
    },
    nameOf(reference, ...types) {
      const text = reference?.reference;
      if (reference === undefined) return null;
      if (reference.type !== undefined && !types.includes(shortType(reference.type))) return NOWHERE;
      if (text === undefined) {
        if (reference.identifier === undefined) return null;
        const type = reference.type === undefined ? types[0] : shortType(reference.type);
        return identifierName(type ?? '', reference.identifier) ?? NOWHERE;
      }
      if (text.startsWith('#')) return nameOfContained(reference, types);
      return nameOfText(text, types, where);
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

export function firstIdentifierName({ resourceType, identifier }: Resource): string | null {
  return identifierNames(resourceType, identifier)[0] ?? null;
}

/** The names that a resource's identifiers give it, the official one first. */
export function identifierNames(type: string, identifiers: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(identifiers) ? identifiers : [];
  const isOfficial = (one: unknown) =>
    typeof one === 'object' && one !== null && 'use' in one && one.use === 'official' ? 0 : 1;
  return [...list]
    .sort((one, other) => isOfficial(one) - isOfficial(other))
    .flatMap((one) => identifierName(type, one) ?? []);
}

function nameOfText(text: string, types: readonly string[], where: Whereabouts): string {
  const [name = NOWHERE, ...others] = namesOfText(text, types, where);
  return others.length === 0 ? name : NOWHERE;
}

/** What the text names; several things where it is a search for several, and none of another type. */
function namesOfText(text: string, types: readonly string[], where: Whereabouts): readonly string[] {
  if (/[^\P{C}]/u.test(text)) return [];
  const conditional = /^(?:(.*)\/)?([A-Z][A-Za-z]+)\?(.*)$/.exec(text);
  if (conditional !== null) {
    const [, base, type = '', query = ''] = conditional;
    return types.includes(type) ? namesOfQuery({ base, type, query }, where) : [];
  }
  const address = addressOf(text);
  if (address === null) {
    if (isGlobal(text) || where.bundle === null) return [urnName(text)];
    return [nameInBundle(where.bundle, text)];
  }
  return types.includes(address.type) ? [nameOfAddress(address, where)] : [];
}

/** A relative reference is of the server of its own entry; without one it is of its bundle, or else of the system. */
function nameOfAddress(address: NonNullable<ReturnType<typeof addressOf>>, where: Whereabouts): string {
  const { base, type, id } = address;
  if (base !== null || where.base !== null)
    return nameOf({ base: base ?? where.base, type, id }, where.ownBase);
  return where.bundle === null ? nameOf(address, null) : nameInBundle(where.bundle, `${type}/${id}`);
}

interface Query {
  readonly base: string | undefined;
  readonly type: string;
  readonly query: string;
}

/** `identifier=system|value` (or `_id`) names a thing, whatever other parameters narrow the search; a comma divides several. */
function namesOfQuery({ base, type, query }: Query, where: Whereabouts): readonly string[] {
  const parameters = new URLSearchParams(query.replaceAll('+', '%2B'));
  const valuesOf = (name: string) => parameters.getAll(name).flatMap((value) => value.split(/(?<!\\),/));
  const server = base === undefined || !isGlobal(base) ? null : withoutSlash(base);
  const ids = valuesOf('_id').filter((id) => id !== '');
  if (ids.length > 0) return ids.map((id) => nameOfAddress({ base: server, type, id }, where));
  return valuesOf('identifier').map((identifier) => {
    const bar = identifier.indexOf('|');
    if (bar === -1) return NOWHERE;
    const [system, value] = [identifier.slice(0, bar), identifier.slice(bar + 1)];
    return identifierName(type, { system, value: value.replace(/\\([,|$\\])/g, '$1') }) ?? NOWHERE;
  });
}

function typeIn(text: string): string | null {
  return addressOf(text)?.type ?? /(?:^|\/)([A-Z][A-Za-z]+)\?/.exec(text)?.[1] ?? null;
}

/** `type` may be written as the address of the type's definition. */
function shortType(type: string): string {
  return type.replace('http://hl7.org/fhir/StructureDefinition/', '');
}
