import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';

export interface SourceFile {
  readonly path: string;
  readonly bytes: number;
  readonly gzip: boolean;
  /** BUNDLE is complete in itself; LINES (NDJSON) and SINGLE resources refer to other files. */
  readonly form: 'BUNDLE' | 'LINES' | 'SINGLE';
}

const readable = /\.(json|ndjson|jsonl)(\.gz)?$/i;

/** The files that the paths name, folders with all below them. Registries come first, since patients refer to them. */
export function sourceFiles(paths: readonly string[]): SourceFile[] {
  const named = paths.flatMap((path) => (statSync(path).isDirectory() ? below(path) : [path]));
  return named
    .map(sourceFile)
    .sort((one, other) => rank(one) - rank(other) || (one.path < other.path ? -1 : 1));
}

function below(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && readable.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function sourceFile(path: string): SourceFile {
  const gzip = path.toLowerCase().endsWith('.gz');
  const lines = /\.(ndjson|jsonl)(\.gz)?$/i.test(path);
  const form = lines ? 'LINES' : /"resourceType"\s*:\s*"Bundle"/.test(head(path, gzip)) ? 'BUNDLE' : 'SINGLE';
  return { path, bytes: statSync(path).size, gzip, form };
}

function rank({ path }: SourceFile): number {
  return /(hospital|organi[sz]ation|location|practitioner)[^/\\]*$/i.test(path) ? 0 : 1;
}

/** The first kilobytes, to see what a file is; nothing of a file that cannot be read. */
function head(path: string, gzip: boolean): string {
  const bytes = Buffer.alloc(8192);
  const file = openSync(path, 'r');
  try {
    const length = readSync(file, bytes, 0, bytes.length, 0);
    const read = bytes.subarray(0, length);
    return (gzip ? gunzipSync(read, { finishFlush: constants.Z_SYNC_FLUSH }) : read).toString('utf8');
  } catch {
    return '';
  } finally {
    closeSync(file);
  }
}
