import { expect, test } from '@jest/globals';
import { reportText } from '../../ingest/report-text.js';
import { bundle, coded, condition, encounter, type Made, patient } from './hand-made.js';
import { importMade, unaccounted } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();

const visit = (id: string, conditions: number): readonly Made[] => [
  patient({ id: `p-${id}` }),
  encounter({ id: `e-${id}`, subject: { reference: `Patient/p-${id}` }, participant: [] }),
  ...Array.from({ length: conditions }, (_, at) =>
    condition({
      id: `c-${id}-${at}`,
      subject: { reference: `Patient/p-${id}` },
      encounter: { reference: `Encounter/e-${id}` },
      code: coded.snomed(`3834${at}`, `Condition ${at}`),
    }),
  ),
];

test('an entry of as many diagnoses as the graph shows goes in', async () => {
  const report = await importMade(db, [json('fits.json', bundle(...visit('a', 100)))]);
  expect(unaccounted(report)).toEqual({});
  expect(report.inserted.documents).toBe(1);
});

test('an entry of one more is refused, each resource of it by name, and the rest goes in', async () => {
  const report = await importMade(db, [json('more.json', bundle(...visit('b', 101)))]);
  expect(unaccounted(report)).toEqual({});
  expect(report.byType.Condition?.refused).toEqual({ TOO_MANY_PARTS: 101 });
  expect(report.inserted).toMatchObject({ persons: 1, serviceEvents: 1 });
  expect(reportText(report)).toContain('TOO_MANY_PARTS');
});
