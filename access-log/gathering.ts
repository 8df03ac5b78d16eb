import type { Decision, FieldClass, Kind } from '../policy/index.js';
import type { ActsFrom } from './caller-fields.js';
import type { AccessLogFields } from './entry.js';
import { newTelling, type Telling } from './telling.js';

/** What one call has decided of one person and service event so far. */
export interface Gathering {
  readonly personId: string;
  readonly serviceEventId: string | null;
  readonly given: Map<
    string,
    { kind: Kind; audit: Decision['audit']; classes: Set<FieldClass>; ids: Set<string> }
  >;
  readonly withheld: Map<string, AccessLogFields['withheld'][number]>;
  /** What the person is told; nothing where it is of a service event. */
  readonly telling: Telling;
  /** Where the caller acts from, where no care context says so. */
  listedAt: ActsFrom | undefined;
  flagged: boolean;
  notify: boolean;
}

export function newGathering(personId: string, serviceEventId: string | null): Gathering {
  return {
    personId,
    serviceEventId,
    given: new Map(),
    withheld: new Map(),
    telling: newTelling(),
    listedAt: undefined,
    flagged: false,
    notify: false,
  };
}
