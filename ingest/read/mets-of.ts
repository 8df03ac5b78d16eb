import { type SourceVersion, sourceVersionOf } from '../fhir/source-version.js';
import { namedInBroken } from './broken.js';
import { deletionOf } from './deletion.js';
import { isResource, type Met, type Resource } from './met.js';
import { labelsOfDocument, securityOf } from './security-of.js';
import { readJson, type Unread } from './text-encoding.js';

/** Bundles stand in bundles (a stored message, the answer to a batch): one that goes deeper is no exchange of records. */
const deepest = 8;

/** A bundle as its entries need it. */
export interface BundleAround {
  /** A history has the newest version of each resource first. */
  readonly newestFirst: boolean;
  /** Its place in the file, which no other bundle of the file has; null for what stands in no bundle. */
  readonly place: string | null;
  /** Security labels of it and of the bundles around it. */
  readonly labels: readonly unknown[];
}

const noBundle: BundleAround = { newestFirst: false, place: null, labels: [] };

/** What a text of its own holds: a resource, or all that a bundle has. */
export function* metsOfText(text: Buffer, entry: number): Generator<Met> {
  const read = readJson(text);
  if ('expected' in read) yield* metsOfBroken(text, read, entry, null, (one) => metsOfValue(one, entry));
  else yield* metsOfValue(read.value, entry);
}

/** That it is broken, and each resource that it would be in any of the ways to read it. */
function* metsOfBroken(
  text: Buffer,
  { expected, readings }: Unread,
  entry: number,
  bundle: string | null,
  metsOf: (reading: unknown) => Iterable<Met>,
): Generator<Met> {
  yield { met: 'BROKEN', entry, expected };
  if (readings === null) yield* namedInBroken(text.toString('utf8'), entry, bundle);
  else
    for (const reading of readings)
      for (const met of metsOf(reading))
        if (met.met === 'RESOURCE') yield { ...met, met: 'UNCERTAIN', isUnread: false };
}

/** A line may be an array of resources. */
function* metsOfValue(value: unknown, entry: number): Generator<Met> {
  const values: readonly unknown[] = Array.isArray(value) && value.length > 0 ? value : [value];
  for (const [index, one] of values.entries()) {
    if (isResource(one)) yield* metsOfResource(one, null, entry, noBundle, [entry, index]);
    else yield* metsOfTypeless(one, null, entry, noBundle);
  }
}

/** What the entry of a bundle holds. */
export function metsOfEntry(text: Buffer, entry: number, bundle: BundleAround): Iterable<Met> {
  const read = readJson(text);
  const metsOf = (value: unknown) => metsInEntry(value, entry, bundle, [entry]);
  return 'expected' in read ? metsOfBroken(text, read, entry, bundle.place, metsOf) : metsOf(read.value);
}

function* metsInEntry(
  value: unknown,
  entry: number,
  bundle: BundleAround,
  place: readonly number[],
): Generator<Met> {
  const { fullUrl, resource, request, response } = isObject(value) ? value : {};
  const url = typeof fullUrl === 'string' ? fullUrl : null;
  const deletion = deletionOf(request, url);
  if (deletion !== null) {
    const { newestFirst, place: bundlePlace } = bundle;
    if ('expected' in deletion) yield { met: 'NOT_DELETED', entry, ...deletion };
    else {
      const version = versionOf(response);
      yield { met: 'DELETED', entry, ...deletion, version, newestFirst, bundle: bundlePlace, labels: [] };
    }
  } else if (isResource(resource)) yield* metsOfResource(resource, url, entry, bundle, place);
  else yield* metsOfTypeless(resource, url, entry, bundle);
}

/** What does not say of what type it is, is no resource, but may be a list with labels. */
function* metsOfTypeless(
  value: unknown,
  fullUrl: string | null,
  entry: number,
  { newestFirst, place: bundle, labels }: BundleAround,
): Generator<Met> {
  yield { met: 'NO_RESOURCE', entry };
  if (!isObject(value)) return;
  const resource = { ...value, resourceType: '(none)' };
  yield { met: 'UNCERTAIN', isUnread: false, entry, fullUrl, bundle, resource, newestFirst, labels };
}

function* metsOfResource(
  resource: Resource,
  fullUrl: string | null,
  entry: number,
  around: BundleAround,
  place: readonly number[],
): Generator<Met> {
  if (resource.resourceType !== 'Bundle') {
    const { newestFirst, place: bundle, labels } = around;
    yield { met: 'RESOURCE', entry, fullUrl, bundle, resource, newestFirst, labels };
    return;
  }
  if (place.length > deepest) {
    yield { met: 'NO_RESOURCE', entry };
    return;
  }
  const { entry: entries } = resource;
  const inners: readonly unknown[] = Array.isArray(entries) ? entries : [];
  const [first] = inners;
  const inside = bundleAround(resource.type, place.join('.'), [
    ...around.labels,
    ...securityOf(resource.meta),
    ...labelsOfDocument(resource.type, isObject(first) ? first.resource : null),
  ]);
  if (inners.length === 0) yield { met: 'NO_RESOURCE', entry };
  for (const [index, inner] of inners.entries()) {
    yield* metsInEntry(inner, entry, inside, [...place, index]);
  }
}

export function bundleAround(type: unknown, place: string, labels: readonly unknown[]): BundleAround {
  return { newestFirst: type === 'history', place, labels };
}

/** A history dates and numbers the deletion in its response: `lastModified`, and `W/"3"` as `etag`. */
function versionOf(response: unknown): SourceVersion {
  const { etag, lastModified } = isObject(response) ? response : {};
  const versionId = typeof etag === 'string' ? etag.replace(/^W\/|"/g, '') : undefined;
  return sourceVersionOf({ meta: { versionId, lastUpdated: lastModified } });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
