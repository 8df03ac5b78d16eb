import { NOWHERE } from '../fhir/names.js';
import { type Names, namesOf, whereaboutsOf } from '../fhir/own-names.js';
import type { References, Whereabouts } from '../fhir/reference.js';
import { addName, type OtherNames } from '../gather/known.js';
import type { MetResource, Resource } from './met.js';

/** A resource with its names, and what its references are relative to. */
export interface NamedEntry {
  readonly resource: Resource;
  readonly names: Names;
  readonly where: Whereabouts;
  /** The references of the resource that contains it, which are its own too. */
  readonly references?: References;
}

/** The file's place among all files makes the names of its bundles different from those of others. */
export function namedEntry(
  { resource, fullUrl, bundle }: MetResource,
  {
    index,
    name,
    ownBase,
  }: { readonly index: number; readonly name: string; readonly ownBase: string | null },
): NamedEntry {
  const where = whereaboutsOf(fullUrl, bundle === null ? null : `${index}:${bundle}`, ownBase);
  return { resource, names: namesOf(resource, fullUrl, where, name), where };
}

/** Makes the resource known by its other names; its own is taken where it is one that others may have too. */
export function addNames(into: OtherNames, { others, inBundle, notInBundle, key, byAddress }: Names): void {
  if (key === null) return;
  if (key !== byAddress) addName(into, key, key);
  for (const name of [...others, ...inBundle]) addName(into, name, key);
  for (const name of notInBundle) addName(into, name, NOWHERE);
}
