import { createHash } from 'node:crypto';
import { addressOf, isGlobal } from '../fhir/names.js';
import type { SourceFile } from './files.js';
import type { MetResource } from './met.js';
import { openFile } from './open-file.js';

/** Names a file, where the address of an entry means nothing outside of it: by its content. Else the name is empty. */
export type FileNames = (file: SourceFile, met: MetResource) => Promise<string>;

export function fileNames(): FileNames {
  const digests = new Map<string, Promise<string>>();
  return async (file, { fullUrl, bundle }) => {
    if (fullUrl === null || isGlobal(fullUrl) || addressOf(fullUrl) !== null) return '';
    const digest = digests.get(file.path) ?? digestOf(file);
    digests.set(file.path, digest);
    return `${await digest}${bundle ?? ''}`;
  };
}

async function digestOf(file: SourceFile): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of openFile(file).chunks) hash.update(chunk);
  return hash.digest('base64url').slice(0, 22);
}
