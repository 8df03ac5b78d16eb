import { expect, test } from '@jest/globals';
import { isComplete } from '../../ingest/report.js';
import { reportText } from '../../ingest/report-text.js';
import { wholeDocuments } from '../../subgraphs/records/model/two-parts.js';
import { bundle, condition, encounter, note, patient, weight } from './hand-made.js';
import { importMade, unaccounted } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { folder, json, write } = scratchFolder();

const ofVisit = (id: string) => ({
  subject: { reference: `Patient/p-${id}` },
  encounter: { reference: `Encounter/e-${id}` },
});
const visitOf = (id: string) => [
  patient({ id: `p-${id}` }),
  encounter({ id: `e-${id}`, subject: { reference: `Patient/p-${id}` }, participant: [] }),
];

test('an import that stores something, and one whose things are all there already, are complete', async () => {
  const file = json('first.json', bundle(...visitOf('a')));
  expect(isComplete(await importMade(db, [file]))).toBe(true);
  const again = await importMade(db, [file]);
  expect(again.inserted.persons).toBe(0);
  expect(isComplete(again)).toBe(true);
});

const incomplete: [what: string, content: string][] = [
  ['nothing that is stored', JSON.stringify(bundle({ resourceType: 'Basic', id: 'b' }))],
  ['an empty bundle', JSON.stringify(bundle())],
  ['a broken file', JSON.stringify(bundle(patient({ id: 'broken' }))).slice(0, -1)],
  ['a broken entry', `${JSON.stringify(patient({ id: 'line' }))}\n{"resourceType": "Enc\n`],
];
for (const [what, content] of incomplete) {
  test(`an import of ${what} is not complete, and says so`, async () => {
    const report = await importMade(db, [write(`${what}.json`, content)]);
    expect(isComplete(report)).toBe(false);
    expect(reportText(report)).toContain('Not everything could be read');
  });
}

test('an import of a folder without files is not complete', async () => {
  write('empty/none/.keep', '');
  const report = await importMade(db, [`${folder}/empty/none`]);
  expect(isComplete(report)).toBe(false);
  expect(reportText(report)).toContain(`left out: ${folder}/empty/none/.keep`);
  expect(reportText(report)).toContain('There is no file of JSON to import.');
});

test('what is not stored here is in the report and among the issues', async () => {
  const report = await importMade(db, [
    json('other.json', bundle(...visitOf('b'), { resourceType: 'Basic', id: 'b' })),
  ]);
  expect(report.issues).toMatchObject([{ type: 'Basic', reason: 'NOT_STORED_HERE', entry: 2 }]);
  expect(reportText(report)).toContain('Not stored here: Basic (1).');
});

test('a note over the size limit of the database is refused by itself, with its file; the rest goes in', async () => {
  const large = note('x'.repeat(17_000_000), {
    ...ofVisit('c'),
    id: 'large',
    context: { encounter: [ofVisit('c').encounter] },
  });
  const small = weight({ ...ofVisit('c'), id: 'small' });
  const file = json('large.json', bundle(...visitOf('c'), large, small));
  const report = await importMade(db, [file, json('after.json', bundle(...visitOf('d')))]);
  expect(unaccounted(report)).toEqual({});
  expect(report.issues).toMatchObject([
    { file, entry: 2, type: 'DocumentReference', severity: 'REFUSED', reason: 'TOO_LARGE' },
  ]);
  expect(report.inserted).toMatchObject({ persons: 2, serviceEvents: 2, documents: 1 });
});

test('notes that are too large together are refused together, and end nothing', async () => {
  const several = ['one', 'two'].map((id) =>
    note(id.repeat(3_000_000), { ...ofVisit('e'), id, context: { encounter: [ofVisit('e').encounter] } }),
  );
  const report = await importMade(db, [json('several.json', bundle(...visitOf('e'), ...several))]);
  expect(unaccounted(report)).toEqual({});
  expect(report.byType.DocumentReference?.refused).toEqual({ TOO_LARGE: 2 });
  expect(report.inserted).toEqual(expect.not.objectContaining({ documents: expect.anything() }));
});

test('what a decision reads has a bound: a visit or a note beyond it is refused by itself, and says what is too large', async () => {
  const long = 'x'.repeat(70_000);
  const [person] = visitOf('f');
  const visit = encounter({
    id: 'e-large',
    subject: { reference: 'Patient/p-f' },
    participant: [],
    reasonCode: [{ text: long }],
  });
  const large = bundle(...visitOf('g'), ...visitOf('h'), visit, ...(person ? [person] : []));
  const coded = condition({
    ...ofVisit('g'),
    id: 'coded',
    code: { coding: [{ system: 'urn:oid:2.999.1', code: long }] },
  });
  large.entry.push(...bundle(coded, weight({ ...ofVisit('h'), id: 'small-h' })).entry);
  const report = await importMade(db, [json('beyond.json', large)]);
  expect(unaccounted(report)).toEqual({});
  expect(report.issues.filter(({ reason }) => reason === 'TOO_LARGE')).toMatchObject([
    {
      type: 'Condition',
      severity: 'REFUSED',
      expected: 'codes of at most 2000 characters each',
    },
    { type: 'Encounter', severity: 'REFUSED', expected: 'what makes a service event of at most 64 kB' },
  ]);
  expect(report.inserted).toMatchObject({ persons: 3, serviceEvents: 2, documents: 1 });
});

const codedAs = (visit: string, id: string, code: string) =>
  condition({ ...ofVisit(visit), id, code: { coding: [{ system: 'urn:oid:2.999.1', code }] } });

test('a code that is absurdly long refuses what it is of, and nothing that stands beside it', async () => {
  const made = bundle(
    ...visitOf('j'),
    codedAs('j', 'usual-j', 'I10'),
    codedAs('j', 'absurd-j', 'x'.repeat(70_000)),
    weight({ ...ofVisit('j'), id: 'weight-j' }),
  );
  const report = await importMade(db, [json('absurd.json', made)]);
  expect(unaccounted(report)).toEqual({});
  expect(report.byType.Condition).toMatchObject({ refused: { TOO_LARGE: 1 } });
  expect(report.issues.filter(({ severity }) => severity === 'REFUSED')).toMatchObject([
    { type: 'Condition', entry: 3, expected: 'codes of at most 2000 characters each' },
  ]);
  const entries = await wholeDocuments<'CARE_ENTRY'>(db, { 'source.reference': 'Encounter/e-j' });
  expect(entries).toMatchObject([{ content: { diagnoses: [{}], measurements: [{}] } }]);
});

test('codes that are too much together are refused together', async () => {
  const all = Array.from({ length: 40 }, (_, index) =>
    codedAs('k', `k-${index}`, `${index}`.padEnd(1900, 'x')),
  );
  const report = await importMade(db, [json('together.json', bundle(...visitOf('k'), ...all))]);
  expect(unaccounted(report)).toEqual({});
  expect(report.byType.Condition?.refused).toEqual({ TOO_LARGE: 40 });
  expect(report.issues.find(({ reason }) => reason === 'TOO_LARGE')?.expected).toBe(
    'what makes a document of at most 64 kB beside its contents: fewer or shorter codes',
  );
});
