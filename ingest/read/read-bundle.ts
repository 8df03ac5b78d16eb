import { arrayElements, EndedEarly } from './array-elements.js';
import { asBroken, namedInBroken, readableDocument } from './broken.js';
import type { SourceFile } from './files.js';
import { isBlank, LineSplitter } from './line-splitter.js';
import { faultOf, type Met } from './met.js';
import { type BundleAround, metsOfEntry, metsOfText } from './mets-of.js';
import { openFile } from './open-file.js';
import { keysOnce } from './repeated-keys.js';
import { labelsOfDocument } from './security-of.js';

/**
 * The entries of a bundle, one after the other, and whatever lines follow it. A broken one is told and the next is
 * read; a fault of the file ends them. Nothing goes in of a bundle that has a key twice, nor of a document whose
 * Composition cannot be read, but what stands in it protects all the same.
 */
export async function* readBundle(
  file: SourceFile,
  { type, repeatsKeys }: { readonly type: string | null; readonly repeatsKeys: boolean },
  bundle: BundleAround,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Met> {
  let around = bundle;
  let unread: string | null = null;
  if (repeatsKeys) {
    unread = keysOnce;
    yield { met: 'FAULT', entry: 0, reason: 'BROKEN_JSON', expected: keysOnce };
  }
  const metsOf = (text: Buffer, entry: number) => {
    if (entry > 0 || type !== 'document') return metsOfBundled(text, entry, around);
    const first = [...metsOfBundled(text, entry, bundle)];
    if (first[0]?.met === 'BROKEN') unread ??= readableDocument;
    const labels = first.flatMap((met) => labelsOfDocument(type, 'resource' in met ? met.resource : null));
    around = { ...bundle, labels: [...bundle.labels, ...labels] };
    return first;
  };
  for await (const met of readElements(file, 'entry', metsOf, onBytes, bundle.place)) {
    if (unread === null) yield met;
    else yield* asBroken(met, unread);
  }
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
  place: string | null = null,
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
    if (error instanceof EndedEarly) yield* namedInBroken(error.begun.toString('utf8'), entry, place);
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
