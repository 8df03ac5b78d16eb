import { atMoment } from './data/dated.js';
import { rememberedMonths } from './data/limits.js';
import { hasEndedWithin, type Instant, type Period } from './time.js';

/**
 * Has it ended so lately that the facts still remember it? The log tells such an end from what never was, and what ended
 * before it began never was.
 */
export function hasEndedLately(period: Period, now: Instant): boolean {
  const { from, to } = period;
  return hasEndedWithin(period, atMoment(rememberedMonths, now) ?? 0, now) && from < (to ?? from);
}
