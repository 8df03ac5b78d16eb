import { helsinkiDate, type Instant } from '../../policy/index.js';
import { type Refusal, refuse } from '../issue.js';
import type { LocalTime } from './local-time.js';

type Moment = Pick<LocalTime, 'effectiveAt' | 'isWholeDay'>;

interface Times {
  readonly effective: Moment;
  readonly end: Moment | null;
  readonly issued: Moment;
}

/** Nothing was measured before this day: what is told of earlier comes from a clock that was never set. */
const earliest = '1900-01-01T00:00:00.000Z';

/** Why the times of a recording cannot be: in the future, before anybody measured, or ended before they began. */
export function impossibleTime(
  { effective, end, issued }: Times,
  now: Instant,
  paths: { readonly effective: string; readonly issued: string },
): Refusal | null {
  const notLater = `a moment that is not in the future (now ${now})`;
  if (isAfter(effective, now) || (end !== null && isAfter(end, now)))
    return refuse('IMPOSSIBLE_DATE', `${paths.effective}: ${notLater}`);
  if (isAfter(issued, now)) return refuse('IMPOSSIBLE_DATE', `${paths.issued}: ${notLater}`);
  if (effective.effectiveAt < earliest)
    return refuse('IMPOSSIBLE_DATE', `${paths.effective}: a moment since 1900`);
  if (end !== null && isBefore(end, effective))
    return refuse('IMPOSSIBLE_DATE', `${paths.effective}: an end that is not before its start`);
  return null;
}

/** As long as a day lasts it is not in the future. */
function isAfter({ effectiveAt, isWholeDay }: Moment, now: Instant): boolean {
  return isWholeDay ? helsinkiDate(effectiveAt) > helsinkiDate(now) : effectiveAt > now;
}

/** Beside a day without a time only days are compared. */
function isBefore(end: Moment, start: Moment): boolean {
  if (!end.isWholeDay && !start.isWholeDay) return end.effectiveAt < start.effectiveAt;
  return helsinkiDate(end.effectiveAt) < helsinkiDate(start.effectiveAt);
}
