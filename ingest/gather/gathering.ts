import type { DeathDate } from '../../policy/index.js';
import type { Identity, KnownCode } from '../identity/codes-of.js';
import type { Ids } from '../ids.js';
import type { Mapping } from '../mapping/schema.js';
import type { Tally } from '../report.js';
import type { Known } from './known.js';

/** What serves every chart of an import. */
export interface Gathering {
  readonly system: string;
  readonly ids: Ids;
  readonly mapping: Mapping;
  readonly known: Known;
  readonly tally: Tally;
  /** What identity codes are sealed with; without it none is stored. */
  readonly identity?: Identity | undefined;
}

/** A person as far as records need one. */
export interface Someone {
  readonly id: string;
  readonly birthDate: string;
  readonly deathDate?: DeathDate | null;
  /** The codes that the source gives. */
  readonly codes?: readonly KnownCode[];
}
