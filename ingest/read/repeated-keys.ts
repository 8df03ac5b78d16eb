import { endOfString } from './decimals.js';

/**
 * Has an object of a JSON text one key twice? The parser would take the last in silence, and another reader the first:
 * nobody can say which of the two was meant. The keys of the text are counted, and those that are left of them.
 */
export function repeatsKeys(json: string, parsed: unknown): boolean {
  return keysIn(json) !== keysOf(parsed);
}

/** What is expected of a text that does. */
export const keysOnce = 'JSON in which no object has the same key twice';

const colon = 0x3a;

function keysIn(json: string): number {
  let keys = 0;
  for (let start = json.indexOf('"'); start >= 0; ) {
    const end = endOfString(json, start);
    if (end < 0) break;
    let next = end + 1;
    while (isSpace(json.charCodeAt(next))) next += 1;
    if (json.charCodeAt(next) === colon) keys += 1;
    start = json.indexOf('"', next);
  }
  return keys;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function keysOf(parsed: unknown): number {
  let keys = 0;
  const left: object[] = typeof parsed === 'object' && parsed !== null ? [parsed] : [];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (Array.isArray(next)) {
      for (const one of next) if (typeof one === 'object' && one !== null) left.push(one);
      continue;
    }
    for (const key in next) {
      keys += 1;
      const value = (next as Readonly<Record<string, unknown>>)[key];
      if (typeof value === 'object' && value !== null) left.push(value);
    }
  }
  return keys;
}
