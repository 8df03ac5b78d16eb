import { expect, test } from '@jest/globals';
import { readMapping } from '../../ingest/mapping/read-mapping.js';
import type { CareEntry } from '../../subgraphs/records/model/content.js';
import { wholeDocuments } from '../../subgraphs/records/model/two-parts.js';
import { bundle, encounter, type Made, note, organization, patient } from './hand-made.js';
import { importMade } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();
const synthea = readMapping('synthea');
let run = 0;

/** The texts that a visit with these notes shows. */
async function textsOf(notes: readonly Made[], keepsSuperseded = true): Promise<string[]> {
  run += 1;
  const made = JSON.stringify(bundle(organization(), patient(), encounter(), ...notes));
  const own = made.replaceAll('pat-1', `pat-${run}x`).replaceAll('enc-1', `enc-${run}x`);
  const mapping = { ...synthea, keepsSuperseded };
  await importMade(db, [json(`${run}.json`, JSON.parse(own))], { mapping });
  const documents = await wholeDocuments<'CARE_ENTRY'>(db);
  await db.collection('documents').deleteMany({});
  return documents.flatMap(({ content }) => (content as CareEntry).sections.map(({ text }) => text));
}

const old = note('Dose 50 mg.', { id: 'old', status: 'superseded' });
const current = { id: 'new', status: 'current' };
const replacing = { ...current, relatesTo: [{ code: 'replaces', target: { reference: 'urn:uuid:old' } }] };

test('a note that another replaces is not shown, whatever its own status and whichever comes first', async () => {
  const replacement = note('Dose 5 mg.', replacing);
  expect(await textsOf([old, replacement])).toEqual(['Dose 5 mg.']);
  expect(await textsOf([replacement, note('Dose 50 mg.', { id: 'old' })])).toEqual(['Dose 5 mg.']);
});

test('a superseded note is not shown beside one that holds in the same visit', async () => {
  expect(await textsOf([old, note('Dose 5 mg.', current)])).toEqual(['Dose 5 mg.']);
});

test('a superseded note that nothing replaces stays only where the mapping file says that the source means nothing by it', async () => {
  expect(await textsOf([old])).toEqual(['Dose 50 mg.']);
  expect(await textsOf([old], false)).toEqual([]);
});

test('a draft is not shown', async () => {
  expect(await textsOf([note('Draft.', { docStatus: 'preliminary' })])).toEqual([]);
});
