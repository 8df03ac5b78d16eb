import { expect, test } from '@jest/globals';
import { importFinnishPhr } from '../../ingest/wellbeing/finnish-phr.js';
import { bundle, weight } from './hand-made.js';
import { idKey, now } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();
let run = 0;

async function refusedOf(over: Record<string, unknown>) {
  run += 1;
  const files = [json(`${run}.json`, bundle(weight({ encounter: undefined, ...over })))];
  const report = await importFinnishPhr({ db, files, person: 'pphr', applicationId: 'app-phr', idKey, now });
  return Object.keys(report.byType.Observation?.refused ?? {});
}

test('a citizen’s own data is refused for a modifier or a label that is not understood, as clinical data is', async () => {
  const label = { system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'V' };
  expect(await refusedOf({ modifierExtension: [{ url: 'urn:negated', valueBoolean: true }] })).toEqual([
    'UNKNOWN_MODIFIER',
  ]);
  expect(await refusedOf({ implicitRules: 'urn:rules' })).toEqual(['UNKNOWN_MODIFIER']);
  expect(await refusedOf({ meta: { security: [label] } })).toEqual(['UNKNOWN_LABEL']);
  expect(await refusedOf({ status: 'entered-in-error' })).toEqual(['NOT_IN_FORCE']);
});

test('an ordinary label refuses nothing', async () => {
  const label = { system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'N' };
  expect(await refusedOf({ meta: { security: [label] } })).toEqual(await refusedOf({}));
});
