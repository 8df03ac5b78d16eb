import { createInterface } from 'node:readline';
import type { SourceFile } from './files.js';
import { openFile } from './open-file.js';
import { faultOf, isResource, type Met } from './read-resources.js';

/** One resource a line (NDJSON, as FHIR bulk exports are). A broken line is told, and the next one is read. */
export async function* readLines(file: SourceFile, onBytes: (bytes: number) => void): AsyncGenerator<Met> {
  const { stream, bytesRead } = openFile(file);
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  const failed = new Promise<never>((_, fail) => stream.on('error', fail));
  failed.catch(() => lines.close());
  let entry = 0;
  for await (const line of lines) {
    onBytes(bytesRead());
    if (line.trim() !== '') yield metOf(line, entry);
    entry += 1;
  }
  if (stream.errored) yield { met: 'FAULT', entry, ...faultOf(stream.errored) };
}

function metOf(line: string, entry: number): Met {
  try {
    const resource: unknown = JSON.parse(line);
    return isResource(resource)
      ? { met: 'RESOURCE', entry, fullUrl: null, resource }
      : { met: 'NO_RESOURCE', entry };
  } catch {
    return { met: 'FAULT', entry, reason: 'BROKEN_JSON', expected: 'one resource in JSON a line' };
  }
}
