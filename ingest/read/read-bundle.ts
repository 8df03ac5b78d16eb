import { arrayElements } from './array-elements.js';
import type { SourceFile } from './files.js';
import { isBlank, LineSplitter } from './line-splitter.js';
import { faultOf, type Met } from './met.js';
import { type BundleAround, metsOfEntry, metsOfText } from './mets-of.js';
import { openFile } from './open-file.js';
import { labelsOfDocument } from './security-of.js';

/**
 * The entries of a bundle, one after the other, and whatever lines follow it. A broken one is told and the next is
 * read; a fault of the file ends them.
 */
export function readBundle(
  file: SourceFile,
  type: string | null,
  bundle: BundleAround,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Met> {
  let around = bundle;
  const metsOf = (text: Buffer, entry: number) => {
    if (entry > 0 || type !== 'document') return metsOfBundled(text, entry, around);
    const [first, ...others] = metsOfBundled(text, entry, bundle);
    if (first === undefined) return [];
    const labels = labelsOfDocument(type, first.met === 'RESOURCE' ? first.resource : null);
    around = { ...bundle, labels: [...bundle.labels, ...labels] };
    return [first, ...others];
  };
  return readElements(file, 'entry', metsOf, onBytes);
}

/** The resources and bundles of an array. */
export function readArray(file: SourceFile, onBytes: (bytes: number) => void): AsyncGenerator<Met> {
  return readElements(file, null, metsOfText, onBytes);
}

async function* readElements(
  file: SourceFile,
  key: string | null,
  metsOf: (text: Buffer, entry: number) => Iterable<Met>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Met> {
  const { chunks, bytesRead } = openFile(file);
  const following = new LineSplitter();
  const waiting: Buffer[] = [];
  const after = (rest: Buffer) => waiting.push(...[...following.cut(rest)].filter((line) => !isBlank(line)));
  let entry = 0;
  const takeLines = function* (): Generator<Met> {
    for (const line of waiting.splice(0)) yield* metsOfText(line, entry++);
  };
  try {
    for await (const element of arrayElements(chunks, key, after)) {
      onBytes(bytesRead());
      yield* metsOf(element, entry);
      entry += 1;
    }
    if (entry === 0) yield { met: 'NO_RESOURCE', entry };
    waiting.push(...[...following.rest()].filter((line) => !isBlank(line)));
    yield* takeLines();
  } catch (error) {
    yield* takeLines();
    yield { met: 'FAULT', entry, ...faultOf(error) };
  }
  onBytes(bytesRead());
}

/** Billing is most of a generated bundle, and nothing of it is stored: of such an entry only its beginning is looked at. */
const claim =
  /^\{\s*(?:"fullUrl"\s*:\s*"[^"\\]*"\s*,\s*)?"resource"\s*:\s*\{\s*"resourceType"\s*:\s*"(Claim|ExplanationOfBenefit)"/;

function metsOfBundled(text: Buffer, entry: number, bundle: BundleAround): Iterable<Met> {
  const [, type] = claim.exec(text.toString('latin1', 0, 512)) ?? [];
  return type === undefined ? metsOfEntry(text, entry, bundle) : [{ met: 'SKIPPED', entry, type }];
}
