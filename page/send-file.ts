import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { BuiltFile } from './built-page.js';

/** Scripts, workers, fonts and requests from here only; the editor writes its styles into the page as it goes. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const safety = {
  'content-security-policy': pagePolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Sends one file of the page, packed where the browser takes that, or 304 where it has it already. */
export function fileSender(): (
  file: BuiltFile,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<void> {
  const packed = new WeakMap<BuiltFile, Promise<Buffer>>();
  return async (file, { headers }, response) => {
    const about = {
      ...safety,
      etag: file.etag,
      'cache-control': file.isKept ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
    };
    if (headers['if-none-match'] === file.etag) {
      response.writeHead(304, about).end();
      return;
    }
    const isPacked = isText(file) && /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''));
    const bytes = isPacked ? await packedOnce(file, packed) : file.bytes;
    response.writeHead(200, {
      ...about,
      'content-type': file.type,
      'content-length': bytes.length,
      ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(bytes);
  };
}

function isText({ type }: BuiltFile): boolean {
  return type.startsWith('text/') || type.startsWith('image/svg');
}

function packedOnce(file: BuiltFile, packed: WeakMap<BuiltFile, Promise<Buffer>>): Promise<Buffer> {
  const bytes = packed.get(file) ?? promisify(gzip)(file.bytes);
  packed.set(file, bytes);
  return bytes;
}
