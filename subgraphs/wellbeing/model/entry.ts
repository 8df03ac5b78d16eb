import type { WellbeingCategory } from '../../../policy/index.js';
import type { CodedValue, Quantity } from '../../../schema/values.js';

/**
 * What a citizen stored. `_id` is `<personId>.<local>`, `sortKey` is `<effectiveAt>~<_id>`.
 * Unique by person, application and business identifier.
 */
export interface StoredEntry {
  readonly _id: string;
  readonly personId: string;
  readonly type: 'OBSERVATION' | 'SYMPTOM_ASSESSMENT' | 'CHECK_UP' | 'SELF_CARE_PLAN' | 'ACTIVITY';
  readonly category: WellbeingCategory;
  readonly sortKey: string;
  readonly identifier: string;
  readonly profile: string | null;
  /** When it was measured or done, UTC, with the local offset kept (`+02:00`). */
  readonly effectiveAt: string;
  readonly effectiveEnd: string | null;
  readonly offset: string;
  /** The Finnish day of `effectiveAt`: what consents' date limits are compared with, and what series are made of. */
  readonly effectiveOn: string;
  /** Only the day is known: `effectiveAt` is its noon in UTC. */
  readonly isWholeDay?: true;
  readonly issuedAt: string;
  readonly source: {
    readonly applicationId: string | null;
    readonly device: string | null;
    readonly selfEntered: boolean;
    /** Made for the demo from clinical data, not stored by a citizen. */
    readonly derived: boolean;
  };
  readonly note: string | null;
  readonly content: EntryContent;
  /** Since when its source does not stand by it: shown by nothing, and kept so that no older version comes back. */
  readonly takenBackAt?: string | null;
}

/** What a value tells of several readings. */
export type Statistic =
  | 'AVERAGE'
  | 'MEDIAN'
  | 'MINIMUM'
  | 'MAXIMUM'
  | 'SUM'
  | 'LOWER_QUARTILE'
  | 'UPPER_QUARTILE'
  | 'PERCENTILE_20'
  | 'PERCENTILE_40'
  | 'PERCENTILE_60'
  | 'PERCENTILE_80';

/** A value with its code; blood pressure and activity have components. Series read `value` or a component by code. */
export interface EntryContent {
  readonly code: CodedValue;
  readonly title: string | null;
  readonly value: Quantity | null;
  readonly text: string | null;
  /** Absent for a reading: a statistic of several stands in a series of its own. */
  readonly statistic?: Statistic;
  readonly components: readonly {
    readonly code: CodedValue;
    readonly value: Quantity | null;
    readonly text: string | null;
  }[];
}

export interface StoredApplication {
  readonly _id: string;
  readonly name: string;
  readonly supplier: string;
  readonly audience: 'CITIZEN' | 'PROFESSIONAL';
  readonly approval: {
    readonly status: 'APPROVED' | 'SUSPENDED' | 'PENDING';
    readonly from: string | null;
    readonly to: string | null;
    readonly certificate: string | null;
  };
  readonly requestedScopes: readonly string[];
  readonly purpose: { readonly fi: string | null; readonly sv: string | null; readonly en: string | null };
  readonly clientType: 'MOBILE' | 'SERVER' | 'WEB';
}
