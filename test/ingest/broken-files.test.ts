import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { bundle, condition, encounter, patient } from './hand-made.js';
import { importMade, unaccounted } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { folder, json, write } = scratchFolder();

test('an entry without a resource is counted and named', async () => {
  const file = json('hole.json', {
    resourceType: 'Bundle',
    entry: [{}, { resource: patient({ id: 'hole' }) }, { resource: 5 }],
  });
  const result = await importMade(db, [file]);
  expect(result.byType['(none)']).toMatchObject({ read: 2, refused: { NOT_A_RESOURCE: 2 } });
  expect(result.issues.map(({ entry }) => entry)).toEqual([0, 2]);
  expect(result.inserted.persons).toBe(1);
});

test('an entry of broken JSON is counted and named; the entries around it go in', async () => {
  const whole = JSON.stringify(
    bundle(patient({ id: 'b1' }), patient({ id: 'b2', active: true }), patient({ id: 'b3' })),
  );
  const result = await importMade(db, [write('broken.json', whole.replace('"active":true', '"active":'))]);
  expect(unaccounted(result)).toEqual({});
  expect(result.issues).toMatchObject([{ reason: 'BROKEN_JSON', entry: 1 }]);
  expect(result.inserted.persons).toBe(2);
});

const fresh = (id: string) =>
  JSON.stringify(
    bundle(patient({ id }), encounter({ id: `e-${id}`, subject: { reference: `urn:uuid:${id}` } })),
  );

const files: [what: string, name: string, content: string | Buffer, reason: string, persons: number][] = [
  ['a bundle that breaks off', 'cut.json', fresh('cut').slice(0, -40), 'TRUNCATED', 1],
  [
    'a bundle with a string that never ends',
    'quote.json',
    fresh('quote').replace('"status":"finished"', '"status":"finished'),
    'TRUNCATED',
    1,
  ],
  [
    'gzip that breaks off',
    'short.json.gz',
    gzipSync(`${fresh('short').slice(0, -1)}${' '.repeat(2_000_000)}}`).subarray(0, -20),
    'TRUNCATED',
    1,
  ],
  ['what is no gzip', 'plain.json.gz', 'not gzip', 'UNREADABLE', 0],
  ['what is no FHIR', 'other.json', '{"some": "thing"}', 'NOT_FHIR', 0],
  ['what is no JSON', 'none.json', 'hello', 'BROKEN_JSON', 0],
];

for (const [what, name, content, reason, persons] of files) {
  test(`${what}: ${reason} with its place; what came before it, and the other files, go in`, async () => {
    const good = write(`beside-${name.replace('.gz', '')}`, fresh(`good-${name.replaceAll('.', '-')}`));
    const result = await importMade(db, [write(name, content), good]);
    expect(unaccounted(result)).toEqual({});
    expect(result.issues.filter(({ severity }) => severity === 'FILE')).toMatchObject([
      { reason, file: `${folder}/${name}` },
    ]);
    expect(result.inserted.persons).toBe(persons + 1);
  });
}

test('NDJSON: a broken line is told, the lines around it refer to each other', async () => {
  const lines = [patient({ id: 'nd' }), encounter({ id: 'e-nd', subject: { reference: 'Patient/nd' } })].map(
    (one) => JSON.stringify(one),
  );
  write('bulk/Patient.ndjson', `${lines[0]}\n{"resourceType": \n`);
  const text = JSON.stringify(
    condition({
      id: 'c-nd',
      subject: { reference: 'Patient/nd' },
      encounter: { reference: 'Encounter/e-nd' },
    }),
  );
  write('bulk/Condition.ndjson.gz', gzipSync(`${text}\n`));
  write('bulk/Encounter.ndjson', `${lines[1]}\n`);
  const result = await importMade(db, [`${folder}/bulk`]);
  expect(result.issues).toMatchObject([
    { reason: 'BROKEN_JSON', entry: 1 },
    { reason: 'DANGLING_REFERENCE' },
  ]);
  expect(result.inserted).toMatchObject({ persons: 1, serviceEvents: 1, documents: 1 });
});
