import { expect, test } from '@jest/globals';
import { bundle, coded, laboratory, visit } from './hand-made.js';
import { importMade } from './import-made.js';
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
