import type { Db } from 'mongodb';
import { type Keys, moveDemoDay, requireDemo } from '../database/index.js';
import type { Instant, LocalDate } from '../policy/index.js';
import { keepSeed, keptSeed } from './kept-seed.js';
import { demoNames } from './names.js';
import { moveAll } from './seed/move-all.js';
import { tellAll } from './seed/tell-all.js';

export interface SeedOptions {
  readonly db: Db;
  readonly keys: Keys;
  /** The day that everything is placed relative to. */
  readonly day: LocalDate;
  readonly report: (line: string) => void;
  readonly now?: Instant;
}

/** What a seeding came to: nothing to do, everything told, or everything moved to another day. */
export type Seeded = 'UNCHANGED' | 'TOLD' | 'MOVED';

/** Raised when stories change; a demo that was told earlier ones keeps them until it is reset. */
const storyVersion = 4;

/** Makes a demo's people, or moves them to the day. On the same day a second time changes nothing. Refuses on all but a demo. */
export async function seedDemo(options: SeedOptions): Promise<Seeded> {
  const { db, day, report, keys, now = new Date().toISOString() } = options;
  const { demoDay } = await requireDemo(db, 'Seeding');
  const seed = await keptSeed(db);
  const seeding = { db, keys, day, report, now, names: demoNames(keys.index.bytes) };
  if (!seed?.isTold) {
    const cast = await tellAll(seeding, seed?.cast);
    await moveDemoDay(db, day);
    await keepSeed(db, { storyVersion, cast, isTold: true });
    return 'TOLD';
  }
  if (seed.storyVersion < storyVersion)
    report(
      'The people of this demo are of an earlier version. For the present ones: npm run database -- reset --yes',
    );
  if (demoDay === day) return 'UNCHANGED';
  await moveAll(seeding, seed.cast);
  await moveDemoDay(db, day);
  return 'MOVED';
}
