import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { SourceFile } from './files.js';
import { faultOf, isResource, type Met } from './met.js';
import { openFile } from './open-file.js';

/** One resource a line (NDJSON, as FHIR bulk exports are). A broken line is told, and the next one is read. */
export async function* readLines(file: SourceFile, onBytes: (bytes: number) => void): AsyncGenerator<Met> {
  const { chunks, bytesRead } = openFile(file);
  let entry = 0;
  try {
    for await (const line of linesOf(chunks)) {
      onBytes(bytesRead());
      if (line.trim() !== '') yield metOf(line, entry);
      entry += 1;
    }
  } catch (error) {
    yield { met: 'FAULT', entry, ...faultOf(error) };
  }
}

async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const input = Readable.from(chunks);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let fault: Error | undefined;
  input.on('error', (error) => {
    fault = error;
    lines.close();
  });
  yield* lines;
  if (fault !== undefined) throw fault;
}

function metOf(line: string, entry: number): Met {
  try {
    const resource: unknown = JSON.parse(line);
    return isResource(resource)
      ? { met: 'RESOURCE', entry, fullUrl: null, resource }
      : { met: 'NO_RESOURCE', entry };
  } catch {
    return { met: 'BROKEN', entry };
  }
}
