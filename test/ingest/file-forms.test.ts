import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimalOf } from '../../ingest/read/decimals.js';
import { sourceFiles } from '../../ingest/read/files.js';
import { withForms } from '../../ingest/read/form.js';
import type { Met } from '../../ingest/read/met.js';
import { Outline } from '../../ingest/read/outline.js';
import { readResources } from '../../ingest/read/read-resources.js';
import { encounter, type Made, patient, weight } from './hand-made.js';
import { scratchFolder } from './scratch-folder.js';

const { write } = scratchFolder();
const resources: readonly Made[] = [patient(), encounter(), weight()];
const ids = ['pat-1', 'enc-1', 'wei-1'];
const mark = '\uFEFF';

async function read(name: string, content: string | Buffer): Promise<Met[]> {
  const found: Met[] = [];
  for (const file of await withForms(sourceFiles([write(name, content)]))) {
    for await (const met of readResources(file, () => undefined)) found.push(met);
  }
  return found;
}

async function idsIn(name: string, content: string | Buffer): Promise<unknown[]> {
  return (await read(name, content)).map((met) => ('resource' in met ? met.resource.id : met));
}

const lines = (separator = '\n') => resources.map((one) => JSON.stringify(one)).join(separator);
const entries = resources.map((resource) => ({ resource }));
const whole = { resourceType: 'Bundle', type: 'collection', entry: entries };
const last = { entry: entries, type: 'collection', resourceType: 'Bundle' };
const filler = { resourceType: 'Patient', id: 'filler', text: { div: 'x'.repeat(100_000) } };

const forms: [what: string, name: string, content: string | Buffer][] = [
  ['a bundle', 'a.json', JSON.stringify(whole)],
  ['a bundle with a byte order mark', 'b.json', mark + JSON.stringify(whole)],
  ['a bundle over many lines', 'c.json', JSON.stringify(whole, null, 2)],
  ['a bundle over many lines that is called lines', 'c.ndjson', JSON.stringify(whole, null, 2)],
  ['a bundle whose type comes last', 'd.json', JSON.stringify(last)],
  [
    'a bundle with an entry in each line',
    'e.json',
    `{"resourceType":"Bundle","entry":[\n${entries.map((one) => JSON.stringify(one)).join(',\n')}\n]}`,
  ],
  ['lines', 'f.ndjson', lines()],
  ['lines with a byte order mark, CRLF and blank lines', 'g.ndjson', `${mark}${lines('\r\n\r\n')}\r\n \r\n`],
  ['lines that begin blank', 'h.ndjson', `\n\n${lines()}`],
  ['lines that are called JSON', 'i.json', lines()],
  ['lines that are called a text', 'j.txt', lines()],
  ['lines, each with a byte order mark', 'k.ndjson', mark + lines(`\n${mark}`)],
  ['an array', 'l.json', JSON.stringify(resources)],
  [
    'lines of arrays',
    'l.ndjson',
    `${JSON.stringify(resources.slice(0, 2))}\n${JSON.stringify(resources.slice(2))}\n`,
  ],
  [
    'a line of one and a line of several',
    'l2.ndjson',
    `${JSON.stringify(resources[0])}\n${JSON.stringify(resources.slice(1))}\n`,
  ],
  ['an array over many lines', 'm.json', JSON.stringify(resources, null, 2)],
  ['gzip', 'n.json.gz', gzipSync(JSON.stringify(whole))],
  ['gzip that is not called so', 'o.json', gzipSync(JSON.stringify(whole))],
  ['gzip of lines without any ending', 'p', gzipSync(lines())],
  [
    'gzip in two members',
    'q.gz',
    Buffer.concat([gzipSync(lines().slice(0, 90)), gzipSync(lines().slice(90))]),
  ],
  ['JSON that is called gzip', 'r.json.gz', JSON.stringify(whole)],
  [
    'a line of bundles',
    's.ndjson',
    entries.map((one) => JSON.stringify({ ...whole, entry: [one] })).join('\n'),
  ],
  [
    'bundles one after the other',
    't.json',
    entries.map((one) => JSON.stringify({ ...whole, entry: [one] })).join('\n'),
  ],
  [
    'a bundle in a bundle',
    'u.json',
    JSON.stringify({ resourceType: 'Bundle', entry: [{ resource: whole }] }),
  ],
  [
    'the answers to a batch',
    'v.json',
    JSON.stringify({
      resourceType: 'Bundle',
      type: 'batch-response',
      entry: entries.map((one) => ({
        resource: { ...last, type: 'searchset', entry: [one] },
        response: { status: '200' },
      })),
    }),
  ],
  ['an array of bundles', 'w.json', JSON.stringify(entries.map((one) => ({ ...whole, entry: [one] })))],
];

describe('what is in a file counts, not its name', () => {
  for (const [what, name, content] of forms) {
    test(what, async () => expect(await idsIn(name, content)).toEqual(ids));
  }
});

test('a long bundle that others follow in the same file is read with them', async () => {
  const long = { resourceType: 'Bundle', type: 'batch', entry: [{ resource: filler }] };
  const text = `${JSON.stringify(long)}\n${lines()}\n`;
  expect(await idsIn('long.json', text)).toEqual(['filler', ...ids]);
  expect(await idsIn('long.ndjson', text)).toEqual(['filler', ...ids]);
});

test('a long resource that others follow is a file of lines', async () => {
  expect(await idsIn('long-line.json', `${JSON.stringify(filler)}\n${lines()}\n`)).toEqual([
    'filler',
    ...ids,
  ]);
});

test('a type far behind the entries is found, and the entries are streamed', async () => {
  const many = Array.from({ length: 2000 }, (_, index) => ({ resource: { ...weight(), id: `w${index}` } }));
  const found = await idsIn(
    'far.json',
    JSON.stringify({ entry: many, resourceType: 'Bundle', type: 'collection' }),
  );
  expect(found).toHaveLength(2000);
});

test('a list of its own entries is one resource, not a bundle', async () => {
  const list = { entry: [{ item: { reference: 'Patient/pat-1' } }], id: 'list-1', resourceType: 'List' };
  expect(await idsIn('list.json', JSON.stringify(list))).toEqual(['list-1']);
});

test('a broken first line does not hide what the file is', async () => {
  const found = await read('broken-first.json', `{"resourceType": \n${lines()}`);
  expect(found.map(({ met }) => met)).toEqual(['BROKEN', 'RESOURCE', 'RESOURCE', 'RESOURCE']);
});

test('bundles within bundles end somewhere', async () => {
  let nested: object = whole;
  for (let depth = 0; depth < 200; depth += 1)
    nested = { resourceType: 'Bundle', entry: [{ resource: nested }] };
  expect((await read('deep.json', JSON.stringify(nested))).map(({ met }) => met)).toEqual(['NO_RESOURCE']);
});

test('a deletion is met as one, with what its answer says of its version', async () => {
  const history = {
    resourceType: 'Bundle',
    type: 'history',
    entry: [
      {
        fullUrl: 'http://a.example/fhir/Observation/wei-1',
        request: { method: 'DELETE', url: 'Observation/wei-1' },
        response: { status: '204', etag: 'W/"3"', lastModified: '2024-03-02T08:00:00Z' },
      },
      { request: { method: 'DELETE', url: 'Observation?code=1' } },
    ],
  };
  expect(await read('deleted.json', JSON.stringify(history))).toEqual([
    {
      met: 'DELETED',
      labels: [],
      entry: 0,
      fullUrl: 'http://a.example/fhir/Observation/wei-1',
      bundle: '',
      resource: { resourceType: 'Observation', id: 'wei-1' },
      version: { versionId: '3', lastUpdated: '2024-03-02T08:00:00Z' },
      newestFirst: true,
    },
    {
      met: 'NOT_DELETED',
      entry: 1,
      type: 'Observation',
      expected: 'request.url: one that names one resource for certain',
    },
  ]);
});

test('the same resources come out however they are written', async () => {
  const anyOrder = fc.shuffledSubarray(['entry', 'type', 'resourceType', 'id', 'total'], { minLength: 5 });
  const property = fc.asyncProperty(
    anyOrder,
    fc.constantFrom(0, 1, 4),
    fc.boolean(),
    fc.boolean(),
    fc.constantFrom('json', 'ndjson', 'txt', 'gz'),
    async (keys, space, packed, marked, ending) => {
      const all: Record<string, unknown> = { ...whole, id: 'b', total: 3 };
      const text = JSON.stringify(Object.fromEntries(keys.map((key) => [key, all[key]])), null, space);
      const bytes = Buffer.from(marked ? mark + text : text);
      expect(await idsIn(`any.${ending}`, packed ? gzipSync(bytes) : bytes)).toEqual(ids);
    },
  );
  await fc.assert(property, { numRuns: 100 });
});

test('a bundle without a list of entries is told, also where it stands in another one', async () => {
  const inside = { resourceType: 'Bundle', type: 'collection', entry: entries[0] };
  for (const one of [
    inside,
    { ...inside, entry: [] },
    { resourceType: 'Bundle', type: 'searchset', total: 0 },
  ])
    for (const content of [one, { ...whole, entry: [{ resource: one }] }])
      expect(await read('none.json', JSON.stringify(content))).toEqual([{ met: 'NO_RESOURCE', entry: 0 }]);
});

test('a line of many megabytes keeps its values and their decimals', async () => {
  const note = [{ text: 'x\n'.repeat(15_000_000) }];
  const exact = weight({ note, valueQuantity: { unit: 'kg' } });
  const text = JSON.stringify(exact).replace('"unit":"kg"', '"value":70.00,"unit":"kg"');
  const [met] = await read('long.ndjson', `${JSON.stringify(patient())}\n${text}`).then((all) =>
    all.slice(1),
  );
  const { valueQuantity } = (met as unknown as { resource: { valueQuantity: object } }).resource;
  expect(decimalOf(valueQuantity)).toBe('70.00');
});

test('law: a bundle’s own labels are seen wherever they stand and however its text is cut', () => {
  const label = fc.record({ code: fc.string(), display: fc.constantFrom('', '\\', '\\\\', '"', '\\"') });
  const property = fc.property(
    fc.array(label),
    fc.jsonValue({ maxDepth: 3 }),
    fc.string(),
    fc.integer({ min: 1, max: 9 }),
    fc.nat({ max: 3 }),
    (security, other, note, size, place) => {
      const keys: [string, unknown][] = [
        ['resourceType', 'Bundle'],
        ['entry', [{ resource: { meta: { security: [{ code: 'inner' }] } }, other }]],
        ['note', note],
      ];
      keys.splice(place, 0, ['meta', { security }]);
      const text = Buffer.from(JSON.stringify(Object.fromEntries(keys)));
      const outline = new Outline();
      for (let from = 0; from < text.length; from += size) outline.read(text.subarray(from, from + size));
      expect(outline.metaTexts.map((meta) => JSON.parse(String(meta)))).toEqual([{ security }]);
      expect([outline.resourceType, outline.isFollowed]).toEqual(['Bundle', false]);
    },
  );
  fc.assert(property, { numRuns: 500 });
});
