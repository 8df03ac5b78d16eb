import type { SourceVersion } from '../fhir/source-version.js';
import type { FileReason } from '../issue.js';
import { EndedEarly } from './array-elements.js';
import { OtherEncoding } from './text-encoding.js';

export type Resource = { readonly resourceType: string; readonly id?: unknown } & Readonly<
  Record<string, unknown>
>;

/** A resource where it stands in a file. */
export interface MetResource {
  readonly entry: number;
  readonly fullUrl: string | null;
  /** The bundle that it stands in, by its place in the file (empty for the file itself); null in none. */
  readonly bundle: string | null;
  readonly resource: Resource;
  /** Security labels of the bundles that it stands in, as they are written: they hold for it too. */
  readonly labels: readonly unknown[];
  /** Of two versions in one file that say nothing of their order, the first is the newer one. */
  readonly newestFirst: boolean;
}

/** One thing met in a file: an entry, or the reason why the file, or one of its lines, gave none. */
export type Met =
  | ({ readonly met: 'RESOURCE' } & MetResource)
  /** Its source has deleted it; the resource has no more than its type and id. */
  | ({ readonly met: 'DELETED'; readonly version: SourceVersion } & MetResource)
  /** Its source means to delete something, and it is not told for certain what. */
  | { readonly met: 'NOT_DELETED'; readonly entry: number; readonly type: string; readonly expected: string }
  /** A claim, of which nothing was read but its type. */
  | { readonly met: 'SKIPPED'; readonly entry: number; readonly type: string }
  | { readonly met: 'NO_RESOURCE'; readonly entry: number }
  /** No JSON, or JSON of which nobody can say what it holds. */
  | {
      readonly met: 'BROKEN';
      readonly entry: number;
      readonly expected: string;
      /** Where it is known what it would have been. */
      readonly type?: string;
    }
  /**
   * One way of reading what is told as broken: nothing of it goes in, but what its labels would keep back stays so. Where
   * it is unread its labels are not known at all.
   */
  | ({ readonly met: 'UNCERTAIN'; readonly isUnread: boolean } & MetResource)
  | { readonly met: 'FAULT'; readonly entry: number; readonly reason: FileReason; readonly expected: string };

export function isResource(value: unknown): value is Resource {
  return (
    typeof value === 'object' &&
    value !== null &&
    'resourceType' in value &&
    typeof value.resourceType === 'string'
  );
}

/** Why a file ended early, from the error of the disk, of gzip or of the text. */
export function faultOf(error: unknown): { readonly reason: FileReason; readonly expected: string } {
  if (error instanceof EndedEarly) return { reason: 'TRUNCATED', expected: error.message };
  if (error instanceof OtherEncoding) return { reason: 'NOT_UTF8', expected: error.message };
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'Z_BUF_ERROR') return { reason: 'TRUNCATED', expected: 'gzip data to its end' };
  if (code.startsWith('Z_')) return { reason: 'UNREADABLE', expected: 'gzip data' };
  if (/^E[A-Z]+$/.test(code)) return { reason: 'UNREADABLE', expected: `a file that can be read (${code})` };
  throw error;
}
