import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { importOpenMobileHealth } from '../../ingest/wellbeing/open-mhealth/import.js';
import { projectRoot } from '../../schema/project-root.js';
import type { StoredEntry } from '../../subgraphs/wellbeing/model/entry.js';
import { contents, idKey, now, unaccounted } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json, write } = scratchFolder();
const data = join(projectRoot(), '../shared/data/openmhealth');
const there = existsSync(data);
if (!there) console.info(`Skipped: the Open mHealth data is not there (${data}).`);
const withData = there ? test : test.skip;

const take = (files: readonly string[], personId: string, applicationId = 'app-omh') =>
  importOpenMobileHealth({ db, files, personId, applicationId, idKey, now });
const entriesOf = (personId: string) =>
  db.collection<StoredEntry>('wellbeingEntries').find({ personId }).sort({ sortKey: 1 }).toArray();

/** A hand-made point. */
const point = (name: string, body: object, over: object = {}) => ({
  header: {
    uuid: `hand-${name}`,
    schema_id: { namespace: 'omh', name, version: '4.0' },
    modality: 'sensed',
    ...over,
  },
  body: { effective_time_frame: { date_time: '2025-07-01T07:30:00+03:00' }, ...body },
});

describe('hand-made points', () => {
  test('an entry has a bound: one beyond it is refused by itself, and says so', async () => {
    const noted = (length: number, uuid: string) =>
      point(
        'body-temperature',
        { body_temperature: { value: 37, unit: 'C' }, user_notes: 'x'.repeat(length) },
        { uuid },
      );
    const file = json('noted.json', [noted(60_000, 'long'), noted(70_000, 'longer')]);
    const report = await take([file], 'bound-omh');
    expect(unaccounted(report)).toEqual({});
    expect(report.issues).toMatchObject([
      {
        severity: 'REFUSED',
        reason: 'TOO_LARGE',
        expected: 'what makes an entry of at most 64 kB, with its earlier versions',
      },
    ]);
    expect(await entriesOf('bound-omh')).toHaveLength(1);
  });

  test('all of one import is one user’s: what another user measured is refused', async () => {
    const steps = (uuid: string, over: object) => point('step-count', { step_count: 100 }, { uuid, ...over });
    const points = [
      steps('a', {}),
      steps('b', { user_id: 'joe' }),
      steps('c', { user_id: 'ann' }),
      steps('d', { user_id: 'joe' }),
      steps('e', { user_id: 7 }),
    ];
    const report = await take([json('users.json', points)], 'users-omh');
    expect(unaccounted(report)).toEqual({});
    expect(report.byType['step-count']).toMatchObject({ stored: 3, refused: { OTHER_PERSON: 2 } });
  });

  test('units become UCUM in the unit of the series, the original stays, local time keeps its offset', async () => {
    const points = [
      point('blood-pressure', {
        systolic_blood_pressure: { value: 128, unit: 'mmHg' },
        diastolic_blood_pressure: { value: 82, unit: 'mmHg' },
        body_posture: 'sitting',
      }),
      point('body-temperature', { body_temperature: { value: 97, unit: 'F' } }),
      point('blood-glucose', { blood_glucose: { value: 129, unit: 'mg/dL' } }),
      point('step-count', {
        step_count: 800.5,
        effective_time_frame: {
          time_interval: {
            start_date_time: '2025-07-01T23:50:00+03:00',
            duration: { value: 600, unit: 'sec' },
          },
        },
      }),
    ];
    const report = await take([json('points.json', points)], 'pone');
    expect(unaccounted(report)).toEqual({});
    expect(report.issues).toEqual([]);
    const [pressure, temperature, glucose, steps] = await entriesOf('pone').then((all) =>
      ['85354-9', '8310-5', '14743-9', '41950-7'].map((code) =>
        all.find(({ content }) => content.code.code === code),
      ),
    );
    expect(pressure).toMatchObject({
      category: 'BLOOD_PRESSURE',
      effectiveAt: '2025-07-01T04:30:00.000Z',
      offset: '+03:00',
      effectiveOn: '2025-07-01',
      note: 'sitting',
      source: { applicationId: 'app-omh', selfEntered: false, derived: false },
      content: {
        value: null,
        components: [
          {
            code: { code: '8480-6' },
            value: { value: 128, unit: 'mm[Hg]', original: { value: 128, unit: 'mmHg' } },
          },
          { code: { code: '8462-4' }, value: { value: 82, unit: 'mm[Hg]' } },
        ],
      },
    });
    expect(temperature?.content.value).toEqual({
      value: 36.1111,
      unit: 'Cel',
      comparator: null,
      original: { value: 97, unit: 'F' },
    });
    expect(glucose?.content.value).toMatchObject({
      value: 7.16046,
      unit: 'mmol/L',
      original: { value: 129, unit: 'mg/dL' },
    });
    expect(steps).toMatchObject({
      effectiveAt: '2025-07-01T20:50:00.000Z',
      effectiveEnd: '2025-07-01T21:00:00.000Z',
      effectiveOn: '2025-07-01',
      content: { value: { value: 800.5, unit: '1', original: { unit: 'steps' } } },
    });
  });

  test('dirt is counted and named, the rest goes in', async () => {
    const good = point('heart-rate', { heart_rate: { value: 60, unit: 'beats/min' } });
    const points = [
      good,
      point('heart-rate', { heart_rate: { value: 61, unit: 'beats/min' } }),
      good,
      point('body-weight', {
        body_weight: { value: 70, unit: 'kg' },
        effective_time_frame: { date_time: '2025-02-30T07:00:00Z' },
      }),
      point('body-height', { body_height: { value: 70, unit: 'kg' } }, { uuid: 'odd' }),
      point('respiratory-rate', {}),
      point('acceleration', {}),
      point('oxygen-saturation', {
        oxygen_saturation: { value: 98, unit: '%' },
        effective_time_frame: { date_time: '2031-01-01T00:00:00Z' },
      }),
      'nothing',
    ];
    const report = await take(
      [write('dirt.json', JSON.stringify(points).replace('"nothing"', 'nothing'))],
      'pdirt',
    );
    expect(unaccounted(report)).toEqual({});
    const refused = Object.fromEntries(
      Object.entries(report.byType).map(([type, count]) => [type, count.refused]),
    );
    expect(refused).toEqual({
      'heart-rate': { OTHER_CONTENT: 1 },
      'body-weight': { IMPOSSIBLE_DATE: 1 },
      'body-height': { UNKNOWN_UNIT: 1 },
      'respiratory-rate': { BAD_SHAPE: 1 },
      acceleration: { UNKNOWN_TYPE: 1 },
      'oxygen-saturation': { IMPOSSIBLE_DATE: 1 },
      '(none)': { BROKEN_JSON: 1 },
    });
    expect(report.byType['heart-rate']).toMatchObject({ read: 3, stored: 1, alreadyThere: 1 });
    expect(report.issues).toContainEqual(
      expect.objectContaining({ entry: 4, expected: 'body.body_height: a unit that can be told in cm' }),
    );
    expect(await entriesOf('pdirt')).toHaveLength(1);
  });
});

withData('a year of one person goes in, and a second time changes nothing', async () => {
  const report = await take([join(data, '1yr.json.gz')], 'pyear');
  expect(unaccounted(report)).toEqual({});
  expect(report.issues).toEqual([]);
  expect(
    Object.fromEntries(Object.entries(report.byType).map(([type, { stored }]) => [type, stored])),
  ).toEqual({
    'blood-pressure': 350,
    'heart-rate': 363,
    'body-weight': 378,
    'step-count': 351,
    'physical-activity': 374,
    'minutes-moderate-activity': 380,
  });
  const before = await contents(db);
  await take([join(data, '1yr.json.gz')], 'pyear');
  expect(await contents(db)).toEqual(before);
});

withData('of the 288 schema examples each is stored or refused by reason, none is lost', async () => {
  const report = await take([join(data, 'schemas-test-data')], 'pschemas');
  expect(report.read).toBe(288);
  expect(unaccounted(report)).toEqual({});
  const reasons = new Set(Object.values(report.byType).flatMap(({ refused }) => Object.keys(refused)));
  expect([...reasons].sort()).toEqual(['BAD_SHAPE', 'IMPOSSIBLE_DATE', 'MISSING_DATE', 'UNKNOWN_TYPE']);
  expect(
    report.issues.filter(({ reason }) => reason === 'IMPOSSIBLE_DATE').map(({ expected }) => expected),
  ).toEqual(Array(3).fill('effective_time_frame: an end that is not before its start'));
  expect((await entriesOf('pschemas')).length).toBeGreaterThan(60);
});

withData('the points of another study go in with their offsets', async () => {
  const report = await take([join(data, 'jupyterhealth-data-points')], 'pjupyter');
  expect(unaccounted(report)).toEqual({});
  expect(report.byType['rr-interval']?.refused).toEqual({ UNKNOWN_TYPE: 1 });
  const entries = await entriesOf('pjupyter');
  expect(entries).toHaveLength(6);
  expect(new Set(entries.map(({ offset }) => offset))).toEqual(new Set(['-08:00']));
});
