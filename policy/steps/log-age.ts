import { atMoment } from '../data/dated.js';
import { logMonths } from '../data/limits.js';
import { closed, unconcerned } from '../finding.js';
import { ofRequest } from '../step.js';
import { helsinkiDate, type Instant, type LocalDate, monthsBefore } from '../time.js';

/** The oldest day of the access log that a citizen reads without a special reason. */
export function oldestLogDay(now: Instant): LocalDate {
  return monthsBefore(helsinkiDate(now), atMoment(logMonths, now) ?? 0);
}

export const logAge = ofRequest('log-age', ({ caller, kind, from, now }) =>
  caller.kind === 'CITIZEN' && kind === 'ACCESS_LOG' && from !== null && from < oldestLogDay(now)
    ? closed('LOG_TOO_OLD')
    : unconcerned,
);
