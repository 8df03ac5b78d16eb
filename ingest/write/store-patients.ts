import type { Db } from 'mongodb';
import { retryIdempotent } from '../../database/retry.js';
import type { AccessState } from '../../facts/access-state.js';
import type { Instant } from '../../policy/index.js';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import type { PersonPart } from '../fhir/part.js';
import type { Gathering } from '../gather/gathering.js';
import { firstState, personOf } from '../gather/persons.js';
import { sealedCodes } from '../identity/codes-of.js';
import type { Identified } from '../identity/identify.js';
import { deathDateOf } from '../identity/judge-patient.js';
import { keepSaid } from '../identity/person-names.js';
import { deathOfAnother } from '../identity/said-of-death.js';
import { correctDeath, correctPerson, correctState } from './correct-person.js';
import { put } from './put.js';

/** Stores the patients that are not there, and what their sources say anew of those that are. */
export async function storePatients(
  db: Db,
  patients: readonly Identified[],
  { identity, system, ids, tally }: Gathering,
  now: Instant,
): Promise<void> {
  const came = patients.flatMap((one) => (one.newest === null ? [] : [{ ...one, newest: one.newest }]));
  const persons = came.map((one) => {
    const { owner, newest, codes, earlier } = one;
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
    const person = personOf({ id: owner, birthDate: newest.part.birthDate, codes }, partOf(one), identity);
    return {
      thing: { ...person, ...(differing.length > 0 ? { earlier: differing } : {}) },
      origins: isAnew(one) ? [] : [newest.origin],
    };
  });
  const states = came.map((one) => ({
    thing: { ...firstState(one.owner, partOf(one), system, now) },
    origins: [],
  }));
  await put(db, 'persons', persons, tally);
  await put(db, 'accessStates', states, tally);
  for (const one of came) {
    for (const { origin } of one.earlier) tally.settle(origin, 'alreadyThere');
    if (isAnew(one)) tally.settle(one.newest.origin, 'merged');
    await update(db, one, { identity, system, ids, tally }, now);
  }
}

type Came = Identified & { readonly newest: NonNullable<Identified['newest']> };

/** What holds of the person, with the death that any version may have told. */
function partOf(one: Came): PersonPart {
  const { part } = one.newest;
  return { ...part, deathDate: deathDateOf(one) ?? null };
}

function isAnew({ isNewer, isDeathNews }: Came): boolean {
  return isNewer || isDeathNews;
}

/** Only the source that made a person corrects who the person is; what protects a person is taken from any source. */
async function update(
  db: Db,
  one: Came,
  { identity, system, ids, tally }: Pick<Gathering, 'identity' | 'system' | 'ids' | 'tally'>,
  now: Instant,
): Promise<void> {
  const { key, owner, newest, before, isNewer, isDeathNews, said, codes } = one;
  const { part } = newest;
  const deathDate = deathDateOf(one);
  const death = deathDate === undefined ? {} : { deathDate };
  const persons = db.collection<StoredPerson>('persons');
  const states = db.collection<AccessState>('accessStates');
  const isMaker = ids.person(key) === owner;
  if (isNewer && isMaker) {
    await correctPerson(persons, owner, part, deathDate, system, now);
    const { birthDate, nonDisclosure } = part;
    await correctState(states, owner, { birthDate, ...death, nonDisclosure }, system, now);
  } else if (isDeathNews && isMaker && deathDate !== undefined) {
    await correctDeath(persons, owner, deathDate);
    const { nonDisclosure } = part;
    await correctState(states, owner, { ...death, ...(nonDisclosure && { nonDisclosure }) }, system, now);
  } else if (part.nonDisclosure) await correctState(states, owner, { nonDisclosure: true }, system, now);
  if (!isMaker && deathDate) {
    const living = await retryIdempotent(() => persons.findOne({ _id: owner, deathDate: null }));
    if (living !== null) tally.warn(newest.origin, deathOfAnother.reason, deathOfAnother.expected);
  }
  const unknown = codes.filter(({ hash }) => before?.codes.includes(hash) !== true);
  if (identity !== undefined)
    for (const code of sealedCodes(owner, part.birthDate, unknown, identity)) {
      const filter = { _id: owner, 'identityCodes.hash': { $ne: code.hash } };
      await retryIdempotent(() => persons.updateOne(filter, { $push: { identityCodes: code } }));
    }
  const isSaidAnew = isAnew(one) || unknown.some(({ temporary }) => !temporary);
  if (before !== null && said !== null && isSaidAnew) await keepSaid(db, before, said);
}
