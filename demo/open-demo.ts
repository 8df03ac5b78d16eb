import type { Db } from 'mongodb';
import {
  checkKeys,
  connect,
  ensureIndexes,
  type Keys,
  keysFor,
  markDemo,
  type OpenDatabase,
  openDatabase,
} from '../database/index.js';
import { importedIndexes } from '../ingest/versions/imported-resources.js';
import { helsinkiDate, type Instant, type LocalDate } from '../policy/index.js';
import { subgraphIndexes } from '../subgraphs/index.js';
import type { Endings } from './endings.js';
import { followTheDay } from './follow-the-day.js';
import { seedDemo } from './seed.js';

export interface OpenDemoOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly dataDir: string;
  /** The one that requests are decided by: the demo moves on with its days. */
  readonly clock: () => Instant;
  readonly endings: Endings;
  readonly report: (line: string) => void;
}

export interface OpenDemo {
  readonly database: OpenDatabase;
  readonly db: Db;
  readonly keys: Keys;
}

/** Opens the database of a demo, makes an own empty one a demo, and places its people on the day. Fails with a StartProblem. */
export async function openDemo({ env, dataDir, clock, endings, report }: OpenDemoOptions): Promise<OpenDemo> {
  const database = await openDatabase({ dataDir, env, report });
  endings.add(() => database.stop());
  const { db, close } = await connect(database.url);
  endings.add(close);
  await markDemo(db, { by: 'start', startedHere: database.startedHere }, new Date(clock()));
  const keys = await keysFor('DEMO', dataDir, env);
  await checkKeys(db, keys);
  await ensureIndexes(db, [...subgraphIndexes, ...importedIndexes]);
  const placeOn = (day: LocalDate) => seedDemo({ db, keys, day, report, now: clock() });
  const day = helsinkiDate(clock());
  await placeOn(day);
  endings.add(followTheDay({ day, clock, placeOn, report }));
  return { database, db, keys };
}
