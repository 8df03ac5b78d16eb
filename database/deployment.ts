import type { Db } from 'mongodb';
import { MongoServerError } from 'mongodb';
import { helsinkiDate } from '../policy/time.js';
import { StartProblem } from './start-problem.js';

/** What a database says it is. FOREIGN: it holds data, and nothing says that it is Caregraph's. */
export type Deployment =
  | { readonly kind: 'DEMO'; readonly demoDay: string }
  | { readonly kind: 'REAL' }
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'FOREIGN'; readonly holds: string };

/** By whom a database is marked. A start may only mark the one that it started itself. */
export type MarkedBy = { readonly by: 'start'; readonly startedHere: boolean } | { readonly by: 'command' };

const ID = 'deployment';

interface DeploymentDoc {
  readonly _id: typeof ID;
  readonly kind: 'DEMO' | 'REAL';
  readonly markedAt: Date;
  readonly demoDay?: string;
}

function marks(db: Db) {
  return db.collection<DeploymentDoc>('deployment');
}

/** Reads what a database is; writes nothing. */
export async function deploymentOf(db: Db): Promise<Deployment> {
  const mark = await marks(db).findOne({ _id: ID });
  if (mark?.kind === 'REAL') return { kind: 'REAL' };
  if (mark?.kind === 'DEMO') return { kind: 'DEMO', demoDay: mark.demoDay ?? '' };
  const holds = await anyCollectionWithData(db);
  return holds === undefined ? { kind: 'EMPTY' } : { kind: 'FOREIGN', holds };
}

/** Makes an empty database a demo, for ever. On a demo it changes nothing; on any other it refuses. */
export async function markDemo(db: Db, marked: MarkedBy, now: Date): Promise<void> {
  const { kind } = await deploymentOf(db);
  if (kind === 'DEMO') return;
  if (kind === 'EMPTY' && marked.by === 'start' && !marked.startedHere) {
    throw new StartProblem(
      `The database ${db.databaseName} is empty, and this start did not start it, so it is not made a demo by itself.`,
      'Say what it is to be: npm run database -- mark-demo, or npm run database -- mark-real.',
    );
  }
  await markOnce(db, { _id: ID, kind: 'DEMO', markedAt: now, demoDay: helsinkiDate(now.toISOString()) });
}

/** Makes an empty database a real one, for ever. Only an explicit command calls this. */
export async function markReal(db: Db, now: Date): Promise<void> {
  const { kind } = await deploymentOf(db);
  if (kind === 'REAL') return;
  await markOnce(db, { _id: ID, kind: 'REAL', markedAt: now });
}

/** Written once: of two that mark at the same time one wins, and the other is told when it wanted something else. */
async function markOnce(db: Db, mark: DeploymentDoc): Promise<void> {
  const before = await deploymentOf(db);
  if (before.kind !== 'EMPTY') throw isAlready(db, before, mark.kind);
  try {
    await marks(db).insertOne(mark);
  } catch (error) {
    if (!(error instanceof MongoServerError) || error.code !== 11000) throw error;
    const winner = await deploymentOf(db);
    if (winner.kind !== mark.kind) throw isAlready(db, winner, mark.kind);
  }
}

/** Lets only a demo through; what is being done is named in the refusal: "Seeding". Writes nothing. */
export async function requireDemo(db: Db, doing: string): Promise<{ readonly demoDay: string }> {
  const deployment = await deploymentOf(db);
  if (deployment.kind === 'DEMO') return deployment;
  throw new StartProblem(
    `${doing} is for a demo only, and ${whatItIs(db, deployment)}.`,
    whatToDo(deployment),
  );
}

/** Lets only a database through that says what it is. Writes nothing. */
export async function requireMarked(db: Db): Promise<'DEMO' | 'REAL'> {
  const deployment = await deploymentOf(db);
  if (deployment.kind === 'DEMO' || deployment.kind === 'REAL') return deployment.kind;
  throw new StartProblem(`Nothing runs here yet: ${whatItIs(db, deployment)}.`, whatToDo(deployment));
}

/** The day that the demo's people are placed relative to. */
export async function demoDay(db: Db): Promise<string> {
  return (await requireDemo(db, 'Reading the demo day')).demoDay;
}

/** Moves the demo's day, after the people were placed anew. Never touches a database that is no demo. */
export async function moveDemoDay(db: Db, day: string): Promise<void> {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new Error(`a demo day must be YYYY-MM-DD, but got: ${day}`);
  await requireDemo(db, 'Moving the demo day');
  await marks(db).updateOne({ _id: ID, kind: 'DEMO' }, { $set: { demoDay: day } });
}

/** Empties a demo, mark and all, so that the next start begins anew. */
export async function resetDemo(db: Db): Promise<void> {
  await requireDemo(db, 'Resetting');
  await db.dropDatabase();
}

async function anyCollectionWithData(db: Db): Promise<string | undefined> {
  const collections = await db.listCollections({}, { nameOnly: true }).toArray();
  for (const { name } of collections) {
    if (name.startsWith('system.')) continue;
    if (await db.collection(name).findOne({}, { projection: { _id: 1 } })) return name;
  }
  return undefined;
}

function whatItIs({ databaseName }: Db, deployment: Deployment): string {
  switch (deployment.kind) {
    case 'REAL':
      return `the database ${databaseName} is marked REAL`;
    case 'DEMO':
      return `the database ${databaseName} is marked DEMO`;
    case 'EMPTY':
      return `the database ${databaseName} is empty and not marked`;
    case 'FOREIGN':
      return `the database ${databaseName} holds data (${deployment.holds}) without the mark of a Caregraph deployment`;
  }
}

function whatToDo({ kind }: Deployment): string {
  if (kind === 'EMPTY')
    return 'Mark it first: npm run database -- mark-demo, or npm run database -- mark-real.';
  return 'Nothing was written. Use another database; a mark never changes.';
}

function isAlready(db: Db, deployment: Deployment, wanted: 'DEMO' | 'REAL'): StartProblem {
  return new StartProblem(
    `Only an empty database can become ${wanted}, and ${whatItIs(db, deployment)}.`,
    'Nothing was written. Use another database; a mark never changes.',
  );
}
