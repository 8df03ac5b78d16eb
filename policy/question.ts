import type { Caller } from './caller.js';
import type { Action } from './decision.js';
import type { FieldClass, Kind } from './kinds.js';
import type { Instant, LocalDate } from './time.js';

/** What a step is asked, apart from the person's facts: the request itself. */
export interface Question {
  readonly caller: Caller;
  readonly action: Action;
  readonly kind: Kind;
  readonly fieldClass: FieldClass;
  readonly from: LocalDate | null;
  readonly now: Instant;
}
