import { helsinkiDate, type Instant } from '../../policy/index.js';
import { type Refusal, refuse } from '../issue.js';

interface Times {
  readonly effectiveAt: Instant;
  readonly effectiveEnd: Instant | null;
  readonly issuedAt: Instant;
}

/** Nothing was measured before this day: what is told of earlier comes from a clock that was never set. */
const earliest = '1900-01-01T00:00:00.000Z';

/** Why the times of a recording cannot be: in the future, before anybody measured, or ended before they began. */
export function impossibleTime(
  { effectiveAt, effectiveEnd, issuedAt }: Times,
  now: Instant,
  paths: { readonly effective: string; readonly issued: string },
): Refusal | null {
  const { effective, issued } = paths;
  if (isAfter(effectiveAt, now) || (effectiveEnd !== null && isAfter(effectiveEnd, now)))
    return refuse('IMPOSSIBLE_DATE', `${effective}: a moment that is not in the future (now ${now})`);
  if (isAfter(issuedAt, now))
    return refuse('IMPOSSIBLE_DATE', `${issued}: a moment that is not in the future (now ${now})`);
  if (effectiveAt < earliest) return refuse('IMPOSSIBLE_DATE', `${effective}: a moment since 1900`);
  if (effectiveEnd !== null && effectiveEnd < effectiveAt)
    return refuse('IMPOSSIBLE_DATE', `${effective}: an end that is not before its start`);
  return null;
}

/** A day without a time stands at noon in UTC: as long as the day lasts it is not in the future. */
function isAfter(moment: Instant, now: Instant): boolean {
  const isWholeDay = moment.endsWith('T12:00:00.000Z');
  return isWholeDay ? helsinkiDate(moment) > helsinkiDate(now) : moment > now;
}
