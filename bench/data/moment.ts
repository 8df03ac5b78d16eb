import type { Instant } from '../../policy/index.js';

/** The moment that every question of the benchmark is asked at; all data lie before it. */
export const now: Instant = '2026-11-24T10:00:00.000Z';

const HOUR = 3_600_000;

export function hoursBefore(hours: number): Instant {
  return new Date(Date.parse(now) - hours * HOUR).toISOString();
}
