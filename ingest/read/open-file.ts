import { createReadStream } from 'node:fs';
import { type Readable, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { SourceFile } from './files.js';

export interface OpenFile {
  readonly stream: Readable;
  /** Bytes taken off the disk so far. */
  bytesRead(): number;
}

/** The file's text as a stream; a fault of the disk or of gzip ends the stream with its error. */
export function openFile({ path, gzip }: SourceFile): OpenFile {
  const disk = createReadStream(path, { highWaterMark: 1 << 18 });
  const out = gzip
    ? createGunzip({ chunkSize: 1 << 18 })
    : new Transform({ transform: (chunk, _, done) => done(null, chunk) });
  disk.on('error', (error) => out.destroy(error));
  disk.pipe(out);
  out.on('close', () => disk.destroy());
  return { stream: out, bytesRead: () => disk.bytesRead };
}
