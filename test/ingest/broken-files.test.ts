import { symlinkSync } from 'node:fs';
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

function damaged(bytes: Buffer): Buffer {
  bytes[12] = 0xff;
  return bytes;
}

function swapped(text: string): Buffer {
  return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
}

function utf32(text: string): Buffer {
  return Buffer.concat([...text].map((letter) => Buffer.from([letter.codePointAt(0) ?? 0, 0, 0, 0])));
}

function latin1(resource: object): Buffer {
  return Buffer.from(JSON.stringify(resource).replace('Hanna', 'H\u00e4nn\u00e4'), 'latin1');
}

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
  ['what is no gzip and no JSON', 'plain.json.gz', 'not gzip', 'BROKEN_JSON', 0],
  [
    'gzip that is damaged within',
    'damaged.json.gz',
    damaged(gzipSync(fresh('damaged'), { level: 0 })),
    'UNREADABLE',
    0,
  ],
  ['an empty file', 'empty.json', '', 'NOT_FHIR', 0],
  ['a file of white space', 'blank.json', ' \r\n\t', 'NOT_FHIR', 0],
  ['a file of lines that is empty', 'empty.ndjson', '', 'NOT_FHIR', 0],
  ['UTF-16 with its mark', 'wide.json', Buffer.from(`\uFEFF${fresh('wide')}`, 'utf16le'), 'NOT_UTF8', 0],
  ['UTF-16 without a mark', 'bare.json', Buffer.from(fresh('bare'), 'utf16le'), 'NOT_UTF8', 0],
  ['UTF-16 with its bytes the other way', 'swapped.json', swapped(fresh('swapped')), 'NOT_UTF8', 0],
  ['UTF-32', 'widest.json', utf32(fresh('widest')), 'NOT_UTF8', 0],
  ['UTF-16 in lines', 'wide.ndjson', Buffer.from(`\uFEFF${fresh('lines')}`, 'utf16le'), 'NOT_UTF8', 0],
  ['a single resource in Latin-1', 'latin.json', latin1(patient({ id: 'latin' })), 'BROKEN_JSON', 0],
  [
    'an array that breaks off',
    'array.json',
    `[${JSON.stringify(patient({ id: 'ar' }))},{"res`,
    'TRUNCATED',
    1,
  ],
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

test('gzip of lines that breaks off at the end of a line is told all the same', async () => {
  const lines = ['g1', 'g2'].map((id) => JSON.stringify(patient({ id }))).join('\n');
  const whole = gzipSync(`${lines}\n`);
  const result = await importMade(db, [write('cut-lines.ndjson.gz', whole.subarray(0, -8))]);
  expect(result.issues).toMatchObject([{ severity: 'FILE', reason: 'TRUNCATED' }]);
  expect(result.inserted.persons).toBe(2);
});

test('of a folder that cannot be read and a link to nowhere it is said; the rest goes in', async () => {
  const good = write('around/good.json', fresh('around'));
  write('around/README.md', '# Not data');
  symlinkSync(`${folder}/nowhere.json`, `${folder}/around/link.json`);
  const result = await importMade(db, [`${folder}/around`]);
  expect(result.issues.map(({ file, severity, reason }) => [file, severity, reason])).toEqual([
    [`${folder}/around/link.json`, 'FILE', 'UNREADABLE'],
  ]);
  expect(result.leftOut).toEqual([`${folder}/around/README.md`]);
  expect(result.inserted.persons).toBe(1);
  expect(good).toContain('good.json');
});

test('bytes that are no UTF-8 within one entry are told, and the entries around it go in', async () => {
  const text = JSON.stringify(
    bundle(patient({ id: 'u1' }), patient({ id: 'u2', gender: 'X' }), patient({ id: 'u3' })),
  );
  const [before = '', after = ''] = text.split('"X"');
  const bytes = Buffer.concat([Buffer.from(`${before}"`), Buffer.from([0xe4]), Buffer.from(`"${after}`)]);
  const result = await importMade(db, [write('bytes.json', bytes)]);
  expect(result.issues).toMatchObject([{ reason: 'BROKEN_JSON', entry: 1 }]);
  expect(result.inserted.persons).toBe(2);
});

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
