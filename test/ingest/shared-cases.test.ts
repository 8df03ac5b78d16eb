import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { isComplete, type Report } from '../../ingest/report.js';
import { projectRoot } from '../../schema/project-root.js';
import { wholeDocuments } from '../../subgraphs/records/model/two-parts.js';
import { importMade, unaccounted } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';

const { db } = scratchDatabase();
const cases = join(projectRoot(), '../shared/cases');
const there = existsSync(cases);
if (!there) console.info(`Skipped: the cases of others are not there (${cases}).`);

/** Imports the files of a case into an empty database, one after the other; gives the report of the last one. */
async function reportOf(name: string): Promise<Report> {
  for (const { name: collection } of await db.listCollections().toArray())
    await db.collection(collection).deleteMany({});
  const files = readdirSync(join(cases, name)).filter((file) => /json$/.test(file));
  let report: Report | undefined;
  for (const file of files.sort()) report = await importMade(db, [join(cases, name, file)]);
  if (report === undefined) throw new Error(`The case has no file: ${name}.`);
  expect(unaccounted(report)).toEqual({});
  return report;
}

const shown = () => wholeDocuments(db, { state: 'CURRENT' });
const kindsShown = async () => (await shown()).map(({ kind }) => kind).sort();
const textsShown = async () =>
  (await shown()).flatMap(({ content }) =>
    'sections' in content ? content.sections.map(({ text }) => text) : [],
  );

const read: [name: string, counts: Readonly<Record<string, number>>][] = [
  ['08a-ndjson-bom-crlf', { Patient: 1, Encounter: 1, Observation: 1 }],
  ['08b-ndjson-named-json', { Patient: 1, Encounter: 1, Observation: 1 }],
  ['08c-bundle-bom', { Patient: 1, Encounter: 1, Observation: 1 }],
  ['08g-json-array', { Patient: 1, Encounter: 1, Observation: 1 }],
  ['09-bundle-type-last', { Patient: 1, Encounter: 1, Observation: 40 }],
];
for (const [name, counts] of read) {
  (there ? test : test.skip)(`${name}: everything goes in`, async () => {
    const { byType } = await reportOf(name);
    const went = Object.entries(byType).map(([type, { stored, merged }]) => [type, stored + merged]);
    expect(Object.fromEntries(went)).toEqual(counts);
  });
}

(there ? test : test.skip)('08e: UTF-16 is told as what it is, and fails', async () => {
  const report = await reportOf('08e-bundle-utf16');
  expect(report.issues).toMatchObject([{ reason: 'NOT_UTF8', expected: expect.stringContaining('UTF-8') }]);
  expect(isComplete(report)).toBe(false);
});

(there ? test : test.skip)('08h: a bundle in a bundle is read', async () => {
  const { byType } = await reportOf('08h-bundle-in-bundle');
  expect(Object.keys(byType)).not.toContain('Bundle');
  expect(await kindsShown()).not.toEqual([]);
});

(there ? test : test.skip)(
  '13: a result and an allergy that are entered in error later are shown no more',
  async () => {
    await reportOf('13-entered-in-error-later');
    expect(await wholeDocuments(db)).toHaveLength(2);
    expect(await kindsShown()).toEqual([]);
  },
);

(there ? test : test.skip)('21: what a history has deleted is not stored', async () => {
  await reportOf('21-history-delete');
  expect(await kindsShown()).toEqual([]);
});

(there ? test : test.skip)('25: only the note that replaces the other is shown', async () => {
  await reportOf('25-document-superseded');
  expect(await textsShown()).toEqual(['NEW text dose 5 mg']);
});

(there ? test : test.skip)(
  '26: texts are decoded by their character set, in any case of their type',
  async () => {
    const { warnings } = await reportOf('26-attachments');
    expect(await textsShown()).toEqual(['Hämäläinen käy', 'upper type']);
    expect(warnings).toMatchObject({ ATTACHMENT_LEFT_OUT: 2 });
  },
);

(there ? test : test.skip)('14a: R5 is told as such', async () => {
  const report = await reportOf('14a-r5');
  const refused = report.issues.filter(({ severity }) => severity === 'REFUSED');
  expect(refused.filter(({ reason }) => reason === 'OTHER_FHIR_VERSION')).not.toEqual([]);
  expect(refused.map(({ expected }) => expected).join()).toContain('R5');
});

(there ? test : test.skip)(
  '14b: STU3 is told as such; its observation goes in, what was not given does not',
  async () => {
    const report = await reportOf('14b-stu3');
    expect(report.warnings).toMatchObject({ OTHER_FHIR_VERSION: 2 });
    expect(await kindsShown()).toEqual(['LABORATORY_RESULT']);
  },
);

for (const name of ['15b-nul-and-lone-surrogate', '15c-proto']) {
  (there ? test : test.skip)(`${name}: stored, and a second import changes nothing`, async () => {
    const report = await reportOf(name);
    expect(report.issues.filter(({ severity }) => severity === 'FILE')).toEqual([]);
    const before = await wholeDocuments(db);
    expect(before).not.toEqual([]);
    const [file = ''] = readdirSync(join(cases, name)).filter((one) => one.endsWith('json'));
    await importMade(db, [join(cases, name, file)]);
    expect(await wholeDocuments(db)).toEqual(before);
  });
}
