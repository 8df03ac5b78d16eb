import type { Resource } from '../read/met.js';
import { plainCode } from './unseen-characters.js';

/**
 * Characters that are not seen and change what is read: those that turn the direction of the text around them, and
 * control characters. Line breaks and tabs are none.
 */
const pattern = '(?![\\t-\\r])[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFFF9-\\uFFFB]';
const deceiving = new RegExp(pattern, 'u');
const all = new RegExp(pattern, 'gu');

/** What was expected of a text that has some. */
export const plainText =
  'texts without control characters and without those that turn the direction of writing; codes in plain letters and digits';

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

const codes = new Set(['code', 'valueCode']);

/** Is the string under this key of the node a code that a decision may be made on? Units of quantities are judged as units. */
export function isCode(key: string, node: object): boolean {
  return codes.has(key) && !('value' in node) && !('unit' in node);
}

/** A resource whose texts have no such characters, and whose codes are written plainly. */
export function withPlainTexts(resource: Resource): Resource {
  return plainNode(resource) as Resource;
}

function plainNode(node: object): object {
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, plain(value, key, isCode(key, node))]),
  );
}

function plain(value: unknown, key: string, isOfCode: boolean): unknown {
  if (typeof value === 'string' && isOfCode) return plainCode(value);
  if (typeof value === 'string') return isText(key) ? withoutDeceiving(value) : value;
  if (Array.isArray(value)) return value.map((one) => plain(one, key, isOfCode));
  return typeof value !== 'object' || value === null ? value : plainNode(value);
}
