import { expect, test } from '@jest/globals';
import { importFinnishPhr } from '../../ingest/wellbeing/finnish-phr.js';
import { bundle, encounter, laboratory, type Made, organization, patient, weight } from './hand-made.js';
import { idKey, importMade, now } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();
let run = 0;

async function imported(made: Made) {
  run += 1;
  const text = JSON.stringify(bundle(organization(), patient(), encounter(), made));
  const own = text.replaceAll(/"((?:urn:uuid:)?)((?:pat|enc|wei|lab)-\d)"/g, `"$1$2-${run}"`);
  const { byType, warnings } = await importMade(db, [json(`${run}.json`, JSON.parse(own))]);
  return { refused: byType.Observation?.refused, told: warnings.UNKNOWN_UNIT };
}

const quantity = (unit: string, code: string) => ({ value: 5, unit, code });

test('a unit and a code of one measure and of two sizes refuse the resource', async () => {
  for (const [unit, code] of [
    ['mg', 'kg'],
    ['g/dL', 'g/L'],
    ['%', '1'],
    ['pounds', 'kg'],
    ['mmol/L', 'umol/L'],
    ['mcg', 'mg'],
    ['MCG/L', 'mg/L'],
    ['mikrog', 'mg'],
    ['days', 'h'],
    ['tuntia', 'min'],
    ['kpl', '10*3'],
    ['mg/dL', 'mmol/L'],
    ['slag/min', '/h'],
    ['MG/DL', 'g/L'],
  ] as const) {
    const valueQuantity = quantity(unit, code);
    expect(await imported(weight({ valueQuantity }))).toMatchObject({ refused: { UNKNOWN_UNIT: 1 } });
    expect(await imported(laboratory({ referenceRange: [{ low: valueQuantity }] }))).toMatchObject({
      refused: { UNKNOWN_UNIT: 1 },
    });
  }
});

test('two ways to write one unit, and words of another language, are no disagreement', async () => {
  for (const [unit, code] of [
    ['kpl', '1'],
    ['tabl.', '{tbl}'],
    ['vrk', 'd'],
    ['10^9/L', '10*9/L'],
    ['K/uL', '10*3/uL'],
    ['ml', 'mL'],
    ['IU/L', '[iU]/L'],
    ['U', '[iU]'],
    ['mmol/L', 'meq/L'],
    ['beats/min', '/min'],
    ['stone', '[stone_av]'],
    ['mikrog', 'ug'],
    ['MCG/L', 'ug/L'],
    ['tuntia', 'h'],
    ['lyöntiä minuutissa', '/min'],
    ['slag per minut', '/min'],
    ['mm Hg', 'mm[Hg]'],
    ['ml/min/1,73 m²', 'mL/min/{1.73_m2}'],
    ['Tablette', '{tbl}'],
  ] as const)
    expect(await imported(laboratory({ valueQuantity: quantity(unit, code) }))).toEqual({
      refused: {},
      told: undefined,
    });
});

test('a word that is a unit of something else, or of nothing that is known, is told', async () => {
  for (const [unit, code] of [
    ['kg', 'cm'],
    ['tabl.', 'mg'],
    ['Stunden', 'h'],
  ] as const) {
    const found = await imported(laboratory({ valueQuantity: quantity(unit, code) }));
    expect(found).toEqual({ refused: {}, told: 1 });
  }
});

test('a citizen’s own value is refused too', async () => {
  const made = weight({ performer: [{ reference: 'Patient/1' }], valueQuantity: quantity('g', 'kg') });
  const files = [json('phr.json', bundle(made))];
  const report = await importFinnishPhr({
    db,
    files,
    person: 'punits',
    applicationId: 'app-units',
    idKey,
    now,
  });
  expect(report.byType.Observation?.refused).toEqual({ UNKNOWN_UNIT: 1 });
});
