import type { Db } from 'mongodb';
import { retryIdempotent } from '../../database/retry.js';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import type { Ids } from '../ids.js';
import { claimCodes, ownersOf } from './codes-of.js';
import { type Judged, judgePatients, type SaidPatient } from './judge-patient.js';
import { claimNames, knownNames, type PersonName } from './person-names.js';

/** Who a patient of the files is, with what was known under the name before. */
export interface Identified extends Judged {
  readonly key: string;
  readonly before: PersonName | null;
}

/** So often another import may claim the same name or code in between. Each time it has one claim less to win. */
const mostAttempts = 8;

/**
 * Whose code is claimed and of whom nothing is known is being made by another import: it is waited for. One that has
 * ended in between has stored nothing that could be of somebody else.
 */
const patience = 6;

/**
 * Finds out who the patients are, and claims their names and codes for them before anything of theirs gets an id. Of two
 * imports at once one makes the person; the other finds the claim, and judges again by what stands.
 */
export async function identify(
  db: Db,
  patients: ReadonlyMap<string, readonly SaidPatient[]>,
  ids: Ids,
): Promise<readonly Identified[]> {
  const found: Identified[] = [];
  let left = [...patients];
  for (let attempt = 0; left.length > 0; attempt += 1) {
    if (attempt === mostAttempts) throw new Error('Other imports claim the same patients over and over.');
    const judged = await judgeAll(db, left, ids);
    const clear = attempt < patience ? judged.filter(({ isOwnerInMaking }) => !isOwnerInMaking) : judged;
    const lost = await lostClaims(db, clear, ids);
    const settled = new Map(clear.filter(({ key }) => !lost.has(key)).map((one) => [one.key, one]));
    found.push(...settled.values());
    left = left.filter(([key]) => !settled.has(key));
    if (clear.length < judged.length) await new Promise((done) => setTimeout(done, 20 * 2 ** attempt));
  }
  return found;
}

async function judgeAll(
  db: Db,
  patients: readonly (readonly [string, readonly SaidPatient[]])[],
  ids: Ids,
): Promise<Identified[]> {
  const [names, owners] = await Promise.all([
    knownNames(
      db,
      patients.map(([key]) => ids.person(key)),
    ),
    ownersOf(
      db,
      patients.flatMap(([, came]) => came.flatMap(({ codes }) => codes)),
    ),
  ]);
  const births = await birthsOf(db, [...new Set(owners.values())], ids);
  return patients.map(([key, came]) => {
    const id = ids.person(key);
    const name = names.get(id) ?? null;
    return { key, before: name, ...judgePatients(came, { id, name, owners, births }) };
  });
}

/** By the person, or by what the source said whose import has not come so far yet. */
async function birthsOf(db: Db, owners: readonly string[], ids: Ids): Promise<ReadonlyMap<string, string>> {
  if (owners.length === 0) return new Map();
  const names = await knownNames(db, owners);
  const persons = await retryIdempotent(() =>
    db
      .collection<StoredPerson>('persons')
      .find({ _id: { $in: [...owners] } }, { projection: { birthDate: 1 } })
      .toArray(),
  );
  return new Map([
    ...[...names].map(([id, { birthDate }]) => [id, birthDate] as const),
    ...persons.map(({ _id, birthDate }) => [_id, ids.compared(birthDate)] as const),
  ]);
}

/** Claims the codes first, since a code says whose the name is. */
async function lostClaims(db: Db, judged: readonly Identified[], ids: Ids): Promise<ReadonlySet<string>> {
  const accepted = judged.filter(({ newest }) => newest !== null);
  const wanted = accepted.flatMap(({ owner, codes }) => codes.map((code) => ({ owner, code })));
  const owners = await claimCodes(db, wanted);
  const lost = new Set(
    accepted
      .filter(({ owner, codes }) => codes.some(({ hash }) => (owners.get(hash) ?? owner) !== owner))
      .map(({ key }) => key),
  );
  const names = accepted.flatMap(({ key, before, owner, said, refused }) =>
    before !== null || said === null || lost.has(key)
      ? []
      : [{ key, name: { ...said, _id: ids.person(key), owner, isContested: refused.length > 0 } }],
  );
  const standing = await claimNames(
    db,
    names.map(({ name }) => name),
  );
  for (const { key, name } of names) if (!isSame(standing.get(name._id), name)) lost.add(key);
  return lost;
}

function isSame(one: PersonName | undefined, other: PersonName): boolean {
  return one?.owner === other.owner && one.name === other.name && one.birthDate === other.birthDate;
}
