import { expect, test } from '@jest/globals';
import type { StoredDocument } from '../../subgraphs/records/model/document.js';
import { bundle, condition, encounter, type Made, organization, patient, prescription } from './hand-made.js';
import { importMade } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();

const rounds = 6;
const to = (id: string) => ({ reference: `urn:uuid:${id}` });
const actCode = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';
const depression = { coding: [{ system: 'http://snomed.info/sct', code: '370143000' }] };
const list = (system: string, code: string): Made => ({
  ...{ resourceType: 'List', id: 'lis-1', status: 'current', mode: 'working', subject: to('pat-1') },
  ...{ meta: { security: [{ system, code }] }, entry: [{ item: to('med-1') }] },
});
const visit = [organization(), patient(), encounter()];
const diagnosis = condition({ id: 'con-9', code: depression });
const medicine = prescription({ reasonReference: [to('con-9')] });

/** Imports two parts of one patient at once, many times, and gives how the medicine is protected each time. */
async function atOnce(name: string, one: readonly Made[], other: readonly Made[]) {
  const found: (string | undefined)[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const own = (resources: readonly Made[]) =>
      JSON.parse(
        JSON.stringify(bundle(...resources)).replaceAll(
          /"((?:urn:uuid:)?)([a-z]+-\d+)"/g,
          `"$1$2-${name}-${round}"`,
        ),
      );
    await importMade(db, [json(`${name}-${round}.json`, own(visit))]);
    await Promise.all(
      [one, other].map((part, index) => importMade(db, [json(`${name}-${round}-${index}.json`, own(part))])),
    );
    const stored = await db
      .collection<StoredDocument>('documents')
      .findOne({ 'source.reference': `MedicationRequest/med-1-${name}-${round}`, state: 'CURRENT' });
    found.push(stored?.protectionClass);
  }
  return found;
}

test('of two imports at once each protects what the other brings', async () => {
  const every = (protection: string | undefined) => Array.from({ length: rounds }, () => protection);
  expect(await atOnce('list', [list(actCode, 'PSY')], [medicine])).toEqual(every('PSYCHIATRY'));
  expect(await atOnce('reason', [diagnosis], [medicine])).toEqual(every('PSYCHIATRY'));
  expect(await atOnce('unknown', [list('urn:example:labels', 'X')], [medicine])).toEqual(every(undefined));
});
