import type { SourceFile } from './files.js';
import { isBlank, LineSplitter } from './line-splitter.js';
import { faultOf, type Met } from './met.js';
import { metsOfText } from './mets-of.js';
import { openFile } from './open-file.js';

/** A resource or a bundle a line (NDJSON, as FHIR bulk exports are). A broken line is told, and the next one is read. */
export async function* readLines(file: SourceFile, onBytes: (bytes: number) => void): AsyncGenerator<Met> {
  const { chunks, bytesRead } = openFile(file);
  const splitter = new LineSplitter();
  let entry = 0;
  let isMet = false;
  const mets = function* (lines: Iterable<Buffer>): Generator<Met> {
    for (const line of lines) {
      if (!isBlank(line)) {
        isMet = true;
        yield* metsOfText(line, entry);
      }
      entry += 1;
    }
  };
  try {
    for await (const chunk of chunks) {
      yield* mets(splitter.cut(chunk));
      onBytes(bytesRead());
    }
    yield* mets(splitter.rest());
    if (!isMet) yield { met: 'FAULT', entry: 0, reason: 'NOT_FHIR', expected: 'a line with a resource' };
  } catch (error) {
    yield* mets(splitter.rest());
    yield { met: 'FAULT', entry, ...faultOf(error) };
  }
  onBytes(bytesRead());
}
