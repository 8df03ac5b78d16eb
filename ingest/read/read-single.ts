import { namedInBroken } from './broken.js';
import type { SourceFile } from './files.js';
import { faultOf, isResource, type Met } from './met.js';
import { metsOfText } from './mets-of.js';
import { openFile } from './open-file.js';
import { parseJson } from './text-encoding.js';

/** A resource of its own in a file is small; a file that is none should not fill the memory. */
const largest = 100_000_000;

const expected = 'a Bundle, a resource, an array or lines of them';

/** A file that holds one resource. */
export async function* readSingle(file: SourceFile, onBytes: (bytes: number) => void): AsyncGenerator<Met> {
  const { chunks: read, bytesRead } = openFile(file);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of read) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > largest) return yield { met: 'FAULT', entry: 0, reason: 'NOT_FHIR', expected };
    }
    yield* metsOf(Buffer.concat(chunks));
  } catch (error) {
    yield { met: 'FAULT', entry: 0, ...faultOf(error) };
  }
  onBytes(bytesRead());
}

function metsOf(text: Buffer): Iterable<Met> {
  if (text.toString('latin1').trim() === '')
    return [{ met: 'FAULT', entry: 0, reason: 'NOT_FHIR', expected: `${expected}; the file is empty` }];
  const value = parseJson(text);
  if (value === undefined)
    return [
      { met: 'FAULT', entry: 0, reason: 'BROKEN_JSON', expected: 'JSON in UTF-8 to the end of the file' },
      ...namedInBroken(text.toString('utf8'), 0, null),
    ];
  return isResource(value) ? metsOfText(text, 0) : [{ met: 'FAULT', entry: 0, reason: 'NOT_FHIR', expected }];
}
