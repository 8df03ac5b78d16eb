import { orderOf, type SourceVersion } from '../fhir/source-version.js';
import type { TakingBack } from './taking-back.js';

/** A version of a resource as it came: what it says, or that it takes the resource back. */
export interface IncomingVersion {
  readonly version: SourceVersion;
  readonly says: { readonly digest: string } | { readonly takesBack: TakingBack };
}

/** The version that is known of the same resource. */
export interface KnownVersion {
  readonly version: SourceVersion;
  /** Null when it was taken back. */
  readonly digest: string | null;
  /** Another resource has taken its place: no version of it comes back. */
  readonly replaced: boolean;
}

/**
 * TAKE: it takes the place of the known one. SAME: it says the same. OLDER: a newer one is known. TAKEN_BACK: its source
 * has taken the resource back since. OTHER: it says something else, and nothing says which of the two is newer.
 */
export type Choice = 'TAKE' | 'SAME' | 'OLDER' | 'TAKEN_BACK' | 'OTHER';

/**
 * Which of two versions of one resource holds. The newer one does, in whatever order they come; where that cannot be
 * told, taking back holds over anything else, and what is known over what is new. `otherwise` is the order where the
 * versions say none.
 */
export function choiceOf(
  { version, says }: IncomingVersion,
  known: KnownVersion,
  otherwise: 'OLDER' | null = null,
): Choice {
  const told = orderOf(version, known.version);
  const order = told === 'NEWER' || told === 'OLDER' ? told : (otherwise ?? told);
  if ('takesBack' in says) {
    if (known.digest === null) return order === 'NEWER' && !known.replaced ? 'TAKE' : 'SAME';
    if (order === 'OLDER') return 'OLDER';
    return order === 'NEWER' || says.takesBack === 'UNLESS_OLDER' ? 'TAKE' : 'OLDER';
  }
  if (known.digest === null) return order === 'NEWER' && !known.replaced ? 'TAKE' : 'TAKEN_BACK';
  if (order === 'NEWER' || order === 'OLDER') return order === 'NEWER' ? 'TAKE' : 'OLDER';
  return says.digest === known.digest ? 'SAME' : 'OTHER';
}
