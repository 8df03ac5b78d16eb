import { expect, test } from '@jest/globals';
import { measured } from '../../ingest/wellbeing/quantity.js';
import { bundle, coded, laboratory, visit, weight } from './hand-made.js';
import { importMade, now } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();

test('a laboratory value that cannot be told in the unit of its test is stored as written, and told', async () => {
  const value = (id: string, unit: string) =>
    laboratory({
      id,
      code: coded.loinc('2345-7', 'Glucose'),
      valueQuantity: { value: 5.5, unit, code: unit },
      referenceRange: undefined,
    });
  const values = [
    value('moles', 'mmol/L'),
    value('mass', 'mg/dL'),
    value('other', 'mg/g'),
    value('none', 'furlongs'),
  ];
  const report = await importMade(db, [json('units.json', bundle(...visit(), ...values))]);
  const told = report.issues
    .filter(({ severity }) => severity === 'WARNING')
    .map(({ reason, expected }) => [reason, expected]);
  expect(told).toEqual([
    ['OTHER_UNIT', 'valueQuantity: a unit that can be told in mmol/L; it is a series of its own'],
    ['UNKNOWN_UNIT', 'a UCUM unit'],
  ]);
  const stored = await db.collection('documentContents').find().toArray();
  const units = stored.flatMap(({ content }) =>
    (content.results ?? []).map((one: { value: { quantity: { unit: string } } }) => one.value.quantity.unit),
  );
  expect(units).toEqual(expect.arrayContaining(['furlongs', 'mg/dL', 'mg/g', 'mmol/L']));
});

test('no unit is not the unit 1: in value, range and part the unit is null, and it is told', async () => {
  const share = (over: Record<string, unknown>) =>
    laboratory({ code: coded.loinc('4544-3', 'Hematocrit'), referenceRange: undefined, ...over });
  const values = [
    share({ id: 'share', valueQuantity: { value: 44 } }),
    share({ id: 'one', valueQuantity: { value: 0.44, unit: '1', code: '1' } }),
    share({ id: 'blank', valueQuantity: { value: 43, unit: ' ' }, referenceRange: [{ low: { value: 36 } }] }),
    share({ id: 'whole', valueQuantity: undefined, valueInteger: 42 }),
    share({
      id: 'part',
      valueQuantity: undefined,
      component: [{ code: coded.loinc('20570-8', 'Hematocrit'), valueQuantity: { value: 41 } }],
    }),
    weight({ id: 'weight', valueQuantity: { value: 70 } }),
  ];
  const report = await importMade(db, [json('without.json', bundle(...visit(), ...values))]);
  expect(report.warnings).toEqual({ MISSING_UNIT: 4, OTHER_UNIT: 3 });
  const stored = await db.collection('documentContents').find().toArray();
  const found = stored
    .flatMap(({ content }) => [...(content.results ?? []), ...(content.measurements ?? [])])
    .filter(({ value: { quantity }, code: { code } }) => quantity.unit === null || code === '4544-3')
    .map(({ value: { quantity }, referenceRange: range = null }) => [
      quantity.value,
      quantity.unit,
      quantity.original,
      range,
    ]);
  expect(found.sort(([one], [other]) => one - other)).toEqual([
    [0.44, '1', null, null],
    [41, null, null, null],
    [42, null, null, null],
    [43, null, null, { low: 36, high: null, unit: null, text: null }],
    [44, null, null, null],
    [70, null, null, null],
  ]);
});

test('what a citizen measures goes in without a unit only where it is a number of things, or not known here', () => {
  const told: string[] = [];
  const warn = (reason: string) => told.push(reason);
  const without = (code: string, value: number) =>
    measured({ value, unit: null }, { measures: code === 'unknown' ? [] : [code], path: 'value', now, warn });
  expect(without('41950-7', 5000)).toMatchObject({ value: 5000, unit: '1', original: null });
  expect(without('72514-3', 4)).toMatchObject({ value: 4, unit: '{score}', original: null });
  expect(without('unknown', 4)).toMatchObject({ value: 4, unit: null, original: null });
  expect(told).toEqual(['MISSING_UNIT']);
  for (const code of ['59408-5', '41982-0', '29463-7', '14743-9'])
    expect(without(code, 0.97)).toMatchObject({ refused: 'UNKNOWN_UNIT' });
});
