import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { FileReason } from '../../issue.js';
import { arrayElements } from '../../read/array-elements.js';
import type { SourceFile } from '../../read/files.js';
import { faultOf } from '../../read/met.js';
import { openFile } from '../../read/open-file.js';
import { keysOnce, repeatsKeys } from '../../read/repeated-keys.js';
import { pointsIn } from './envelope.js';
import { point } from './point-entry.js';

export type MetPoint =
  | { readonly met: 'POINT'; readonly entry: number; readonly value: unknown }
  | { readonly met: 'BROKEN'; readonly entry: number; readonly expected: string }
  | { readonly met: 'FAULT'; readonly entry: number; readonly reason: FileReason; readonly expected: string };

/** One envelope is held whole: a larger file goes in as an array or as lines, which pass as a stream. */
const maxCharacters = 64_000_000;

/** The data points of a file: an array or lines of them as a stream, or one point or envelope. */
export async function* readPoints(file: SourceFile): AsyncGenerator<MetPoint> {
  let entry = 0;
  try {
    const texts = (await startsWithArray(file)) ? elementsOf(file) : linesOrWhole(file);
    for await (const text of texts) {
      if (text === null) {
        yield {
          met: 'FAULT',
          entry,
          reason: 'UNREADABLE',
          expected: 'an envelope of at most 64 MB; longer ones as lines',
        };
        return;
      }
      const value = parsed(text);
      if (value === undefined || repeatsKeys(text, value))
        yield {
          met: 'BROKEN',
          entry: entry++,
          expected: value === undefined ? 'JSON' : keysOnce,
        };
      else
        for (const one of pointsIn(withHeader(value, file.path)))
          yield { met: 'POINT', entry: entry++, value: one };
    }
  } catch (error) {
    yield { met: 'FAULT', entry, ...faultOf(error) };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A body without a header lies in a folder of its schema's name and version, as in Open mHealth's own examples. */
function withHeader(value: unknown, path: string): unknown {
  if (point.safeParse(value).success) return value;
  const [, name, version] = /([a-z-]+)[/\\](\d+\.(?:\d+|x))[/\\][^/\\]+$/.exec(path) ?? [];
  if (name === undefined) return value;
  return { header: { schema_id: { namespace: 'omh', name, version } }, body: value };
}

async function* elementsOf(file: SourceFile): AsyncGenerator<string> {
  for await (const element of arrayElements(openFile(file).chunks, null)) yield element.toString('utf8');
}

/**
 * Lines that are each a JSON value are read one by one, under whatever name the file goes; any other text is one value.
 * Null in place of a text that is too long to hold.
 */
async function* linesOrWhole(file: SourceFile): AsyncGenerator<string | null> {
  const held: string[] = [];
  let size = 0;
  let isLines = false;
  for await (const line of linesOf(file)) {
    if (line.trim() === '') continue;
    isLines = isLines || (held.length === 0 && parsed(line) !== undefined);
    if (isLines) {
      yield line;
      continue;
    }
    held.push(line);
    size += line.length;
    if (size > maxCharacters) {
      yield null;
      return;
    }
  }
  const whole = held.join('\n');
  if (parsed(whole) !== undefined || !held.some((line) => parsed(line) !== undefined)) {
    if (whole !== '') yield whole;
    return;
  }
  yield* held;
}

/** The lines of a file without the mark of its encoding. A fault of the disk or of gzip is thrown where it stands. */
async function* linesOf(file: SourceFile): AsyncGenerator<string> {
  const input = Readable.from(openFile(file).chunks);
  let fault: Error | undefined;
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  input.on('error', (error) => {
    fault = error;
    lines.close();
  });
  let isFirst = true;
  for await (const line of lines) {
    yield isFirst ? line.replace(/^\uFEFF/, '') : line;
    isFirst = false;
  }
  if (fault !== undefined) throw fault;
}

async function startsWithArray(file: SourceFile): Promise<boolean> {
  for await (const chunk of openFile(file).chunks) {
    const text = chunk
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .trimStart();
    if (text !== '') return text.startsWith('[');
  }
  return false;
}
