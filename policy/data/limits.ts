import type { OpeningFact } from '../facts.js';
import { alwaysSoFar, clientDataAct, type Dated } from './dated.js';

/** The longest that an opening lasts, in hours, whatever end it was stored with (domain 1.6). */
export const openingHours: readonly Dated<Readonly<Record<OpeningFact['type'], number>>>[] = [
  {
    from: clientDataAct,
    value: { SPECIAL_REASON: 24, EMERGENCY: 24, CONFIRMATION: 12, SUPERVISION: 12 },
  },
];

/** How many Finnish days before a booked visit the own register may be read for it (design, section 2). */
export const preparationDays: readonly Dated<number>[] = [{ from: clientDataAct, value: 7 }];

/** Birthdays that decide, in years (domain 1.9). */
export interface DecidingAges {
  /** A document without a code that was recorded before this birthday is the guardian's to see. */
  readonly capacityAssessedFrom: number;
  /** Custody ends. */
  readonly adult: number;
}

export const decidingAges: readonly [Dated<DecidingAges>, ...Dated<DecidingAges>[]] = [
  { from: alwaysSoFar, value: { capacityAssessedFrom: 10, adult: 18 } },
];

/** How many months the facts remember what has ended, so that the log can tell "ended" from "never was" (design 3). */
export const rememberedMonths: readonly Dated<number>[] = [{ from: clientDataAct, value: 24 }];

/** How many months back a citizen reads the access log without a special reason (domain 1.10). */
export const logMonths: readonly Dated<number>[] = [{ from: clientDataAct, value: 24 }];
