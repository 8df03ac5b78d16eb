import { createHash } from 'node:crypto';
import type { Db } from 'mongodb';
import { ageOn } from '../../policy/index.js';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import type { StoredServiceEvent } from '../../subgraphs/records/model/document.js';
import { dayOf } from '../day.js';
import type { GuardianCodes } from '../story.js';

/** Capacity is assessed at each service event: it and all documents of it have the same code. Null before the age. */
export async function codesByEvent(
  db: Db,
  personId: string,
  { fromAge, codes }: GuardianCodes,
): Promise<ReadonlyMap<string, number>> {
  const person = await db.collection<StoredPerson>('persons').findOne({ _id: personId });
  const events = await db.collection<StoredServiceEvent>('serviceEvents').find({ personId }).toArray();
  const assessed = events.filter(({ start }) => person && ageOn(person.birthDate, dayOf(start)) >= fromAge);
  return new Map(
    assessed.map(({ _id, source }) => [_id, codes[turn(source?.reference ?? _id) % codes.length] ?? 4]),
  );
}

/** The same for the same event in every database. */
function turn(reference: string): number {
  return createHash('sha256').update(reference).digest()[0] ?? 0;
}
