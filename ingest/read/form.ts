import type { SourceFile } from './files.js';
import { faultOf, isResource } from './met.js';
import { openFile } from './open-file.js';
import { Outline } from './outline.js';
import { keysOnce } from './repeated-keys.js';
import { securityOf } from './security-of.js';
import { parseJson, readJson } from './text-encoding.js';

/** BUNDLE and ARRAY are one text whose entries are streamed; LINES is NDJSON; SINGLE is any other text. */
export type Form =
  | {
      readonly form: 'BUNDLE';
      readonly type: string | null;
      readonly labels: readonly unknown[];
      /** Nobody can say which of two values of the bundle was meant. */
      readonly repeatsKeys: boolean;
    }
  | { readonly form: 'ARRAY' | 'LINES' | 'SINGLE' };

export type FormedFile = SourceFile & Form;

/** How much is looked at to see whether each line is a text of its own. */
const headSize = 1 << 16;

/** Files with their forms, in their order. */
export async function withForms(files: readonly SourceFile[]): Promise<FormedFile[]> {
  const formed: FormedFile[] = [];
  for (const file of files) formed.push({ ...file, ...(await formOf(file)) });
  return formed;
}

/**
 * What a file is, by what it holds: its name may say something else, and the key that says that it is a bundle may be
 * its last one, as may be what labels all that the bundle holds. No more is read than what decides.
 */
export async function formOf(file: SourceFile): Promise<Form> {
  if (file.fault !== undefined) return { form: 'SINGLE' };
  const outline = new Outline();
  let head = Buffer.alloc(0);
  try {
    for await (const chunk of openFile(file).chunks) {
      if (head.length < headSize) {
        head = Buffer.concat([head, chunk]);
        if (hasLines(head)) return { form: 'LINES' };
      }
      outline.read(chunk);
      if (outline.isDecided && head.length >= headSize) break;
    }
  } catch (error) {
    // Told by whoever reads the file.
    faultOf(error);
  }
  if (outline.isArray) return { form: 'ARRAY' };
  if (outline.resourceType === 'Bundle') {
    const metas = outline.metaTexts.map(labelsIn);
    const repeatsKeys = outline.repeatsKeys || metas.some((one) => one.repeatsKeys);
    return { form: 'BUNDLE', type: outline.type, labels: metas.flatMap(({ labels }) => labels), repeatsKeys };
  }
  return { form: outline.isFollowed || isNamedLines(file, head) ? 'LINES' : 'SINGLE' };
}

/** The security labels of a `meta` in each way to read it; one that nobody can read has a label that is none. */
function labelsIn(meta: Buffer | null): {
  readonly labels: readonly unknown[];
  readonly repeatsKeys: boolean;
} {
  const read = meta === null ? { expected: 'a short one', readings: null } : readJson(meta);
  if (!('expected' in read)) return { labels: securityOf(read.value), repeatsKeys: false };
  return {
    labels: read.readings?.flatMap(securityOf) ?? [null],
    repeatsKeys: read.expected === keysOnce,
  };
}

/** Is each line a text by itself? The first may be broken. */
function hasLines(head: Buffer): boolean {
  const [first = '', ...others] = head.toString('utf8').trimStart().split(/\r?\n/);
  return !/^\[|[[{,]\s*$/.test(first) && others.some((line) => isResource(parseJson(Buffer.from(line))));
}

/** A file whose name says so, and whose beginning does not say otherwise. */
function isNamedLines({ path }: SourceFile, head: Buffer): boolean {
  const [first = ''] = head.toString('utf8', 0, headSize).trimStart().split(/\r?\n/);
  return /\.(ndjson|jsonl)(\.gz)?$/i.test(path) && !/[[{,]\s*$/.test(first);
}
