import { isUtf8 } from 'node:buffer';
import { allReadings } from './all-readings.js';
import { withDecimals } from './decimals.js';
import { keysOnce, repeatsKeys } from './repeated-keys.js';

/** Says that a text is in another encoding than JSON has between systems. */
export class OtherEncoding extends Error {
  override readonly name = 'OtherEncoding';
}

/** A text without the mark that some programs write before UTF-8. A text of another encoding is a fault. */
export async function* withoutMark(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begin: Buffer | null = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (begin === null) {
      yield chunk;
      continue;
    }
    begin = begin.length === 0 ? chunk : Buffer.concat([begin, chunk]);
    if (begin.length < 4) continue;
    yield markless(begin);
    begin = null;
  }
  if (begin !== null && begin.length > 0) yield markless(begin);
}

/** JSON begins with two ASCII characters, so a zero byte among the first two shows the wider encodings without a mark. */
function markless(begin: Buffer): Buffer {
  const [first, second, third] = begin;
  if (first === 0xef && second === 0xbb && third === 0xbf) return begin.subarray(3);
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (marked || first === 0 || second === 0)
    throw new OtherEncoding('text in UTF-8; this is UTF-16 or UTF-32');
  return begin;
}

/** What JSON text holds; undefined when it is none, or not in UTF-8. */
export function parseJson(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) return undefined;
  return parsed(bytes.toString('utf8'));
}

/** Why a text is not read, and the ways in which it could be, where these can be told. */
export interface Unread {
  readonly value?: never;
  readonly expected: string;
  readonly readings: readonly unknown[] | null;
}

/** What JSON text holds, with the precision of its decimals, or what was expected where nobody can say what it holds. */
export function readJson(bytes: Buffer): { readonly value: unknown } | Unread {
  if (!isUtf8(bytes)) return { expected: 'JSON in UTF-8', readings: null };
  const json = withDecimals(bytes.toString('utf8'));
  const value = parsed(json);
  if (value === undefined) return { expected: 'JSON', readings: null };
  if (repeatsKeys(json, value)) return { expected: keysOnce, readings: allReadings(json) };
  return { value };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
