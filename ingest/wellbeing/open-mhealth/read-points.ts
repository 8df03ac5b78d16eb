import { pipeline } from 'node:stream';
import StreamJson from 'stream-json';
import StreamArray from 'stream-json/streamers/StreamArray.js';
import type { FileReason } from '../../issue.js';
import type { SourceFile } from '../../read/files.js';
import { openFile } from '../../read/open-file.js';
import { faultOf } from '../../read/read-resources.js';
import { point } from './point-entry.js';

export type MetPoint =
  | { readonly met: 'POINT'; readonly entry: number; readonly value: unknown }
  | { readonly met: 'FAULT'; readonly entry: number; readonly reason: FileReason; readonly expected: string };

/** The data points of a file: an array of them as a stream, or a file with one. */
export async function* readPoints(file: SourceFile): AsyncGenerator<MetPoint> {
  if (await startsWithArray(file)) yield* readArray(file);
  else yield* readOne(file);
}

async function* readArray(file: SourceFile): AsyncGenerator<MetPoint> {
  const points = StreamArray.streamArray();
  const parser = StreamJson.parser({ packValues: true, streamValues: false });
  pipeline(openFile(file).stream, parser, points, () => undefined);
  let entry = 0;
  try {
    for await (const { value } of points) yield { met: 'POINT', entry: entry++, value };
  } catch (error) {
    yield { met: 'FAULT', entry, ...faultOf(error) };
  }
}

async function* readOne(file: SourceFile): AsyncGenerator<MetPoint> {
  try {
    const value: unknown = JSON.parse(await textOf(file));
    yield { met: 'POINT', entry: 0, value: withHeader(value, file.path) };
  } catch (error) {
    if (error instanceof SyntaxError)
      yield { met: 'FAULT', entry: 0, reason: 'BROKEN_JSON', expected: 'one data point' };
    else yield { met: 'FAULT', entry: 0, ...faultOf(error) };
  }
}

/** A body without a header lies in a folder of its schema's name and version, as in Open mHealth's own examples. */
function withHeader(value: unknown, path: string): unknown {
  if (point.safeParse(value).success) return value;
  const [, name, version] = /([a-z-]+)[/\\](\d+\.(?:\d+|x))[/\\][^/\\]+$/.exec(path) ?? [];
  if (name === undefined) return value;
  return { header: { schema_id: { namespace: 'omh', name, version } }, body: value };
}

async function textOf(file: SourceFile): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of openFile(file).stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function startsWithArray(file: SourceFile): Promise<boolean> {
  try {
    for await (const chunk of openFile(file).stream) {
      const text = String(chunk).trimStart();
      if (text !== '') return text.startsWith('[');
    }
  } catch {
    return false;
  }
  return false;
}
