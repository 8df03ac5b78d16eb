import type { Resource } from './met.js';

/** What the request of an entry deletes, by the names that it has for it. */
type Deletion =
  | { readonly resource: Resource; readonly fullUrl: string | null }
  /** It means to delete, and nobody can say what. */
  | { readonly type: string; readonly expected: string };

const address = /(?:^|\/)([A-Z][A-Za-z]+)\/([A-Za-z0-9.-]+)(?:\/_history\/[^/]+)?$/;
const search = /(?:^|\/)([A-Z][A-Za-z]+)\?(.*)$/;

/** What is deleted by a request; null for a request of any other method, and for none. */
export function deletionOf(request: unknown, fullUrl: string | null): Deletion | null {
  const { method, url } = (request ?? {}) as { readonly method?: unknown; readonly url?: unknown };
  if (typeof method !== 'string' || method.trim().toUpperCase() !== 'DELETE') return null;
  const named = typeof url === 'string' ? url : (fullUrl ?? '');
  const [, searched, query = ''] = search.exec(named) ?? [];
  const [, type = searched, id] = address.exec(named) ?? [];
  if (method !== 'DELETE')
    return { type: type ?? '(none)', expected: 'request.method: DELETE, in capital letters' };
  if (searched !== undefined) return foundBy(searched, query, named);
  if (type === undefined)
    return { type: '(none)', expected: 'request.url: the address of one resource, as Observation/1' };
  return { resource: { resourceType: type, id }, fullUrl: fullUrl ?? (named.includes(':') ? named : null) };
}

/** A conditional deletion: by its id or by an identifier with its system, and by nothing else that could mean several. */
function foundBy(resourceType: string, query: string, url: string): Deletion {
  const [first, ...others] = [...new URLSearchParams(query.replaceAll('+', '%2B'))];
  const [parameter, value = ''] = first ?? [];
  const isOne = others.length === 0 && value !== '' && !/(?<!\\),/.test(value);
  if (isOne && parameter === '_id') {
    const base = url.slice(0, url.lastIndexOf(`${resourceType}?`));
    return {
      resource: { resourceType, id: value },
      fullUrl: base.includes(':') ? `${base}${resourceType}/${value}` : null,
    };
  }
  const [system, ...rest] = value.split('|');
  if (isOne && parameter === 'identifier' && system && rest.length === 1 && rest[0])
    return { resource: { resourceType, identifier: [{ system, value: rest[0] }] }, fullUrl: null };
  return { type: resourceType, expected: 'request.url: one that names one resource for certain' };
}
