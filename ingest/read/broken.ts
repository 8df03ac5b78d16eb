import type { Met, MetResource } from './met.js';

/** What is expected of what stands in a document of which nobody can read the labels. */
export const readableDocument = 'an entry of a document whose Composition can be read';

/** In place of a resource that is met where its labels are not known for certain: it is refused, and protects all the same. */
export function asBroken(met: Met, expected: string): Met[] {
  if (met.met !== 'RESOURCE' && met.met !== 'DELETED') return [met];
  const { entry, resource } = met;
  const broken: Met = { met: 'BROKEN', entry, expected, type: resource.resourceType };
  return met.met === 'DELETED' ? [broken] : [broken, { ...met, met: 'UNCERTAIN', isUnread: false }];
}

const container = /"resourceType"\s*:\s*"(?:List|Composition|DocumentManifest)"/;

/** As many as a broken text is looked through for; more than any list has that people look at. */
const mostNamed = 10_000;

/**
 * What a text that is no JSON could have labelled: the references in it, as those of a list, where it is the text of a
 * list or a document or does not say what it is of. Its labels are not known, so nothing of what it names goes in.
 */
export function namedInBroken(text: string, entry: number, bundle: string | null): Met[] {
  if (!container.test(text) && /"resourceType"/.test(text)) return [];
  const items: unknown[] = [];
  for (const [, reference] of text.matchAll(/"reference"\s*:\s*"([^"\\]{1,500})"/g)) {
    if (items.length < mostNamed) items.push({ item: { reference } });
  }
  if (items.length === 0) return [];
  const [, fullUrl = null] = /"fullUrl"\s*:\s*"([^"\\]{1,500})"/.exec(text) ?? [];
  const resource = { resourceType: 'List', entry: items };
  const met: MetResource = { entry, fullUrl, bundle, resource, labels: [], newestFirst: false };
  return [{ ...met, met: 'UNCERTAIN', isUnread: true }];
}
