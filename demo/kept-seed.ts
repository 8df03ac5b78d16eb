import type { Db } from 'mongodb';
import type { Cast } from './cast/cast.js';

/** What a demo keeps of its seeding. */
export interface KeptSeed {
  readonly storyVersion: number;
  readonly cast: Cast;
  /** False while the stories are being told: after a crash they are told again. */
  readonly isTold: boolean;
}

const ID = 'seed';

function seeds(db: Db) {
  return db.collection<KeptSeed & { readonly _id: typeof ID }>('demo');
}

export async function keptSeed(db: Db): Promise<KeptSeed | null> {
  return seeds(db).findOne({ _id: ID });
}

export async function keepSeed(db: Db, seed: KeptSeed): Promise<void> {
  await seeds(db).replaceOne({ _id: ID }, seed, { upsert: true });
}
