import { NOWHERE } from '../fhir/names.js';
import { type Names, namesOf, whereaboutsOf } from '../fhir/own-names.js';
import type { References, Whereabouts } from '../fhir/reference.js';
import type { SourceVersion } from '../fhir/source-version.js';
import { addName, type OtherNames } from '../gather/known.js';
import type { MetResource, Resource } from './met.js';

/** A resource with its names, and what its references are relative to. */
export interface NamedEntry {
  readonly resource: Resource;
  readonly names: Names;
  readonly where: Whereabouts;
  /** The references of the resource that contains it, which are its own too. */
  readonly references?: References;
  /** The record name of that resource, whose version it has too. */
  readonly within?: string;
  readonly version?: SourceVersion;
  /** Its place among all that is read; later places sort behind. */
  readonly place?: string;
  /** Of two versions in one file that say nothing of their order, the first is the newer one. */
  readonly newestFirst?: boolean;
  /** Security labels of the bundles around it, as they are written. */
  readonly labels?: readonly unknown[];
}

/** The file's place among all files makes the names of its bundles different from those of others. */
export function namedEntry(
  { resource, fullUrl, bundle, newestFirst, labels }: MetResource,
  {
    index,
    name,
    ownBase,
    ordinal = 0,
  }: {
    readonly index: number;
    readonly name: string;
    readonly ownBase: string | null;
    readonly ordinal?: number;
  },
): NamedEntry {
  const where = whereaboutsOf(fullUrl, bundle === null ? null : `${index}:${bundle}`, ownBase);
  const place = [index, ordinal].map((number) => String(number).padStart(9, '0')).join('~');
  return { resource, names: namesOf(resource, fullUrl, where, name), where, newestFirst, labels, place };
}

/** Makes the resource known by its other names; its own is taken where it is one that others may have too. */
export function addNames(into: OtherNames, { others, inBundle, notInBundle, key, byAddress }: Names): void {
  if (key === null) return;
  if (key !== byAddress) addName(into, key, key);
  for (const name of [...others, ...inBundle]) addName(into, name, key);
  for (const name of notInBundle) addName(into, name, NOWHERE);
}
