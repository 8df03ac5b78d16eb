import type { Collection, Db } from 'mongodb';
import { type Claim, claim } from '../../database/claim.js';
import { retryIdempotent } from '../../database/retry.js';
import { orderOf, type SourceVersion } from '../fhir/source-version.js';
import type { SaidOfPatient } from './patient-version.js';

/** Who it is that a provider system calls by a name. The `_id` is made from the system and the name, and shows neither. */
export interface PersonName extends Claim, SaidOfPatient {
  readonly owner: string;
  /** Two different patients have come under the name: without the patient beside it, it means nobody. */
  readonly isContested: boolean;
  /** The version in which its source has merged the patient into another: the name means nobody from then on. */
  readonly mergedIn?: SourceVersion;
}

function namesIn(db: Db): Collection<PersonName> {
  return db.collection<PersonName>('personNames');
}

export async function knownNames(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, PersonName>> {
  if (ids.length === 0) return new Map();
  const found = await retryIdempotent(() =>
    namesIn(db)
      .find({ _id: { $in: [...ids] } })
      .toArray(),
  );
  return new Map(found.map((one) => [one._id, one]));
}

/** Says for the first time whose names they are. Another import may have said it meanwhile: what stands is given back. */
export function claimNames(db: Db, names: readonly PersonName[]): Promise<ReadonlyMap<string, PersonName>> {
  return claim(namesIn(db), names);
}

/** Remembers that a name has been used for somebody else. */
export async function contestNames(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const filter = { _id: { $in: [...ids] }, isContested: false };
  await retryIdempotent(() => namesIn(db).updateMany(filter, { $set: { isContested: true } }));
}

/** Remembers in which versions patients were merged into others; an older one does not take the place of a newer one. */
export async function keepMerged(db: Db, merged: ReadonlyMap<string, SourceVersion>): Promise<void> {
  for (const [_id, name] of await knownNames(db, [...merged.keys()])) {
    const mergedIn = merged.get(_id);
    if (mergedIn === undefined || (name.mergedIn !== undefined && isMerged(name, mergedIn))) continue;
    await retryIdempotent(() => namesIn(db).updateOne({ _id }, { $set: { mergedIn } }));
  }
}

/** Is the patient merged into another as this version comes? Only one that is known to be newer parts them again. */
export function isMerged({ mergedIn }: Pick<PersonName, 'mergedIn'>, version: SourceVersion): boolean {
  return mergedIn !== undefined && orderOf(version, mergedIn) !== 'NEWER';
}

/** Keeps what the source says now, where nobody has kept something newer meanwhile. */
export async function keepSaid(db: Db, before: PersonName, now: SaidOfPatient): Promise<void> {
  const { name, birthDate, codes, version, death = null } = now;
  const unchanged = { _id: before._id, 'version.versionId': before.version.versionId };
  const filter = { ...unchanged, 'version.lastUpdated': before.version.lastUpdated };
  const all = [...new Set([...before.codes, ...codes])];
  const isParted = before.mergedIn !== undefined && !isMerged(before, version);
  await retryIdempotent(() =>
    namesIn(db).updateOne(filter, {
      $set: { name: name ?? before.name, birthDate, version, codes: all, death },
      ...(isParted ? { $unset: { mergedIn: true } } : {}),
    }),
  );
}
