import type { Resource } from '../read/met.js';

/**
 * Characters that are not seen and change what is read: those that turn the direction of the text around them, and
 * control characters. Line breaks and tabs are none.
 */
const pattern = '(?![\\t-\\r])[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFFF9-\\uFFFB]';
const deceiving = new RegExp(pattern, 'u');
const all = new RegExp(pattern, 'gu');

/** What was expected of a text that has some. */
export const plainText =
  'texts without control characters and without those that turn the direction of writing';

export function deceives(text: string): boolean {
  return deceiving.test(text);
}

export function withoutDeceiving(text: string): string {
  return deceiving.test(text) ? text.replace(all, '') : text;
}

/** By these a thing is named: another name is another thing, so they stay as they are. */
const names = new Set(['data', 'fullUrl', 'id', 'reference', 'system', 'url', 'value', 'versionId']);

/** Does a string under this key belong to the texts that are read? */
export function isText(key: string): boolean {
  return !names.has(key);
}

/** A resource whose texts have no such characters. */
export function withPlainTexts(resource: Resource): Resource {
  return plain(resource, '') as Resource;
}

function plain(value: unknown, key: string): unknown {
  if (typeof value === 'string') return isText(key) ? withoutDeceiving(value) : value;
  if (Array.isArray(value)) return value.map((one) => plain(one, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one, name)]));
}
