import type {
  Caller,
  FieldClass,
  Header,
  Instant,
  Kind,
  LocalDate,
  PersonFacts,
} from '../../policy/index.js';

/** One thing that is asked for. Without a header it is the kind as such, as a field of the person. */
export interface Ask {
  readonly id: string;
  readonly kind: Kind;
  readonly fieldClass: FieldClass;
  readonly header: Header | null;
  readonly from?: LocalDate;
}

/**
 * A row of the decision table as plain data: who asks, what holds, what is asked. It never says what is right; for a
 * row that is partly allowed, only which of the things are the visible ones.
 */
export interface Scenario {
  readonly row: number;
  readonly now: Instant;
  readonly caller: Caller;
  readonly person: PersonFacts;
  readonly asks: readonly Ask[];
  readonly visible?: readonly string[];
  /** The row is about the way to the policy (tokens, signatures, stores), and is tested there. */
  readonly transport?: true;
}
