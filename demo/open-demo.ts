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
import { helsinkiDate } from '../policy/index.js';
import { subgraphIndexes } from '../subgraphs/index.js';
import type { Endings } from './endings.js';
import { seedDemo } from './seed.js';

export interface OpenDemoOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly dataDir: string;
  /** The moment it is, for a demo with a clock of its own. */
  readonly now: Date;
  readonly endings: Endings;
  readonly report: (line: string) => void;
}

export interface OpenDemo {
  readonly database: OpenDatabase;
  readonly db: Db;
  readonly keys: Keys;
}

/** Opens the database of a demo, makes an own empty one a demo, and places its people on the day. Fails with a StartProblem. */
export async function openDemo({ env, dataDir, now, endings, report }: OpenDemoOptions): Promise<OpenDemo> {
  const database = await openDatabase({ dataDir, env, report });
  endings.add(() => database.stop());
  const { db, close } = await connect(database.url);
  endings.add(close);
  await markDemo(db, { by: 'start', startedHere: database.startedHere }, now);
  const keys = await keysFor('DEMO', dataDir, env);
  await checkKeys(db, keys);
  await ensureIndexes(db, subgraphIndexes);
  await seedDemo({ db, keys, day: helsinkiDate(now.toISOString()), report, now: now.toISOString() });
  return { database, db, keys };
}
