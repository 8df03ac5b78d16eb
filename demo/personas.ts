import type { Db } from 'mongodb';
import { type Keys, requireDemo } from '../database/index.js';
import { keptSeed } from './kept-seed.js';
import { demoNames } from './names.js';
import type { Persona } from './persona.js';
import { citizens } from './personas/citizens.js';
import { applicationsAndOthers } from './personas/others.js';
import { careProfessionals } from './personas/professionals.js';

/** Everybody who asks in the demo, once it is seeded; empty before. Refuses on all but a demo. */
export async function personasOf(db: Db, keys: Keys): Promise<Persona[]> {
  await requireDemo(db, 'Acting as one of the demo’s people');
  const seed = await keptSeed(db);
  if (!seed?.isTold) return [];
  const asking = { cast: seed.cast, names: demoNames(keys.index.bytes) };
  return [...citizens(asking), ...careProfessionals(asking), ...applicationsAndOthers(asking)];
}
