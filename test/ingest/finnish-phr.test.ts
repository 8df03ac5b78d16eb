import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { importFinnishPhr } from '../../ingest/wellbeing/finnish-phr.js';
import { projectRoot } from '../../schema/project-root.js';
import type { StoredEntry } from '../../subgraphs/wellbeing/model/entry.js';
import { idKey, now, unaccounted } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';

const { db } = scratchDatabase();
const data = join(projectRoot(), '../shared/data/finnish/finnish-base-profiles');
const there = existsSync(data);
if (!there) console.info(`Skipped: the Finnish examples are not there (${data}).`);
const withData = there ? test : test.skip;

const take = (files: readonly string[], person: Parameters<typeof importFinnishPhr>[0]['person']) =>
  importFinnishPhr({
    db,
    files: files.map((file) => join(data, file)),
    person,
    applicationId: 'app-phr',
    idKey,
    now,
  });
const entries = () => db.collection<StoredEntry>('wellbeingEntries');

withData('three encodings of one recording are one set of entries', async () => {
  const finnish = await take(['Bundle-diabetes-data-bundle.json.gz'], 'pdia');
  const swedish = await take(['Bundle-diabetes-data-bundle-kantaphr-sv.json.gz'], 'pdia');
  const english = await take(['Bundle-diabetes-data-bundle-kantaphr-r4-en.json.gz'], 'pdia');
  for (const report of [finnish, swedish, english]) expect(unaccounted(report)).toEqual({});
  expect([finnish.read, swedish.read, english.read]).toEqual([958, 958, 300]);
  const stored = finnish.inserted.wellbeingEntries ?? 0;
  expect(stored).toBeGreaterThan(900);
  expect([swedish.inserted.wellbeingEntries, english.inserted.wellbeingEntries]).toEqual([0, 0]);
  expect(await entries().countDocuments({ personId: 'pdia' })).toBe(stored);
});

withData('glucose, insulin and carbohydrates have their categories, units and local time', async () => {
  const glucose = await entries().findOne({
    personId: 'pdia',
    category: 'BLOOD_GLUCOSE',
    effectiveAt: '2021-09-04T13:39:35.000Z',
  });
  expect(glucose).toMatchObject({
    effectiveAt: '2021-09-04T13:39:35.000Z',
    offset: '+03:00',
    content: {
      code: { code: '14745-4', display: { fi: 'Glucose [Moles/volume] in Body fluid' } },
      value: { unit: 'mmol/L' },
    },
  });
  expect(
    await entries().countDocuments({ personId: 'pdia', category: 'NUTRITION', 'content.value.unit': 'g' }),
  ).toBe(9);
  expect(await entries().findOne({ personId: 'pdia', category: 'MEDICINE_USE' })).toMatchObject({
    content: { value: { unit: '[iU]' } },
    effectiveEnd: expect.stringMatching(/Z$/),
  });
});

withData(
  'what names another patient than the first recording is refused, and the Patient itself is stored nowhere',
  async () => {
    const report = await take(
      ['Observation-bloodpressure-max.json', 'Observation-bloodglucose-as-text.json', 'Patient-7257379.json'],
      'pknown',
    );
    expect(unaccounted(report)).toEqual({});
    expect(report.byType.Patient?.refused).toEqual({ NOT_STORED_HERE: 1 });
    expect(await entries().findOne({ personId: 'pknown', category: 'BLOOD_PRESSURE' })).toMatchObject({
      identifier: 'urn:uuid:3ca3ffc6-234e-481c-b0f3-37c05e14c8e2',
      profile: 'http://phr.kanta.fi/StructureDefinition/fiphr-sd-bloodpressure',
      content: {
        components: [{ value: { value: 95, unit: 'mm[Hg]' } }, { value: { value: 65, unit: 'mm[Hg]' } }],
      },
    });
  },
);

withData('all single examples: each is stored or refused, none is lost', async () => {
  const report = await take(['.'], 'pall');
  expect(unaccounted(report)).toEqual({});
  expect(report.byType.Observation?.read).toBeGreaterThan(1500);
});
