import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ids } from '../../ingest/ids.js';
import type { CareEntry, LaboratoryResult, RiskInformation } from '../../subgraphs/records/model/content.js';
import { wholeDocuments } from '../../subgraphs/records/model/two-parts.js';
import { encounter, laboratory, type Made, patient, weight } from './hand-made.js';
import { idKey, importMade, unaccounted } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { write } = scratchFolder();
const resources = ['result', 'weight', 'allergy'] as const;
type Resource = (typeof resources)[number];

/** One version: its number, in which of the files it comes, and whether it takes the resource back. */
interface Version {
  readonly resource: Resource;
  readonly number: number;
  readonly isError: boolean;
  readonly file: number;
  readonly key: number;
}

const versions = fc.tuple(
  ...resources.map((resource) =>
    fc
      .array(fc.record({ isError: fc.boolean(), file: fc.nat(2), key: fc.nat() }), {
        minLength: 1,
        maxLength: 4,
      })
      .map((list) => list.map((one, index): Version => ({ ...one, resource, number: index + 1 }))),
  ),
);

function resourceOf({ resource, number, isError }: Version, name: string): Made {
  const subject = { reference: `Patient/${name}` };
  const base = {
    id: `${name}-${resource}`,
    meta: { versionId: String(number), lastUpdated: `2024-04-0${number}T08:00:00Z` },
    encounter: { reference: `Encounter/${name}-visit` },
  };
  const status = { status: isError ? 'entered-in-error' : 'final' };
  const valueQuantity = { value: 100 + number, unit: 'g/L', code: 'g/L' };
  if (resource === 'result') return laboratory({ ...base, ...status, subject, valueQuantity });
  if (resource === 'weight')
    return weight({
      ...base,
      ...status,
      subject,
      valueQuantity: { value: 100 + number, unit: 'kg', code: 'kg' },
    });
  return {
    resourceType: 'AllergyIntolerance',
    ...base,
    patient: subject,
    recordedDate: '2024-03-01T08:10:00+02:00',
    verificationStatus: { coding: [{ code: isError ? 'entered-in-error' : 'confirmed' }] },
    code: { coding: [{ system: 'http://snomed.info/sct', code: String(100 + number) }] },
  };
}

/** The numbers that are shown, by resource. */
async function shownOf(name: string): Promise<Partial<Record<Resource, number>>> {
  const personId = ids('synthea', idKey).person(`Patient/${name}`);
  const documents = await wholeDocuments(db, { personId, state: 'CURRENT' });
  const shown = documents.flatMap(({ kind, content }): [Resource, unknown][] => {
    if (kind === 'LABORATORY_RESULT')
      return (content as LaboratoryResult).results.map(({ value }) => ['result', value.quantity?.value]);
    if (kind === 'CARE_ENTRY')
      return (content as CareEntry).measurements.map(({ value }) => ['weight', value.quantity?.value]);
    return [['allergy', (content as RiskInformation).substance.code]];
  });
  return Object.fromEntries(shown.map(([resource, value]) => [resource, Number(value) - 100]));
}

let run = 0;

test('in whatever order and files the versions of a resource come, the newest one holds', async () => {
  const property = fc.asyncProperty(versions, async (all) => {
    run += 1;
    const name = `any-${run}`;
    const visit = encounter({
      id: `${name}-visit`,
      subject: { reference: `Patient/${name}` },
      participant: [],
    });
    await importMade(db, [
      write(`${name}.ndjson`, [patient({ id: name }), visit].map((one) => JSON.stringify(one)).join('\n')),
    ]);
    for (const file of [0, 1, 2]) {
      const own = all.flat().filter((one) => one.file === file);
      const inOrder = own.sort((one, other) => one.key - other.key);
      if (inOrder.length === 0) continue;
      const lines = inOrder.map((one) => JSON.stringify(resourceOf(one, name))).join('\n');
      const report = await importMade(db, [write(`${name}-${file}.ndjson`, lines)]);
      expect(unaccounted(report)).toEqual({});
    }
    const newest = all.flatMap((list) => list.at(-1) ?? []);
    const expected = newest.flatMap(({ resource, number, isError }) => (isError ? [] : [[resource, number]]));
    expect(await shownOf(name)).toEqual(Object.fromEntries(expected));
  });
  await fc.assert(property, { numRuns: 15 });
}, 90_000);
