import type { FormedFile } from './form.js';
import type { Met } from './met.js';
import { bundleAround } from './mets-of.js';
import { readArray, readBundle } from './read-bundle.js';
import { readLines } from './read-lines.js';
import { readSingle } from './read-single.js';

/** Everything of a file in its order, as a stream: a file is never held whole. */
export async function* readResources(
  file: FormedFile,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Met> {
  if (file.fault !== undefined) yield { met: 'FAULT', entry: 0, ...file.fault };
  else if (file.form === 'LINES') yield* readLines(file, onBytes);
  else if (file.form === 'ARRAY') yield* readArray(file, onBytes);
  else if (file.form === 'BUNDLE')
    yield* readBundle(file, file, bundleAround(file.type, '', file.labels), onBytes);
  else yield* readSingle(file, onBytes);
}
