import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

export interface BuiltFile {
  readonly bytes: Buffer;
  readonly type: string;
  readonly etag: string;
  /** Named by its content, so it may be kept for ever. */
  readonly isKept: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** The built page by name, in memory: only what stood in the folder can be served. Null when it is not built. */
export function builtPage(folder: string): ReadonlyMap<string, BuiltFile> | null {
  if (!existsSync(join(folder, 'index.html'))) return null;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name.split(sep).join('/'), builtFile(folder, name)]));
}

function builtFile(folder: string, name: string): BuiltFile {
  const bytes = readFileSync(join(folder, name));
  return {
    bytes,
    type: types[extname(name)] ?? 'application/octet-stream',
    etag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    isKept: name.startsWith(`kept${sep}`),
  };
}
