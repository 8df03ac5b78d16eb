import type { Resource } from '../read/met.js';

/**
 * How resources are named. A name is one text, equal for the same resource and for no other:
 * - `http://server/fhir/Patient/1`: the whole address;
 * - `Patient/1`: an id without a server, which is of the provider system that is imported;
 * - `urn:uuid:…`: an id that is a UUID, unique wherever it stands;
 * - any other URN, as it is written;
 * - `Organization?system|value`: an identifier, which is nothing without its system.
 */

/** The name of no resource: what a reference has that points at something that cannot be named. It is never found. */
export const NOWHERE = '(nowhere)';

/** What a reference must be that has a name. */
export function whatNames(type: string): string {
  return `one ${type}, by its address or by an identifier with its system`;
}

const separator = '\u0001';
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const relative = /^([A-Z][A-Za-z]+)\/([^\s/?#|]+)(?:\/_history\/[^/]+)?$/;
const restful = /^(https?:\/\/\S+?)\/([A-Z][A-Za-z]+)\/([^\s/?#|]+)(?:\/_history\/[^/]+)?$/;
const bareOid = /^[012](\.\d+)+$/;

/** An address of a resource, in its parts; the base is null where the text has none. */
export interface Address {
  readonly base: string | null;
  readonly type: string;
  readonly id: string;
}

export function addressOf(text: string): Address | null {
  const short = relative.exec(text);
  if (short !== null) return { base: null, type: short[1] ?? '', id: short[2] ?? '' };
  const [, base = '', type = '', id = ''] = restful.exec(text) ?? [];
  return base === '' ? null : { base: withoutSlash(base), type, id };
}

/** The name of an address; what lies under the system's own base is named as by the system itself. */
export function nameOf({ base, type, id }: Address, ownBase: string | null): string {
  if (base !== null && base !== ownBase) return `${base}/${type}/${id}`;
  return uuid.test(id) ? `urn:uuid:${id.toLowerCase()}` : `${type}/${id}`;
}

/** The name of a URN or of an address that is none of a resource; it is compared as it stands. */
export function urnName(text: string): string {
  const id = text.startsWith('urn:uuid:') ? text.slice('urn:uuid:'.length) : '';
  return uuid.test(id) ? text.toLowerCase() : text;
}

/** Has the address a meaning beyond its bundle? `resource:0` has none. */
export function isGlobal(url: string): boolean {
  return /^(urn:|https?:)/.test(url);
}

/** The name of what an identifier names; null without a system or a value. */
export function identifierName(type: string, identifier: unknown): string | null {
  if (typeof identifier !== 'object' || identifier === null) return null;
  const { system, value } = identifier as { readonly system?: unknown; readonly value?: unknown };
  if (typeof system !== 'string' || typeof value !== 'string') return null;
  if (system === '' || value.trim() === '') return null;
  return `${type}?${bareOid.test(system) ? `urn:oid:${system}` : system}|${value.trim()}`;
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

/** Is it the name of an identifier? What it names may be called otherwise over time, and stays the same. */
export function isIdentifierName(name: string): boolean {
  return /^[A-Z][A-Za-z]+\?/.test(name);
}

/** The system of the identifier that is the name; null for another name. */
export function identifierSystem(name: string): string | null {
  return isIdentifierName(name) ? name.slice(0, name.indexOf('|')) : null;
}

/** A name that means something in one bundle only, or something else there than outside. */
export function nameInBundle(bundle: string, text: string): string {
  return `${bundle}${separator}${text}`;
}

export function isOfBundle(name: string): boolean {
  return name.includes(separator);
}

/** What such a name is outside its bundle, where nothing of the bundle has it. */
export function nameOutside(name: string): string {
  const at = name.indexOf(separator);
  if (at === -1) return name;
  const address = addressOf(name.slice(at + 1));
  return address === null ? NOWHERE : nameOf(address, null);
}

/** A name as short as people write it: the id, or the value of an identifier. It identifies nothing. */
export function shortName(name: string): string {
  return /[^/|:]*$/.exec(name)?.[0] ?? name;
}

/** The name with the type in front, where the name itself does not say of what type it is. */
export function typedName(type: string, name: string): string {
  if (name.startsWith('urn:uuid:')) return `${type}/${name.slice('urn:uuid:'.length)}`;
  return addressOf(name) === null ? `${type} ${name}` : name;
}

/** Can the text be an id? It becomes a part of names: whatever can stand in an address, also what R4 has no ids of. */
export function isId(id: unknown): id is string {
  return typeof id === 'string' && /^[^\s/?#|\p{Cc}]{1,200}$/u.test(id);
}

export function withoutSlash(base: string): string {
  return base.replace(/\/+$/, '');
}
