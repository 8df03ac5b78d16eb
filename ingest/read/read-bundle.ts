import { arrayElements } from './array-elements.js';
import type { SourceFile } from './files.js';
import { faultOf, isResource, type Met } from './met.js';
import { openFile } from './open-file.js';

/** The entries of a bundle, one after the other. A broken one is told and the next is read; a fault of the file ends them. */
export async function* readBundle(file: SourceFile, onBytes: (bytes: number) => void): AsyncGenerator<Met> {
  const { chunks, bytesRead } = openFile(file);
  let entry = 0;
  try {
    for await (const element of arrayElements(chunks, 'entry')) {
      onBytes(bytesRead());
      yield metOf(element, entry);
      entry += 1;
    }
  } catch (error) {
    yield { met: 'FAULT', entry, ...faultOf(error) };
  }
  onBytes(bytesRead());
}

/** Billing is most of a generated bundle, and nothing of it is stored: of such an entry only its beginning is looked at. */
const claim =
  /^\{\s*(?:"fullUrl"\s*:\s*"[^"\\]*"\s*,\s*)?"resource"\s*:\s*\{\s*"resourceType"\s*:\s*"(Claim|ExplanationOfBenefit)"/;

function metOf(element: Buffer, entry: number): Met {
  const [, type] = claim.exec(element.toString('latin1', 0, 512)) ?? [];
  if (type !== undefined) return { met: 'SKIPPED', entry, type };
  const value = parsed(element);
  if (value === undefined) return { met: 'BROKEN', entry };
  const { fullUrl, resource } =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (!isResource(resource)) return { met: 'NO_RESOURCE', entry };
  return { met: 'RESOURCE', entry, fullUrl: typeof fullUrl === 'string' ? fullUrl : null, resource };
}

function parsed(element: Buffer): unknown {
  try {
    return JSON.parse(element.toString('utf8'));
  } catch {
    return undefined;
  }
}
