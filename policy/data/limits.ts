import type { OpeningFact } from '../facts.js';

/** The longest that an opening lasts, whatever end it was stored with. */
export const openingHours: Readonly<Record<OpeningFact['type'], number>> = {
  SPECIAL_REASON: 24,
  EMERGENCY: 24,
  CONFIRMATION: 12,
  SUPERVISION: 12,
};

export const guardianAge = {
  /** A document without a code that was recorded before this birthday is the guardian's to see. */
  capacityAssessedFrom: 10,
  /** Custody ends. */
  adult: 18,
} as const;

/** How long the facts remember what has ended, so that the log can tell "ended" from "never was". */
export const rememberedMonths = 24;

/** A citizen reads the access log this far back without a special reason. */
export const logMonths = 24;
