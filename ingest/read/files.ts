import { closeSync, type Dirent, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import type { FileReason } from '../issue.js';

export interface FileFault {
  readonly reason: FileReason;
  readonly expected: string;
}

export interface SourceFile {
  readonly path: string;
  readonly bytes: number;
  /** By its first bytes, whatever its name. */
  readonly gzip: boolean;
  /** Why nothing of it can be read. */
  readonly fault?: FileFault;
}

const named = /\.(json|ndjson|jsonl)(\.gz)?$/i;

/** The files that the paths name, folders with all below them. Registries come first, since patients refer to them. */
export function sourceFiles(
  paths: readonly string[],
  onLeftOut: (path: string) => void = () => undefined,
): SourceFile[] {
  return paths
    .flatMap((path) => (isFolder(path) ? below(path, onLeftOut) : [sourceFile(path)]))
    .sort((one, other) => rank(one) - rank(other) || (one.path < other.path ? -1 : 1));
}

/** Of a folder what may hold JSON, by name or by content; the rest is left out. */
function below(folder: string, onLeftOut: (path: string) => void): SourceFile[] {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return [{ path: folder, bytes: 0, gzip: false, fault: unreadable(error, 'a folder') }];
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (isFolder(path)) return entry.isSymbolicLink() ? [] : below(path, onLeftOut);
    const file = sourceFile(path);
    if (file.fault !== undefined || named.test(path) || startsAsJson(path, file.gzip)) return [file];
    onLeftOut(path);
    return [];
  });
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function sourceFile(path: string): SourceFile {
  try {
    const status = statSync(path);
    if (!status.isFile())
      return { path, bytes: 0, gzip: false, fault: { reason: 'UNREADABLE', expected: 'a file or a folder' } };
    const [first, second] = firstBytes(path, 2);
    return { path, bytes: status.size, gzip: first === 0x1f && second === 0x8b };
  } catch (error) {
    return { path, bytes: 0, gzip: false, fault: unreadable(error, 'a file') };
  }
}

function unreadable(error: unknown, what: string): FileFault {
  const code = typeof error === 'object' && error !== null && 'code' in error ? ` (${error.code})` : '';
  return { reason: 'UNREADABLE', expected: `${what} that can be read${code}` };
}

function startsAsJson(path: string, gzip: boolean): boolean {
  const bytes = firstBytes(path, 4096);
  let text: Buffer;
  try {
    text = gzip ? gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }) : bytes;
  } catch {
    return false;
  }
  return /^[\uFEFF\s]*[{[]/.test(text.toString('utf8'));
}

function firstBytes(path: string, count: number): Buffer {
  const bytes = Buffer.alloc(count);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, count, 0));
  } finally {
    closeSync(file);
  }
}

function rank({ path }: SourceFile): number {
  return /(hospital|organi[sz]ation|location|practitioner)/i.test(basename(path)) ? 0 : 1;
}
