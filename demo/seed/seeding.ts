import type { Db } from 'mongodb';
import type { Keys } from '../../database/index.js';
import type { Instant, LocalDate } from '../../policy/index.js';
import type { Names } from '../names.js';

/** What every step of a seeding works with. */
export interface Seeding {
  readonly db: Db;
  readonly keys: Keys;
  readonly day: LocalDate;
  readonly now: Instant;
  readonly names: Names;
  readonly report: (line: string) => void;
}
