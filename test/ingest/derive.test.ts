import { expect, test } from '@jest/globals';
import { inFinland, wobble } from '../../ingest/wellbeing/derive/days.js';
import { deriveHomeMeasurements } from '../../ingest/wellbeing/derive/derive-home-measurements.js';
import type { StoredEntry } from '../../subgraphs/wellbeing/model/entry.js';
import { bundle, coded, visit, weight } from './hand-made.js';
import { idKey, importMade, now } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();

const pressure = weight({
  id: 'bp',
  code: coded.loinc('85354-9', 'Blood pressure'),
  valueQuantity: undefined,
  component: [
    { code: coded.loinc('8480-6', 'Systolic'), valueQuantity: { value: 130, unit: 'mm[Hg]' } },
    { code: coded.loinc('8462-4', 'Diastolic'), valueQuantity: { value: 80, unit: 'mm[Hg]' } },
  ],
});
const score = weight({
  id: 'gad',
  code: coded.loinc('70274-6', 'GAD-7 total'),
  valueQuantity: { value: 4, unit: '{score}' },
});
const plan = {
  resourceType: 'CarePlan',
  id: 'plan',
  status: 'active',
  category: [coded.snomed('1', 'Lifestyle education')],
  activity: [{ detail: { code: coded.snomed('2', 'Walk daily') } }],
  subject: { reference: 'urn:uuid:pat-1' },
  encounter: { reference: 'urn:uuid:enc-1' },
};

test('home data follows what care measured, is marked as derived, and is the same a second time', async () => {
  await importMade(db, [json('visit.json', bundle(...visit(), pressure, score, plan))]);
  const personId = String((await db.collection('persons').findOne())?._id);
  const derive = () => deriveHomeMeasurements({ db, personId, applicationId: 'app-home', idKey, now });
  expect(await derive()).toBe(60 + 25 + 6 + 1);
  expect(await derive()).toBe(0);
  const entries = await db.collection<StoredEntry>('wellbeingEntries').find().toArray();
  expect(entries.every(({ source }) => source.derived && source.applicationId === 'app-home')).toBe(true);
  expect(entries.every(({ effectiveAt }) => effectiveAt < now)).toBe(true);
  const systolic = entries
    .flatMap(({ content }) => content.components)
    .filter(({ code }) => code.code === '8480-6');
  expect(systolic.every(({ value }) => value !== null && Math.abs(value.value - 130) <= 12)).toBe(true);
  expect(entries.find(({ type }) => type === 'SELF_CARE_PLAN')?.content).toMatchObject({
    title: 'Lifestyle education',
    text: '- Walk daily',
  });
});

test('a person of whom care measured nothing has nothing at home', async () => {
  expect(await deriveHomeMeasurements({ db, personId: 'pnobody', applicationId: 'a', idKey, now })).toBe(0);
});

test('clocks in Finland follow summer time, and wobbling is the same for the same names', () => {
  expect([inFinland('2026-07-01', '07:30'), inFinland('2026-01-01', '07:30')]).toEqual([
    '2026-07-01T07:30:00+03:00',
    '2026-01-01T07:30:00+02:00',
  ]);
  expect(wobble('a', 'b')).toBe(wobble('a', 'b'));
  expect(Math.abs(wobble('a', 'c'))).toBeLessThanOrEqual(1);
});
