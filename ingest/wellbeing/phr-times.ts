import type { z } from 'zod';
import type { Instant } from '../../policy/index.js';
import { type Refusal, refuse } from '../issue.js';
import { type LocalTime, localTime } from './local-time.js';
import type { common } from './phr-shapes.js';
import { impossibleTime } from './plausible-time.js';

export interface EntryTimes extends LocalTime {
  readonly effectiveEnd: string | null;
  readonly issuedAt: string;
}

/** When something was measured or done. When it was stored says nothing of that, and never stands in its place. */
export function phrTimes(source: z.infer<z.ZodObject<typeof common>>, now: Instant): EntryTimes | Refusal {
  const { start, end } = source.effectivePeriod ?? {};
  const written = source.effectiveDateTime ?? source.effectiveInstant ?? start;
  if (written === undefined) {
    if (end !== undefined) return refuse('MISSING_DATE', 'effectivePeriod.start: a moment');
    if (source.effectiveTiming !== undefined)
      return refuse('MISSING_DATE', 'effectiveDateTime: a moment; effectiveTiming is a plan of several');
    return refuse('MISSING_DATE', 'effectiveDateTime: a moment');
  }
  const time = localTime(written);
  const endTime = end === undefined ? null : localTime(end);
  const issued = source.issued === undefined ? time : localTime(source.issued);
  if (time === null || issued === null || (end !== undefined && endTime === null))
    return refuse('IMPOSSIBLE_DATE', 'effective and issued: real moments');
  const impossible = impossibleTime({ effective: time, end: endTime, issued }, now, {
    effective: 'effective',
    issued: 'issued',
  });
  if (impossible !== null) return impossible;
  return { ...time, effectiveEnd: endTime?.effectiveAt ?? null, issuedAt: issued.effectiveAt };
}
