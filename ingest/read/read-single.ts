import type { SourceFile } from './files.js';
import { faultOf, isResource, type Met } from './met.js';
import { openFile } from './open-file.js';

/** A resource of its own in a file is small; a file that is none should not fill the memory. */
const largest = 20_000_000;

/** A file that holds one resource. */
export async function* readSingle(file: SourceFile, onBytes: (bytes: number) => void): AsyncGenerator<Met> {
  const { chunks: read, bytesRead } = openFile(file);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of read) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > largest)
        return yield { met: 'FAULT', entry: 0, reason: 'NOT_FHIR', expected: 'a Bundle or a resource' };
    }
    yield metOf(Buffer.concat(chunks).toString('utf8'));
  } catch (error) {
    yield { met: 'FAULT', entry: 0, ...faultOf(error) };
  }
  onBytes(bytesRead());
}

function metOf(text: string): Met {
  try {
    const resource: unknown = JSON.parse(text);
    if (isResource(resource)) return { met: 'RESOURCE', entry: 0, fullUrl: null, resource };
    return { met: 'FAULT', entry: 0, reason: 'NOT_FHIR', expected: 'a Bundle or a resource' };
  } catch {
    return { met: 'FAULT', entry: 0, reason: 'BROKEN_JSON', expected: 'JSON to the end of the file' };
  }
}
