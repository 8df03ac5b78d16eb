import type { Db } from 'mongodb';
import { claim, indexHash, type Keys, retryIdempotent, StartProblem, seal } from '../../database/index.js';
import type { LocalDate } from '../../policy/index.js';
import type { StoredIdentityCode, StoredPerson } from '../../subgraphs/consents/model/person.js';
import { daysBetween } from '../day.js';
import { identityCode } from '../identity-code.js';
import { moved } from '../move.js';
import type { Story } from '../story.js';

type PlacedPerson = StoredPerson & { readonly placedOn?: LocalDate };

interface IdentityClaim {
  /** The code's keyed hash: one code is one person's. */
  readonly _id: string;
  readonly owner: string;
}

export interface PlacePerson {
  readonly db: Db;
  readonly keys: Keys;
  readonly story: Story;
  readonly personId: string;
  readonly day: LocalDate;
  readonly neverPlaced: LocalDate | null;
}

/** Moves the person's birth to the day, and with it the identity code, which says when she was born. */
export async function placePerson({
  db,
  keys,
  story,
  personId,
  day,
  neverPlaced,
}: PlacePerson): Promise<void> {
  const persons = db.collection<PlacedPerson>('persons');
  const person = await persons.findOne({ _id: personId });
  const from = person?.placedOn ?? neverPlaced;
  if (person === null || from === null || person.placedOn === day) return;
  const { placedOn: _, identityCodes: old, ...rest } = person;
  const { birthDate, deathDate } = moved(rest, daysBetween(from, day)) as StoredPerson;
  const code = sealedCode(keys, personId, birthDate, story.number);
  await claimCode(db, { _id: code.hash, owner: personId });
  const { name, language: preferredLanguage, address, municipality: homeMunicipality } = story;
  const told = { name, preferredLanguage, address, homeMunicipality };
  const placed = { ...rest, birthDate, deathDate, ...told, identityCodes: [code], placedOn: day };
  await retryIdempotent(() => persons.replaceOne({ _id: personId }, placed));
  await release(
    db,
    old.filter(({ hash }) => hash !== code.hash),
  );
}

function sealedCode(keys: Keys, personId: string, birthDate: LocalDate, number: number): StoredIdentityCode {
  const value = identityCode(birthDate, number);
  return {
    sealed: seal(keys, { field: 'identityCode', personId }, value),
    hash: indexHash(keys, 'identityCode', value),
    temporary: false,
    from: birthDate,
    to: null,
  };
}

async function claimCode(db: Db, wanted: IdentityClaim): Promise<void> {
  const claims = await claim(db.collection<IdentityClaim>('identityClaims'), [wanted]);
  if (claims.get(wanted._id)?.owner !== wanted.owner)
    throw new StartProblem(
      'Somebody else has the identity code of a person of the demo.',
      'Make the demo anew: npm run database -- reset --yes',
    );
}

async function release(db: Db, codes: readonly StoredIdentityCode[]): Promise<void> {
  if (codes.length === 0) return;
  const claims = db.collection<IdentityClaim>('identityClaims');
  await retryIdempotent(() => claims.deleteMany({ _id: { $in: codes.map(({ hash }) => hash) } }));
}
