import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll } from '@jest/globals';

/** A folder for hand-made files of one suite. */
export function scratchFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'caregraph-ingest-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, content: string | Buffer) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  return {
    folder,
    write,
    json: (name: string, content: unknown) => write(name, JSON.stringify(content)),
    gz: (name: string, content: unknown) => write(name, gzipSync(JSON.stringify(content))),
  };
}
