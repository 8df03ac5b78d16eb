import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ids } from '../../ingest/ids.js';
import { allReadings } from '../../ingest/read/all-readings.js';
import { isComplete } from '../../ingest/report.js';
import { wholeDocuments } from '../../subgraphs/records/model/two-parts.js';
import { allergy, bundle, condition, encounter, type Made, patient, weight } from './hand-made.js';
import { idKey, importMade, unaccounted } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { write } = scratchFolder();
let run = 0;

const psychiatry = { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'PSY' };
const labelled = { security: [psychiatry] };
const ref = (id: string) => ({ reference: `urn:uuid:${id}` });
const list = (over: object = {}): Made => ({
  resourceType: 'List',
  id: 'list',
  status: 'current',
  mode: 'working',
  meta: labelled,
  subject: ref('pat-1'),
  entry: [{ item: ref('all-1') }],
  ...over,
});
const composition = (over: object = {}): Made => ({
  resourceType: 'Composition',
  id: 'composition',
  status: 'final',
  meta: labelled,
  type: { text: 'Letter' },
  subject: ref('pat-1'),
  encounter: ref('enc-1'),
  date: '2024-03-01T08:20:00+02:00',
  author: [ref('pro-1')],
  title: 'Letter',
  section: [{ title: 'Allergies', entry: [ref('all-1')] }],
  ...over,
});
const around = () => [patient(), encounter({ participant: [] }), allergy(), weight()];

/** Classes of what is shown, by kind; the ids of each run are its own. */
async function imported(name: string, text: string) {
  run += 1;
  const own = (all: string) => all.replaceAll(/\b(?:pat|enc|all|wei)-1\b/g, (id) => `${id}-${run}`);
  const report = await importMade(db, [write(`${run}-${name}`, own(text))]);
  expect(unaccounted(report)).toEqual({});
  const personId = ids('synthea', idKey).person(`urn:uuid:pat-1-${run}`);
  const documents = await wholeDocuments(db, {
    'source.reference': { $in: [`AllergyIntolerance/all-1-${run}`, `Encounter/enc-1-${run}`] },
  });
  expect(personId).not.toBe('');
  return { report, shown: Object.fromEntries(documents.map((one) => [one.kind, one.protectionClass])) };
}

const isOpen = { RISK_INFORMATION: 'NONE', CARE_ENTRY: 'NONE' };
const isKept = { RISK_INFORMATION: 'PSYCHIATRY', CARE_ENTRY: 'NONE' };
const isOut = { CARE_ENTRY: 'NONE' };
const textOf = (type: string, ...resources: readonly Made[]) =>
  JSON.stringify({ ...bundle(...resources), type });

describe('a list or document that has a key twice', () => {
  const status = (text: string) =>
    text.replace('"status":"current"', '"status":"current","status":"retired"');
  const cases: [what: string, text: string][] = [
    ['its status', status(textOf('collection', list(), ...around()))],
    [
      'its labels, of which the second are none',
      textOf('collection', list(), ...around()).replace(
        '"meta":{"security":[',
        '"meta":{},"meta":{"security":[',
      ),
    ],
    [
      'its labels, of which the first are none',
      textOf('collection', list({ meta: { tag: 0, ...labelled } }), ...around()).replace(
        '"tag":0,"security":[',
        '"security":[],"security":[',
      ),
    ],
    [
      'the code of its label',
      textOf('collection', list(), ...around()).replace('"code":"PSY"', '"code":"PSY","code":"GDIS"'),
    ],
    [
      'what it holds',
      textOf('collection', list(), ...around()).replace('"entry":[{"item"', '"entry":[],"entry":[{"item"'),
    ],
    [
      'its type',
      textOf('collection', list(), ...around()).replace(
        '"resourceType":"List"',
        '"resourceType":"List","resourceType":"Basic"',
      ),
    ],
    [
      'its address',
      textOf('collection', list(), ...around()).replace(
        '"fullUrl":"urn:uuid:list"',
        '"fullUrl":"urn:uuid:list","fullUrl":"urn:uuid:other"',
      ),
    ],
    [
      'a section of a document',
      textOf('collection', composition(), ...around()).replace(
        '"title":"Allergies"',
        '"title":"Allergies","title":"Other"',
      ),
    ],
    ['a line', [list(), ...around()].map((one) => status(JSON.stringify(one))).join('\n')],
  ];
  for (const [what, text] of cases)
    test(`${what}: is refused, and what it names is kept back as its label says`, async () => {
      const inLines = text.replaceAll(/"urn:uuid:(all|enc|pat)-1"/g, (_, type: string) => {
        const types = { all: 'AllergyIntolerance', enc: 'Encounter', pat: 'Patient' };
        return `"${types[type as keyof typeof types]}/${type}-1"`;
      });
      const { report, shown } = await imported('twice.json', what === 'a line' ? inLines : text);
      expect(shown).toEqual(isKept);
      expect(report.byType['(none)']?.refused).toEqual({ BROKEN_JSON: 1 });
      expect(isComplete(report)).toBe(false);
    });

  test('and that is read as it stands is no other: what it names is kept back as well', async () => {
    expect((await imported('once.json', textOf('collection', list(), ...around()))).shown).toEqual(isKept);
    const open = textOf('collection', list({ meta: {} }), ...around());
    expect((await imported('open.json', status(open))).shown).toEqual(isOpen);
  });

  test('or does not say its type, or says it in another way, is told and holds what it holds', async () => {
    for (const [type, reason] of [
      ['', 'NOT_A_RESOURCE'],
      ['"resourceType":5,', 'NOT_A_RESOURCE'],
      ['"resourceType":"list",', 'NOT_STORED_HERE'],
    ] as const) {
      const text = textOf('collection', list(), ...around()).replace('"resourceType":"List",', type);
      const { report, shown } = await imported('typeless.json', text);
      expect(shown).toEqual(isKept);
      expect(report.issues).toContainEqual(expect.objectContaining({ severity: 'REFUSED', reason }));
    }
    const lines = [list({ entry: [{ item: { reference: 'AllergyIntolerance/all-1' } }] }), ...around()]
      .map((one) => JSON.stringify(one))
      .join('\n')
      .replace('"resourceType":"List",', '')
      .replaceAll('urn:uuid:enc', 'Encounter/enc')
      .replaceAll('urn:uuid:pat', 'Patient/pat');
    expect((await imported('typeless.ndjson', lines)).shown).toEqual(isKept);
  });

  test('in more ways than are read: nothing of what it names goes in', async () => {
    const many = Array.from({ length: 7 }, (_, index) => `"x${index}":1,"x${index}":2`).join(',');
    const text = textOf('collection', list(), ...around()).replace(
      '"mode":"working"',
      `"mode":"working",${many}`,
    );
    const { report, shown } = await imported('many.json', text);
    expect(shown).toEqual(isOut);
    expect(report.byType.AllergyIntolerance?.refused).toEqual({ UNKNOWN_LABEL: 1 });
  });
});

describe('a text that is no JSON', () => {
  test('of a list: nothing of what it names goes in, and all else does', async () => {
    const text = textOf('collection', list(), ...around()).replace('"mode":"working"', '"mode":working');
    const { report, shown } = await imported('broken.json', text);
    expect(shown).toEqual(isOut);
    expect(report.byType.AllergyIntolerance?.refused).toEqual({ UNKNOWN_LABEL: 1 });
    expect(isComplete(report)).toBe(false);
  });

  test('that does not say of what type it is, as a list', async () => {
    const text = textOf('collection', list(), ...around()).replace('"resourceType":"List"', '"type":List');
    expect((await imported('no-type.json', text)).shown).toEqual(isOut);
  });

  test('of any other resource keeps nothing back', async () => {
    const text = textOf(
      'collection',
      condition({ id: 'con-9', evidence: [{ detail: [ref('all-1')] }] }),
      ...around(),
    );
    const { shown } = await imported('other.json', text.replace('"Hypertension"', 'Hypertension'));
    expect(shown).toEqual(isOpen);
  });

  test('that ends within a list', async () => {
    const text = textOf('collection', ...around(), list({ note: [{ text: 'end' }] }));
    const { report, shown } = await imported('cut.json', text.slice(0, text.indexOf('"note"')));
    expect(report.warnings).toMatchObject({ TRUNCATED: 1 });
    expect(shown).toEqual(isOut);
  });

  test('as the Composition of a document: nothing of the document goes in', async () => {
    const text = textOf('document', composition(), ...around());
    expect((await imported('whole.json', text)).shown).toEqual({
      RISK_INFORMATION: 'PSYCHIATRY',
      CARE_ENTRY: 'PSYCHIATRY',
    });
    const { report, shown } = await imported(
      'document.json',
      text.replace('"status":"final"', '"status":final'),
    );
    expect(shown).toEqual({});
    expect(report.byType.Patient?.refused).toEqual({ BROKEN_JSON: 1 });
  });
});

describe('a bundle that has a key twice', () => {
  const keys: [what: string, from: string, to: string][] = [
    ['its type', '"type":"collection"', '"type":"document","type":"collection"'],
    ['its labels', '"type":"collection"', '"type":"collection","meta":{},"meta":{"tag":[]}'],
    [
      'labels within its labels',
      '"type":"collection"',
      '"type":"collection","meta":{"security":[],"security":[]}',
    ],
    ['its entries', '"type":"collection"', '"entry":[],"type":"collection"'],
    [
      'its type, written with an escape',
      '"type":"collection"',
      '"type":"collection","t\\u0079pe":"document"',
    ],
  ];
  for (const [what, from, to] of keys)
    test(`${what}: is refused whole and told, in a file of its own as in a line`, async () => {
      const text = textOf('collection', ...around());
      const { report, shown } = await imported('bundle.json', text.replace(from, to));
      expect(shown).toEqual({});
      expect(report.issues).toContainEqual(
        expect.objectContaining({
          severity: 'FILE',
          reason: 'BROKEN_JSON',
          expected: 'JSON in which no object has the same key twice',
        }),
      );
      expect(isComplete(report)).toBe(false);
      const line = await imported('bundle.ndjson', `${text.replace(from, to)}\n${JSON.stringify(patient())}`);
      expect([line.shown, isComplete(line.report)]).toEqual([{}, false]);
    });

  test('keeps back what a list in it holds, also of another file', async () => {
    const text = `{"type":"collection",${textOf('collection', list()).slice(1)}`;
    const both = `${text}\n${textOf('collection', ...around())}`;
    expect((await imported('lists.ndjson', both)).shown).toEqual(isKept);
  });

  test('whose labels are written with an escape is labelled', async () => {
    const text = textOf('collection', ...around()).replace('{', `{"m\\u0065ta":${JSON.stringify(labelled)},`);
    expect((await imported('escaped.json', text)).shown).toMatchObject({ RISK_INFORMATION: 'PSYCHIATRY' });
  });
});

test('law: of a text with keys twice every value is in one of its readings, and every reading has each key once', () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  const pairs = fc.array(fc.tuple(fc.constantFrom('a', 'b', '\u0000', '__proto__'), value), { maxLength: 5 });
  fc.assert(
    fc.property(pairs, pairs, (inner, outer) => {
      const object = (all: readonly (readonly [string, unknown])[], more: string) =>
        `{${[...all.map(([key, one]) => `${JSON.stringify(key)}:${JSON.stringify(one)}`), more].filter(Boolean)}}`;
      const readings = allReadings(object(outer, `"in" : ${object(inner, '')}`)) ?? [];
      for (const [pairsOf, at] of [
        [outer, (one: unknown) => one],
        [inner, (one: unknown) => (one as { readonly in: unknown }).in],
      ] as const)
        for (const [key, one] of pairsOf)
          expect(
            readings.some((reading) =>
              JSON.stringify(Object.entries(at(reading) as object)).includes(JSON.stringify([key, one])),
            ),
          ).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
