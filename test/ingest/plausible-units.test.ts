import { expect, test } from '@jest/globals';
import { pointEntry, point as pointShape } from '../../ingest/wellbeing/open-mhealth/point-entry.js';
import { helsinkiDate } from '../../policy/index.js';
import { now } from './import-made.js';
import { amountOf, loinc, own, part, storedOf } from './phr-made.js';

const pressure = (systolic: number, diastolic: number, unit: string) =>
  storedOf(
    own([loinc('85354-9')], {
      component: [
        part([loinc('8480-6')], amountOf(systolic, unit)),
        part([loinc('8462-4')], amountOf(diastolic, unit)),
      ],
    }),
  );

test('kilopascals told as millimetres of mercury, and milligrams told as moles, are refused; what is rare is stored', () => {
  const kilopascals = [
    'OUT_OF_RANGE',
    'component.0.valueQuantity: from 40 to 500 mm[Hg]; other numbers are told in kPa',
  ];
  expect(pressure(16, 10.7, 'mm[Hg]')).toEqual(kilopascals);
  expect(pressure(12, 8, 'mmHg')).toEqual(kilopascals);
  expect(pressure(16, 10.7, 'kPa')).toEqual([120.01, 'mm[Hg]', 80.2568, 'mm[Hg]']);
  expect(pressure(55, 30, 'mm[Hg]')).toEqual([55, 'mm[Hg]', 30, 'mm[Hg]']);
  const sugar = (value: number, unit: string) => storedOf(own([loinc('14743-9')], amountOf(value, unit)));
  expect(sugar(39, 'mmol/L')).toEqual([
    'OUT_OF_RANGE',
    'valueQuantity: from 0 to 33.4 mmol/L; other numbers are told in mg/dL',
  ]);
  expect(sugar(33.3, 'mmol/L')).toEqual([33.3, 'mmol/L']);
  expect(sugar(39, 'mg/dL')).toEqual([2.16479, 'mmol/L']);
});

const written: [code: string, value: number, unit: string, comes: number][] = [
  ['8310-5', 98.6, '°F', 37],
  ['8310-5', 98.6, 'Fahrenheit', 37],
  ['29463-7', 176, 'lbm', 79.8323],
  ['29463-7', 176, 'LB', 79.8323],
  ['29463-7', 80, 'kgs', 80],
  ['29463-7', 80, 'KG', 80],
  ['8867-4', 64, 'BPM', 64],
  ['8302-2', 70, 'inches', 177.8],
  ['8302-2', 6, 'feet', 182.88],
  ['9052-2', 450, 'Cal', 450],
  ['39156-5', 24.5, 'kg/m²', 24.5],
];
for (const [code, value, unit, comes] of written)
  test(`people write ${unit}, and are understood`, () =>
    expect(storedOf(own([loinc(code)], { valueQuantity: { value, unit } }))[0]).toBe(comes));

const point = (name: string, body: object) => {
  const header = { schema_id: { namespace: 'omh', name, version: '2.0' } };
  const surroundings = { applicationId: 'app', now, warn: () => undefined };
  const entry = pointEntry(pointShape.parse({ header, body }), surroundings);
  return 'refused' in entry ? entry.refused : 'stored';
};
const during = (time_interval: object) => ({ effective_time_frame: { time_interval } });

test('nothing lasts longer than the day or the interval that it was measured in', () => {
  const active = (value: number) => ({
    minutes_moderate_activity: { value, unit: 'min' },
    ...during({ date: '2026-03-02', part_of_day: 'morning' }),
  });
  expect(point('minutes-moderate-activity', active(3_000))).toBe('BAD_SHAPE');
  expect(point('minutes-moderate-activity', active(1_440))).toBe('stored');
  const slept = (value: number) => ({
    sleep_duration: { value, unit: 'h' },
    ...during({ start_date_time: '2026-03-01T22:00:00+02:00', end_date_time: '2026-03-02T06:00:00+02:00' }),
  });
  expect(point('sleep-duration', slept(20))).toBe('BAD_SHAPE');
  expect(point('sleep-duration', slept(8))).toBe('stored');
  const exercise = (over: object) =>
    storedOf(
      own([loinc('55409-7')], {
        ...over,
        component: [part([loinc('55411-3')], amountOf(3_000, 'min'))],
      }),
    )[0];
  expect(exercise({ effectiveDateTime: '2026-03-02' })).toBe('BAD_SHAPE');
  expect(exercise({ effectiveDateTime: '2026-03-02T07:00:00Z' })).toBe(3_000);
});

const weight = (over: object) =>
  storedOf(own([loinc('29463-7')], { ...amountOf(80, 'kg'), effectiveDateTime: undefined, ...over }));

test('when something was measured is read as it is told, or refused; when it was stored never stands in its place', () => {
  const issued = '2026-03-03T07:15:00Z';
  expect(weight({ effectiveInstant: '2026-03-02T05:15:00Z', issued })).toEqual([80, 'kg']);
  expect(weight({ effectiveTiming: { event: ['2026-03-02'] }, issued })).toEqual([
    'MISSING_DATE',
    'effectiveDateTime: a moment; effectiveTiming is a plan of several',
  ]);
  expect(weight({ effectivePeriod: { end: '2026-03-02T05:15:00Z' }, issued })).toEqual([
    'MISSING_DATE',
    'effectivePeriod.start: a moment',
  ]);
  expect(weight({ issued })).toEqual(['MISSING_DATE', 'effectiveDateTime: a moment']);
  const pulse = { heart_rate: { value: 64, unit: 'beats/min' } };
  expect(point('heart-rate', pulse)).toBe('MISSING_DATE');
});

test('a whole day is one that was told without a time: noon of later today is in the future', () => {
  const today = helsinkiDate(now);
  expect(weight({ effectiveDateTime: `${today}T12:00:00Z` })[0]).toBe('IMPOSSIBLE_DATE');
  expect(weight({ effectiveDateTime: today })).toEqual([80, 'kg']);
});
