import { z } from 'zod';

/** What a source says of one version of a resource: `meta.versionId` and `meta.lastUpdated`, as they stand. */
export interface SourceVersion {
  readonly versionId: string | null;
  readonly lastUpdated: string | null;
}

/** How one version of a resource stands to another. UNKNOWN where the source does not say it, or contradicts itself. */
export type VersionOrder = 'NEWER' | 'OLDER' | 'SAME' | 'UNKNOWN';

const text = z.string().min(1).nullable().catch(null);
const shape = z.object({ meta: z.object({ versionId: text, lastUpdated: text }) });

/** The version of a resource that no source has numbered or dated. */
export const unversioned: SourceVersion = { versionId: null, lastUpdated: null };

/** The version of a resource; what is no text or no moment says nothing. */
export function sourceVersionOf(resource: unknown): SourceVersion {
  const read = shape.safeParse(resource);
  if (!read.success) return unversioned;
  const { versionId, lastUpdated } = read.data.meta;
  return { versionId, lastUpdated: lastUpdated !== null && momentOf(lastUpdated) ? lastUpdated : null };
}

/**
 * Is the first version newer than the second? Moments and numbers are compared where both versions have one; a version
 * id that is no number can only be the same or another. Both must agree.
 */
export function orderOf(one: SourceVersion, other: SourceVersion): VersionOrder {
  const byMoment = orderOfMoments(one.lastUpdated, other.lastUpdated);
  const byNumber = orderOfNumbers(one.versionId, other.versionId);
  if (byMoment === 'UNKNOWN' || byMoment === 'SAME')
    return byNumber === 'UNKNOWN' && one.versionId === null && other.versionId === null ? byMoment : byNumber;
  return byNumber === 'UNKNOWN' || byNumber === 'SAME' || byNumber === byMoment ? byMoment : 'UNKNOWN';
}

function orderOfMoments(one: string | null, other: string | null): VersionOrder {
  const [first, second] = [one, other].map((moment) => (moment === null ? null : momentOf(moment)));
  if (!first || !second) return 'UNKNOWN';
  return compare(first.seconds, second.seconds) ?? compare(first.fraction, second.fraction) ?? 'SAME';
}

function orderOfNumbers(one: string | null, other: string | null): VersionOrder {
  if (one === null || other === null) return 'UNKNOWN';
  if (one === other) return 'SAME';
  if (!/^\d+$/.test(one) || !/^\d+$/.test(other)) return 'UNKNOWN';
  return compare(BigInt(one), BigInt(other)) ?? 'SAME';
}

function compare<T extends number | bigint | string>(one: T, other: T): VersionOrder | null {
  if (one === other) return null;
  return one > other ? 'NEWER' : 'OLDER';
}

const instant = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d+))?(Z|[+-]\d{2}:\d{2})$/;

/** Whole seconds and the digits after them: servers write microseconds, which a Date would cut. */
function momentOf(text: string): { readonly seconds: number; readonly fraction: string } | null {
  const [, whole = '', fraction = '', zone = ''] = instant.exec(text) ?? [];
  const seconds = Date.parse(`${whole}${zone}`);
  return Number.isNaN(seconds) ? null : { seconds, fraction: fraction.padEnd(12, '0') };
}
