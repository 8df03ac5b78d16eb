import type { Collection } from 'mongodb';
import { retryIdempotent } from '../../database/retry.js';
import type { AccessState } from '../../facts/access-state.js';
import type { DeathDate, Instant } from '../../policy/index.js';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import type { PersonPart } from '../fhir/part.js';
import { historyEntry } from './history-entry.js';

const majority = { writeConcern: { w: 'majority' } } as const;

/** So often another import may correct the same person in between. */
const mostAttempts = 5;

/**
 * Sets what the source says of a person now. Another name or birth date keeps the one before in the person's history; a
 * death of which nothing is said stays as it is.
 */
export async function correctPerson(
  persons: Collection<StoredPerson>,
  id: string,
  { name, birthDate, address, homeMunicipality, language }: PersonPart,
  deathDate: DeathDate | null | undefined,
  system: string,
  now: Instant,
): Promise<void> {
  const death = deathDate === undefined ? {} : { deathDate };
  const said = { name, birthDate, ...death, address, homeMunicipality, preferredLanguage: language };
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const stored = await retryIdempotent(() => persons.findOne({ _id: id }));
    if (stored === null) return;
    const before = { name: stored.name, birthDate: stored.birthDate };
    const isCorrected = JSON.stringify(before) !== JSON.stringify({ name, birthDate });
    const history = isCorrected ? { $push: { earlier: { ...before, until: now, by: system } } } : {};
    const { matchedCount } = await retryIdempotent(() =>
      persons.updateOne({ _id: id, ...before }, { $set: said, ...history }, majority),
    );
    if (matchedCount === 1) return;
  }
  throw new Error('Other imports correct the same person over and over.');
}

/** Sets what is known of the death of a person, where nothing else is said anew. */
export async function correctDeath(
  persons: Collection<StoredPerson>,
  id: string,
  deathDate: DeathDate | null,
): Promise<void> {
  await retryIdempotent(() => persons.updateOne({ _id: id }, { $set: { deathDate } }, majority));
}

/** Sets facts of a person that decide access, with a history entry; facts that stand so already change nothing. */
export async function correctState(
  states: Collection<AccessState>,
  id: string,
  facts: Partial<Pick<AccessState, 'birthDate' | 'deathDate' | 'nonDisclosure'>>,
  system: string,
  now: Instant,
): Promise<void> {
  const differing = Object.entries(facts).map(([field, value]) => ({ [field]: { $ne: value } }));
  const set = Object.fromEntries(Object.entries(facts).map(([field, value]) => [field, { $literal: value }]));
  await retryIdempotent(() =>
    states.updateOne(
      { _id: id, $or: differing },
      [
        { $set: { ...set, version: { $add: ['$version', 1] } } },
        historyEntry('PERSON_CORRECTED', system, now),
      ],
      majority,
    ),
  );
}
