import type { Caller } from '../caller.js';
import { documentKinds, type Kind } from '../kinds.js';
import type { Instant } from '../time.js';

export interface InForce {
  readonly callers: Caller['kind'];
  readonly kinds: readonly Kind[];
  readonly from: Instant;
}

/** Transition dates of the national services (domain 1.1): the first moment of the day in Finland. */
export const datesInForce: readonly InForce[] = [
  { callers: 'PROFESSIONAL', kinds: ['WELLBEING_ENTRY'], from: '2025-12-31T22:00:00.000Z' },
  { callers: 'APPLICATION', kinds: documentKinds, from: '2024-11-30T22:00:00.000Z' },
];
