import { createReadStream } from 'node:fs';
import { constants, createGunzip } from 'node:zlib';
import type { SourceFile } from './files.js';

export interface OpenFile {
  /** The file's bytes, unpacked. A fault of the disk or of gzip is thrown where it stands. */
  readonly chunks: AsyncIterable<Buffer>;
  /** Bytes taken off the disk so far. */
  bytesRead(): number;
}

const chunkSize = 1 << 18;

/** Gzip that breaks off gives what it holds: the reader sees by the text itself that it is not whole. */
export function openFile({ path, gzip }: SourceFile): OpenFile {
  const disk = createReadStream(path, { highWaterMark: chunkSize });
  if (!gzip) return { chunks: disk, bytesRead: () => disk.bytesRead };
  const unpacked = createGunzip({ chunkSize, finishFlush: constants.Z_SYNC_FLUSH });
  disk.on('error', (error) => unpacked.destroy(error));
  unpacked.on('close', () => disk.destroy());
  disk.pipe(unpacked);
  return { chunks: unpacked, bytesRead: () => disk.bytesRead };
}
