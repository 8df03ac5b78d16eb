import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { repeatsKeys } from '../../ingest/read/repeated-keys.js';
import { isComplete } from '../../ingest/report.js';
import { importFinnishPhr } from '../../ingest/wellbeing/finnish-phr.js';
import { importOpenMobileHealth } from '../../ingest/wellbeing/open-mhealth/import.js';
import { bundle, condition, visit } from './hand-made.js';
import { idKey, importMade, now, unaccounted } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { write } = scratchFolder();

const expected = 'JSON in which no object has the same key twice';
const twice = '"verificationStatus":{"coding":[{"code":"entered-in-error"}]},"verificationStatus":';
const text = (one: unknown) => JSON.stringify(one).replace('"verificationStatus":', twice);
const unsure = condition({ id: 'con-2', verificationStatus: { coding: [{ code: 'confirmed' }] } });

test('of two values under one key neither is taken: the resource is refused, and the others go in', async () => {
  const forms = [
    ['bundle.json', text(bundle(...visit(), unsure))],
    ['lines.ndjson', [...visit(), unsure].map(text).join('\n')],
    ['array.json', text([unsure])],
    ['single.json', text(unsure)],
  ] as const;
  for (const [name, content] of forms) {
    const report = await importMade(db, [write(name, content)]);
    expect(unaccounted(report)).toEqual({});
    expect(report.byType['(none)']?.refused).toEqual({ BROKEN_JSON: 1 });
    expect(report.issues.find(({ reason }) => reason === 'BROKEN_JSON')?.expected).toBe(expected);
    expect(isComplete(report)).toBe(false);
  }
  const report = await importFinnishPhr({
    ...{ db, idKey, now, person: 'ptwice', applicationId: 'app-twice' },
    files: [write('phr.json', text(bundle(unsure)))],
  });
  expect(report.issues.find(({ reason }) => reason === 'BROKEN_JSON')?.expected).toBe(expected);
});

test('a data point of Open mHealth too', async () => {
  const point = {
    header: { id: 'p1', schema_id: { namespace: 'omh', name: 'body-weight', version: '2.0' } },
    body: { body_weight: { value: 70, unit: 'kg' } },
  };
  const file = write('points.json', JSON.stringify(point).replace('"value":', '"value":700,"value":'));
  const report = await importOpenMobileHealth({
    ...{ db, idKey, now, personId: 'ptwice', applicationId: 'app-twice', files: [file] },
  });
  expect(report.issues.map(({ reason, expected: what }) => [reason, what])).toEqual([
    ['BROKEN_JSON', expected],
  ]);
});

test('law: any JSON is read as it is, and any of its keys that stands twice is seen', () => {
  const value = fc.jsonValue({ maxDepth: 5 });
  fc.assert(
    fc.property(value, fc.boolean(), (one, isIndented) => {
      const json = JSON.stringify(one, null, isIndented ? 2 : 0);
      expect(repeatsKeys(json, JSON.parse(json))).toBe(false);
    }),
    { numRuns: 1000 },
  );
  fc.assert(
    fc.property(value, fc.string(), value, (inner, key, other) => {
      const [name, first, second] = [key, inner, other].map((one) => JSON.stringify(one));
      const json = `[{"around":{${name}:${first}, ${name} :${second}}}]`;
      expect(repeatsKeys(json, JSON.parse(json))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
