import type { SourceFile } from './files.js';
import type { Met } from './met.js';
import { readBundle } from './read-bundle.js';
import { readLines } from './read-lines.js';
import { readSingle } from './read-single.js';

/** Everything of a file in its order, as a stream: a file is never held whole. */
export function readResources(file: SourceFile, onBytes: (bytes: number) => void): AsyncIterable<Met> {
  if (file.form === 'LINES') return readLines(file, onBytes);
  return file.form === 'BUNDLE' ? readBundle(file, onBytes) : readSingle(file, onBytes);
}
