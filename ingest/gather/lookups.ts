import type { Db } from 'mongodb';
import { retryIdempotent } from '../../database/retry.js';
import type { StoredServiceEvent } from '../../subgraphs/records/model/document.js';
import { typedName } from '../fhir/names.js';
import { recordName } from '../versions/source-record.js';
import { type Chart, named } from './chart.js';
import type { Contact } from './events.js';
import type { Gathering } from './gathering.js';
import { isRefused, type Persons } from './patients.js';

/** Contacts of encounters that the chart only names, when an earlier import stored their service events. */
export async function earlierContacts(
  db: Db,
  chart: Chart,
  persons: Persons,
  { ids, known }: Gathering,
): Promise<Contact[]> {
  const wanted = new Map<string, string>();
  for (const { part } of chart.clinical) {
    const key = named(chart, part.encounter);
    const person = persons.find(part.person);
    if (key === null || isRefused(person) || chart.encounters.has(key)) continue;
    if (chart.takenBack.has(recordName('Encounter', key))) continue;
    wanted.set(`${person.id}.${ids.local('SERVICE_EVENT', key)}`, key);
  }
  if (wanted.size === 0) return [];
  const events = await retryIdempotent(() =>
    db
      .collection<StoredServiceEvent>('serviceEvents')
      .find({ _id: { $in: [...wanted.keys()] }, state: 'CURRENT' })
      .toArray(),
  );
  return events.map((event) => ({
    key: wanted.get(event._id) ?? '',
    reference: typedName('Encounter', wanted.get(event._id) ?? ''),
    event,
    start: event.start,
    end: event.end,
    unit: known.units.get(event.unitId) ?? null,
    encounter: null,
    said: { protectionClass: event.protectionClass },
  }));
}
