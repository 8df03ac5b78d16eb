import { expect, test } from '@jest/globals';
import type { StoredDocument, StoredServiceEvent } from '../../subgraphs/records/model/document.js';
import { bundle, encounter, laboratory, type Made, organization, patient } from './hand-made.js';
import { importMade } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();
let run = 0;

/** The day, in the source's own words, of the visit that a result without an encounter goes to. */
async function visitOf(
  effectiveDateTime: string,
  visits: readonly (readonly [start: string, end: string])[],
) {
  run += 1;
  const encounters = visits.map(([start, end], index): Made => {
    return encounter({ id: `enc-${run}-${index}`, period: { start, end } });
  });
  const result = laboratory({ id: `lab-${run}`, encounter: undefined, effectiveDateTime });
  const made = JSON.stringify(bundle(organization(), patient(), ...encounters, result));
  await importMade(db, [json(`${run}.json`, JSON.parse(made.replaceAll('pat-1', `pat-${run}`)))]);
  const document = await db.collection<StoredDocument>('documents').findOne();
  const events = db.collection<StoredServiceEvent>('serviceEvents');
  const event = await events.findOne({ _id: document?.serviceEventId ?? '' });
  await db.collection('documents').deleteMany({});
  await events.deleteMany({});
  return event?.start;
}

const february = ['2022-02-01T10:00:00+02:00', '2022-02-01T10:30:00+02:00'] as const;
const firstOfMarch = ['2022-03-01', '2022-03-01'] as const;
const midnight = '2022-02-28T22:00:00.000Z';

const times = [
  '2022-03-01T00:00:00+02:00',
  '2022-03-01T08:00:00+02:00',
  '2022-03-01T17:00:00+02:00',
  '2022-03-01T23:59:59+02:00',
  '2022-03-01',
];
for (const time of times) {
  test(`a result of ${time} goes to the visit of that day, which has no time`, async () => {
    expect(await visitOf(time, [february, firstOfMarch])).toBe(midnight);
  });
}

test('a result of a day without time goes to the visit of that day, whatever its time', async () => {
  const evening = ['2022-03-01T18:00:00+02:00', '2022-03-01T18:30:00+02:00'] as const;
  expect(await visitOf('2022-03-01', [february, evening])).toBe('2022-03-01T16:00:00.000Z');
  const morning = ['2022-03-01T07:00:00+02:00', '2022-03-01T07:30:00+02:00'] as const;
  expect(await visitOf('2022-03-01', [february, morning])).toBe('2022-03-01T05:00:00.000Z');
});

test('a day of a clock change is the whole day too', async () => {
  const spring = ['2022-03-27', '2022-03-27'] as const;
  expect(await visitOf('2022-03-27T23:30:00+03:00', [february, spring])).toBe('2022-03-26T22:00:00.000Z');
});
