import { createHmac } from 'node:crypto';
import type { Db } from 'mongodb';
import { claim } from './claim.js';
import { requireMarked } from './deployment.js';
import type { Key, Keys } from './keys.js';
import { StartProblem } from './start-problem.js';

interface KeyCheckDoc {
  readonly _id: string;
  readonly check: string;
}

/**
 * Refuses keys that are not the ones this database was written with. A wrong index key would find nobody, and the same
 * person would be made a second time; so the first start leaves a check value of each key, which gives nothing away.
 */
export async function checkKeys(db: Db, keys: Keys): Promise<void> {
  await requireMarked(db);
  await checkKey(db, 'index', keys.index);
  for (const key of keys.encryption) await checkKey(db, `seal.${key.kid}`, key);
}

async function checkKey(db: Db, _id: string, key: Key): Promise<void> {
  const checks = db.collection<KeyCheckDoc>('keyChecks');
  const check = checkValue(key);
  const known = (await claim(checks, [{ _id, check }])).get(_id);
  if (known?.check !== check) throw wrongKey(db, _id);
}

function checkValue({ bytes }: Key): string {
  return createHmac('sha256', bytes).update('caregraph key check').digest('base64url');
}

function wrongKey({ databaseName }: Db, which: string): StartProblem {
  const name = which === 'index' ? 'The index key' : `The encryption key ${which.slice('seal.'.length)}`;
  return new StartProblem(
    `${name} is not the one that the database ${databaseName} was written with.`,
    'Set the key of this database again; a new encryption key needs a new name, the index key cannot be changed.',
  );
}
