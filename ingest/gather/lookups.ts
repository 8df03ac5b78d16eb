import type { Db } from 'mongodb';
import { retryIdempotent } from '../../database/retry.js';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import type { StoredServiceEvent } from '../../subgraphs/records/model/document.js';
import { codesOf, ownersOf } from '../identity/codes-of.js';
import { type Chart, named } from './chart.js';
import type { Contact } from './events.js';
import type { Gathering, Someone } from './gathering.js';

/** Persons of the chart, and those it only names when an earlier import stored them. */
export async function personsOf(db: Db, chart: Chart, gathering: Gathering): Promise<Map<string, Someone>> {
  const { ids } = gathering;
  const persons = await ownPersons(db, chart, gathering);
  const missing = new Set<string>();
  for (const { part } of [...chart.encounters.values(), ...chart.clinical]) {
    const key = named(chart, part.person);
    if (key !== null && !persons.has(key)) missing.add(key);
  }
  if (missing.size === 0) return persons;
  const keys = new Map([...missing].map((key) => [ids.person(key), key]));
  const stored = await retryIdempotent(() =>
    db
      .collection<StoredPerson>('persons')
      .find({ _id: { $in: [...keys.keys()] } }, { projection: { birthDate: 1 } })
      .toArray(),
  );
  for (const { _id, birthDate } of stored) persons.set(keys.get(_id) ?? '', { id: _id, birthDate });
  return persons;
}

/** Patients of the chart. Whose official code another provider system brought before is that person. */
async function ownPersons(
  db: Db,
  chart: Chart,
  { ids, identity, tally }: Gathering,
): Promise<Map<string, Someone>> {
  const codes = new Map(
    [...chart.persons].map(([key, { part, origin }]) => [
      key,
      codesOf(part, identity, (reason, expected) => tally.warn(origin, reason, expected)),
    ]),
  );
  const owners = await ownersOf(db, [...codes.values()].flat());
  return new Map(
    [...chart.persons].map(([key, { part }]) => {
      const own = codes.get(key) ?? [];
      const owner = own.map(({ hash }) => owners.get(hash)).find((id) => id !== undefined);
      return [key, { id: owner ?? ids.person(key), birthDate: part.birthDate, codes: own }];
    }),
  );
}

/** Contacts of encounters that the chart only names, when an earlier import stored their service events. */
export async function earlierContacts(
  db: Db,
  chart: Chart,
  persons: ReadonlyMap<string, Someone>,
  { ids, known }: Gathering,
): Promise<Contact[]> {
  const wanted = new Map<string, string>();
  for (const { part } of chart.clinical) {
    const key = named(chart, part.encounter);
    const person = persons.get(named(chart, part.person) ?? '');
    if (key === null || person === undefined || chart.encounters.has(key)) continue;
    wanted.set(`${person.id}.${ids.local('SERVICE_EVENT', key)}`, key);
  }
  if (wanted.size === 0) return [];
  const events = await retryIdempotent(() =>
    db
      .collection<StoredServiceEvent>('serviceEvents')
      .find({ _id: { $in: [...wanted.keys()] } })
      .toArray(),
  );
  return events.map((event) => ({
    key: wanted.get(event._id) ?? '',
    event,
    start: event.start,
    end: event.end,
    unit: known.units.get(event.unitId) ?? null,
    encounter: null,
    said: { protectionClass: event.protectionClass },
  }));
}
