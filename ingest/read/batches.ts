import type { SourceFile } from './files.js';
import type { FormedFile } from './form.js';

/** Files that are read together before anything is put together, in several passes when they are large. */
export interface FileBatch {
  readonly files: readonly FormedFile[];
  /** The place of the first file among all that are imported. */
  readonly from: number;
  readonly passes: number;
}

/** What one pass may hold: more text than this is divided by patient, each pass taking its part of them. */
const textPerPass = 250_000_000;

/** How much gzip makes of such text. */
const compression = 14;

/** A bundle stands alone. Lines and single resources refer to each other, so all of them are one batch. */
export function batchesOf(files: readonly FormedFile[], bytesPerPass = textPerPass): FileBatch[] {
  const loose = files.filter(({ form }) => form !== 'BUNDLE');
  const bundles = files.filter(({ form }) => form === 'BUNDLE').map((file) => [file]);
  return [...bundles, ...(loose.length > 0 ? [loose] : [])].map((batch, index) => ({
    files: batch,
    from: index,
    passes: passesFor(batch, bytesPerPass),
  }));
}

function passesFor(files: readonly SourceFile[], bytesPerPass: number): number {
  const text = files.reduce((sum, { bytes, gzip }) => sum + bytes * (gzip ? compression : 1), 0);
  return Math.max(1, Math.ceil(text / bytesPerPass));
}
