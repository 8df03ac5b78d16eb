import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { SourceFile } from './files.js';
import { withoutMark } from './text-encoding.js';

export interface OpenFile {
  /** The file's bytes, unpacked, without a byte order mark. A fault of the disk, of gzip or of another encoding is thrown where it stands. */
  readonly chunks: AsyncIterable<Buffer>;
  /** Bytes taken off the disk so far. */
  bytesRead(): number;
}

const chunkSize = 1 << 18;

export function openFile({ path, gzip }: SourceFile): OpenFile {
  const disk = createReadStream(path, { highWaterMark: gzip ? chunkSize / 4 : chunkSize });
  return { chunks: withoutMark(gzip ? unpacked(disk) : disk), bytesRead: () => disk.bytesRead };
}

/** What gzip holds, and then its fault: data that break off are given as far as they go. */
async function* unpacked(disk: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize });
  const ready: Buffer[] = [];
  let fault: Error | undefined;
  const ended = new Promise<void>((resolve) => {
    gunzip.on('data', (chunk: Buffer) => ready.push(chunk));
    gunzip.on('error', (error) => {
      fault = error;
      resolve();
    });
    gunzip.on('end', resolve);
  });
  try {
    for await (const chunk of disk) {
      await Promise.race([ended, new Promise<void>((resolve) => gunzip.write(chunk, () => resolve()))]);
      yield* ready.splice(0);
      if (fault !== undefined) throw fault;
    }
    await new Promise(setImmediate);
    gunzip.end();
    await ended;
    yield* ready.splice(0);
    if (fault !== undefined) throw fault;
  } finally {
    gunzip.destroy();
  }
}
