import type { Db } from 'mongodb';
import { retryIdempotent } from '../../database/retry.js';
import type { AccessState } from '../../facts/access-state.js';
import type { Instant } from '../../policy/index.js';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import type { Gathering } from '../gather/gathering.js';
import { firstState, personOf } from '../gather/persons.js';
import { sealedCodes } from '../identity/codes-of.js';
import type { Identified } from '../identity/identify.js';
import { keepSaid } from '../identity/person-names.js';
import { correctPerson, correctState } from './correct-person.js';
import { put } from './put.js';

/** Stores the patients that are not there, and what their sources say anew of those that are. */
export async function storePatients(
  db: Db,
  patients: readonly Identified[],
  { identity, system, tally }: Gathering,
  now: Instant,
): Promise<void> {
  const came = patients.flatMap((one) => (one.newest === null ? [] : [{ ...one, newest: one.newest }]));
  const persons = came.map(({ owner, newest, codes, earlier, isNewer }) => {
    const replaced = earlier.map(({ part: { name, birthDate } }) => ({
      name,
      birthDate,
      until: now,
      by: system,
    }));
    const differing = replaced.filter(
      ({ name, birthDate }) =>
        JSON.stringify([name, birthDate]) !== JSON.stringify([newest.part.name, newest.part.birthDate]),
    );
    const person = personOf({ id: owner, birthDate: newest.part.birthDate, codes }, newest.part, identity);
    return {
      thing: { ...person, ...(differing.length > 0 ? { earlier: differing } : {}) },
      origins: isNewer ? [] : [newest.origin],
    };
  });
  const states = came.map(({ owner, newest }) => ({
    thing: { ...firstState(owner, newest.part, system, now) },
    origins: [],
  }));
  await put(db, 'persons', persons, tally);
  await put(db, 'accessStates', states, tally);
  for (const one of came) {
    for (const { origin } of one.earlier) tally.settle(origin, 'alreadyThere');
    if (one.isNewer) tally.settle(one.newest.origin, 'merged');
    await update(db, one, { identity, system }, now);
  }
}

type Came = Identified & { readonly newest: NonNullable<Identified['newest']> };

/** Only the source that made a person corrects who the person is; what protects a person is taken from any source. */
async function update(
  db: Db,
  { owner, newest, before, isNewer, said, codes }: Came,
  { identity, system }: Pick<Gathering, 'identity' | 'system'>,
  now: Instant,
): Promise<void> {
  const { part } = newest;
  const states = db.collection<AccessState>('accessStates');
  const isMaker = before !== null && before._id === owner;
  if (isNewer && isMaker) {
    await correctPerson(db.collection<StoredPerson>('persons'), owner, part, system, now);
    const { birthDate, deathDate, nonDisclosure } = part;
    await correctState(states, owner, { birthDate, deathDate, nonDisclosure }, system, now);
  } else if (part.nonDisclosure) await correctState(states, owner, { nonDisclosure: true }, system, now);
  const unknown = codes.filter(({ hash }) => before?.codes.includes(hash) !== true);
  if (identity !== undefined)
    for (const code of sealedCodes(owner, part.birthDate, unknown, identity)) {
      const filter = { _id: owner, 'identityCodes.hash': { $ne: code.hash } };
      await retryIdempotent(() =>
        db.collection<StoredPerson>('persons').updateOne(filter, { $push: { identityCodes: code } }),
      );
    }
  const isAnew = isNewer || unknown.some(({ temporary }) => !temporary);
  if (before !== null && said !== null && isAnew) await keepSaid(db, before, said);
}
