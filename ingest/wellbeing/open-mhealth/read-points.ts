import type { FileReason } from '../../issue.js';
import { arrayElements } from '../../read/array-elements.js';
import type { SourceFile } from '../../read/files.js';
import { faultOf } from '../../read/met.js';
import { openFile } from '../../read/open-file.js';
import { point } from './point-entry.js';

export type MetPoint =
  | { readonly met: 'POINT'; readonly entry: number; readonly value: unknown }
  | { readonly met: 'BROKEN'; readonly entry: number }
  | { readonly met: 'FAULT'; readonly entry: number; readonly reason: FileReason; readonly expected: string };

/** The data points of a file: an array of them as a stream, or a file with one. */
export async function* readPoints(file: SourceFile): AsyncGenerator<MetPoint> {
  let entry = 0;
  try {
    const texts = (await startsWithArray(file)) ? arrayElements(openFile(file).chunks, null) : whole(file);
    for await (const text of texts) yield metOf(text, entry++, file.path);
  } catch (error) {
    yield { met: 'FAULT', entry, ...faultOf(error) };
  }
}

function metOf(text: Buffer, entry: number, path: string): MetPoint {
  try {
    return { met: 'POINT', entry, value: withHeader(JSON.parse(text.toString('utf8')), path) };
  } catch {
    return { met: 'BROKEN', entry };
  }
}

/** A body without a header lies in a folder of its schema's name and version, as in Open mHealth's own examples. */
function withHeader(value: unknown, path: string): unknown {
  if (point.safeParse(value).success) return value;
  const [, name, version] = /([a-z-]+)[/\\](\d+\.(?:\d+|x))[/\\][^/\\]+$/.exec(path) ?? [];
  if (name === undefined) return value;
  return { header: { schema_id: { namespace: 'omh', name, version } }, body: value };
}

async function* whole(file: SourceFile): AsyncGenerator<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of openFile(file).chunks) chunks.push(chunk);
  yield Buffer.concat(chunks);
}

async function startsWithArray(file: SourceFile): Promise<boolean> {
  for await (const chunk of openFile(file).chunks) {
    const text = chunk.toString('latin1').trimStart();
    if (text !== '') return text.startsWith('[');
  }
  return false;
}
