import { beforeEach, describe, expect, test } from '@jest/globals';
import { readMapping } from '../../ingest/mapping/read-mapping.js';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import type { StoredDocument, StoredServiceEvent } from '../../subgraphs/records/model/document.js';
import { wholeDocuments } from '../../subgraphs/records/model/two-parts.js';
import {
  condition,
  encounter,
  laboratory,
  type Made,
  organization,
  patient,
  practitioner,
} from './hand-made.js';
import { contents, importMade, unaccounted } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();
let files = 0;

beforeEach(async () => {
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray())
    await db.collection(name).deleteMany({});
});

type Entry = { readonly fullUrl?: string; readonly resource: Omit<Made, 'id'> & { readonly id?: string } };

async function importEntries(...bundles: readonly (readonly Entry[])[]) {
  const reports = [];
  for (const entry of bundles) {
    files += 1;
    const file = json(`names-${files}.json`, { resourceType: 'Bundle', type: 'collection', entry });
    const report = await importMade(db, [file]);
    expect(unaccounted(report)).toEqual({});
    reports.push(report);
  }
  return reports;
}

/** A patient with one visit and one result; what each is called is told by the two functions. */
function record(
  who: { readonly family: string; readonly value: number },
  entryOf: (type: string) => Partial<Entry> & { readonly id?: string },
  referTo: (type: string) => string,
): Entry[] {
  const subject = { reference: referTo('Patient') };
  const made = [
    patient({ name: [{ family: who.family }] }),
    encounter({ subject, participant: [], serviceProvider: undefined }),
    laboratory({
      subject,
      encounter: { reference: referTo('Encounter') },
      valueQuantity: { value: who.value, unit: 'g/L', code: 'g/L' },
    }),
  ];
  return made.map((resource) => {
    const { id, ...entry } = entryOf(resource.resourceType);
    return { ...entry, resource: { ...resource, id } as Entry['resource'] };
  });
}

/** Each person's values, by family name. */
async function valuesByName(): Promise<Record<string, number[]>> {
  const persons = await db.collection<StoredPerson>('persons').find().toArray();
  const results = await wholeDocuments<'LABORATORY_RESULT'>(db, { kind: 'LABORATORY_RESULT' });
  const entries = persons.map(({ _id, name }) => [
    name.family,
    results
      .filter(({ personId }) => personId === _id)
      .flatMap(({ content }) => content.results.map(({ value }) => value.quantity?.value ?? 0))
      .sort(),
  ]);
  return Object.fromEntries(entries);
}

const anna = { family: 'Anna', value: 101 };
const bo = { family: 'Bo', value: 202 };
const atServer = (base: string) => ({
  entry: (type: string) => ({ fullUrl: `${base}/${type}/1`, id: '1' }),
  absolute: (type: string) => `${base}/${type}/1`,
  relative: (type: string) => `${type}/1`,
});
const a = atServer('http://a.example/fhir');
const b = atServer('https://b.example/fhir');

describe('the same id at two servers is two things', () => {
  test('with whole addresses', async () => {
    await importEntries([...record(anna, a.entry, a.absolute), ...record(bo, b.entry, b.absolute)]);
    expect(await valuesByName()).toEqual({ Anna: [101], Bo: [202] });
  });
  test('with references relative to the server of their own entry', async () => {
    await importEntries([...record(anna, a.entry, a.relative), ...record(bo, b.entry, b.relative)]);
    expect(await valuesByName()).toEqual({ Anna: [101], Bo: [202] });
  });
  test('in two files, and a second import changes nothing', async () => {
    const all = [record(anna, a.entry, a.absolute), record(bo, b.entry, b.relative)] as const;
    await importEntries(...all);
    const before = await contents(db);
    await importEntries(all[1], all[0]);
    expect(await valuesByName()).toEqual({ Anna: [101], Bo: [202] });
    expect(await contents(db)).toEqual(before);
  });
});

test('what names no server never reaches what its bundle names by one', async () => {
  const [report] = await importEntries([
    ...record(anna, a.entry, a.absolute),
    ...record(bo, (type) => ({ fullUrl: `urn:example:${type}`, id: '2' }), a.relative).slice(1),
  ]);
  expect(await valuesByName()).toEqual({ Anna: [101] });
  expect(report?.byType.Observation?.refused).toEqual({ BAD_REFERENCE: 1 });
});

test('a bundle with addresses and one without are of one system where its address is given', async () => {
  const withAddresses = json('with.json', {
    resourceType: 'Bundle',
    entry: record(anna, a.entry, a.absolute).slice(0, 2),
  });
  const without = json('without.json', {
    resourceType: 'Bundle',
    entry: record(anna, () => ({ id: '1' }), a.relative),
  });
  await importMade(db, [without], { base: 'http://a.example/fhir/' });
  await importMade(db, [withAddresses], { base: 'http://a.example/fhir' });
  expect(await db.collection('persons').countDocuments()).toBe(1);
  await importMade(db, [withAddresses]);
  expect(await db.collection('persons').countDocuments()).toBe(2);
});

const schemes: [
  what: string,
  entry: (type: string) => Partial<Entry> & { id?: string },
  refer: (type: string) => string,
][] = [
  [
    'a URN of an OID',
    (type) => ({ fullUrl: `urn:oid:2.999.${type.length}` }),
    (type) => `urn:oid:2.999.${type.length}`,
  ],
  ['an address of another scheme', (type) => ({ fullUrl: `resource:${type}` }), (type) => `resource:${type}`],
  [
    'an address that is none of a resource',
    (type) => ({ fullUrl: `http://x/${type}` }),
    (type) => `http://x/${type}`,
  ],
  [
    'an id where the address is a URN',
    (type) => ({ fullUrl: `urn:example:${type}`, id: 'x' }),
    (type) => `${type}/x`,
  ],
  ['an id alone', () => ({ id: 'y' }), (type) => `${type}/y`],
];
for (const [what, entry, refer] of schemes) {
  test(`references reach what is named by ${what}`, async () => {
    const [report] = await importEntries(record(anna, entry, refer));
    expect(report?.issues).toEqual([]);
    expect(await valuesByName()).toEqual({ Anna: [101] });
  });
}

test('an address that means nothing outside its file names another thing in another file', async () => {
  const local = (type: string) => ({ fullUrl: `resource:${type}` });
  const refer = (type: string) => `resource:${type}`;
  await importEntries(record(anna, local, refer), record(bo, local, refer));
  expect(await valuesByName()).toEqual({ Anna: [101], Bo: [202] });
});

test('a bundle in a bundle is a bundle of its own', async () => {
  const entry = (type: string) => ({ fullUrl: `resource:${type}` });
  const refer = (type: string) => `resource:${type}`;
  const inner = (who: typeof anna) => ({
    resource: { resourceType: 'Bundle', type: 'collection', entry: record(who, entry, refer) },
  });
  await importEntries([inner(anna), inner(bo)]);
  expect(await valuesByName()).toEqual({ Anna: [101], Bo: [202] });
});

test('an id that two entries of a bundle have names neither', async () => {
  const entry = (n: number) => (type: string) => ({ fullUrl: `urn:example:${n}:${type}`, id: '1' });
  const [report] = await importEntries([
    ...record(anna, entry(1), (type) => `urn:example:1:${type}`),
    ...record(bo, entry(2), (type) => `${type}/1`),
  ]);
  expect(await valuesByName()).toEqual({ Anna: [101], Bo: [] });
  expect(report?.byType.Observation?.refused).toEqual({ BAD_REFERENCE: 1 });
});

const others: [what: string, over: Record<string, unknown>, reason: string][] = [
  ['a subject of another type', { subject: { reference: 'Group/1' } }, 'BAD_REFERENCE'],
  [
    'a subject that says another type',
    { subject: { reference: 'urn:uuid:pat-1', type: 'Group' } },
    'BAD_REFERENCE',
  ],
  ['an encounter of another type', { encounter: { reference: 'Patient/pat-1' } }, 'BAD_REFERENCE'],
  ['a subject by a number without a system', { subject: { identifier: { value: '7' } } }, 'BAD_REFERENCE'],
  ['a subject by a name', { subject: { reference: 'Patient?family=Handmade' } }, 'BAD_REFERENCE'],
  [
    'a subject by another’s number',
    { subject: { identifier: { system: 's', value: '8' } } },
    'DANGLING_REFERENCE',
  ],
];
for (const [what, over, reason] of others) {
  test(`${what}: ${reason}`, async () => {
    const entry = [
      patient({ identifier: [{ system: 's', value: '7' }] }),
      organization({ id: 'pat-1' }),
      encounter(),
      laboratory(over),
    ].map((resource) => ({ resource, fullUrl: `urn:uuid:${resource.resourceType}-${resource.id}` }));
    const text = JSON.stringify(entry).replaceAll('"urn:uuid:pat-1"', '"urn:uuid:Patient-pat-1"');
    const [report] = await importEntries(
      JSON.parse(text.replaceAll('"urn:uuid:enc-1"', '"urn:uuid:Encounter-enc-1"')),
    );
    expect(report?.byType.Observation?.refused).toEqual({ [reason]: 1 });
    expect(report?.byType.Encounter?.stored).toBe(1);
  });
}

test('a subject is found by an identifier with its system, however the query is written', async () => {
  const refer = (type: string) =>
    type === 'Patient' ? 'Patient?active=true&identifier=http%3A%2F%2Fx%7C7' : 'Encounter/e';
  const entries = record(anna, (type) => ({ id: type === 'Encounter' ? 'e' : 'q' }), refer);
  const [one, ...rest] = entries as [Entry, ...Entry[]];
  const named = { ...one, resource: { ...one.resource, identifier: [{ system: 'http://x', value: '7' }] } };
  await importEntries([...rest, named]);
  expect(await valuesByName()).toEqual({ Anna: [101] });
});

describe('an identifier is system and value', () => {
  const with7 = (system: string) => ({ identifier: [{ system, value: '7' }] });

  test('two organisations of one number are two units, two professionals two authors', async () => {
    const visit = (n: number) =>
      encounter({
        id: `e${n}`,
        serviceProvider: { reference: `Organization/o${n}` },
        participant: [{ individual: { reference: `Practitioner/d${n}` } }],
        subject: { reference: 'Patient/p' },
      });
    const result = (n: number) =>
      laboratory({
        id: `r${n}`,
        subject: { reference: 'Patient/p' },
        encounter: { reference: `Encounter/e${n}` },
        performer: [{ reference: `Practitioner/d${n}` }],
      });
    const entry = [
      organization({ id: 'o1', name: 'North', ...with7('urn:oid:2.999.1') }),
      organization({ id: 'o2', name: 'South', ...with7('urn:oid:2.999.2') }),
      practitioner({ id: 'd1', name: [{ family: 'Ahola' }], ...with7('urn:oid:2.999.1') }),
      practitioner({ id: 'd2', name: [{ family: 'Backman' }], ...with7('urn:oid:2.999.2') }),
      practitioner({ id: 'd3', name: [{ family: 'Cajander' }], ...with7('urn:oid:2.999.2') }),
      patient({ id: 'p' }),
      ...[1, 2].flatMap((n) => [visit(n), result(n)]),
    ].map((resource) => ({ resource }));
    const file = json('numbers.json', { resourceType: 'Bundle', entry });
    const report = await importMade(db, [file], { mapping: readMapping('one-provider'), system: 'own' });
    expect(unaccounted(report)).toEqual({});
    expect(report.inserted).toMatchObject({ units: 2, professionals: 3, serviceEvents: 2, documents: 2 });
    const authors = await db.collection<StoredDocument>('documents').distinct('author.name');
    expect(authors).toEqual(['Ahola', 'Backman']);
    expect(await db.collection<StoredServiceEvent>('serviceEvents').distinct('unitId')).toHaveLength(2);
  });
});

describe('another organisation or professional at a known address', () => {
  const entry = (n: number, over: Record<string, unknown> = {}) =>
    [
      organization({ id: 'o', name: `Unit ${n}`, ...over }),
      practitioner({ id: 'd', name: [{ family: `Doctor ${n}` }], identifier: undefined }),
      patient({ id: `p${n}` }),
      encounter({
        id: `e${n}`,
        serviceProvider: { reference: 'Organization/o' },
        participant: [{ individual: { reference: 'Practitioner/d' } }],
        subject: { reference: `Patient/p${n}` },
      }),
      condition({ subject: { reference: `Patient/p${n}` }, encounter: { reference: `Encounter/e${n}` } }),
    ].map((resource) => ({ resource }));
  const options = { mapping: readMapping('one-provider'), system: 'own' };
  const fileOf = (n: number) => json(`known-${n}.json`, { resourceType: 'Bundle', entry: entry(n) });

  for (const [when, files] of [
    ['in the same import', [[1, 2]]],
    ['in a later one', [[1], [2]]],
  ] as const) {
    test(`${when}: it is refused, and no visit goes to the one that is known`, async () => {
      const reports = [];
      for (const several of files) reports.push(await importMade(db, several.map(fileOf), options));
      const report = reports.at(-1);
      expect(report?.byType).toMatchObject({
        Organization: { refused: { OTHER_CONTENT: 1 } },
        Practitioner: { refused: { OTHER_CONTENT: 1 } },
        Encounter: { refused: { NO_UNIT: 1 } },
      });
      expect(await db.collection('serviceEvents').countDocuments()).toBe(1);
      expect(await db.collection('units').distinct('name.en')).toEqual(['Unit 1']);
    });
  }
});

test('nothing of one patient hangs on another: encounters, results, goals', async () => {
  const of = (n: number) => ({ subject: { reference: `Patient/p${n}` } });
  const entry = [
    patient({ id: 'p1', name: [{ family: 'Anna' }] }),
    patient({ id: 'p2', name: [{ family: 'Bo' }] }),
    encounter({ id: 'e1', ...of(1), participant: [] }),
    encounter({ id: 'e2', ...of(2), participant: [], partOf: { reference: 'Encounter/e1' } }),
    laboratory({ id: 'r2', ...of(2), encounter: { reference: 'Encounter/e2' } }),
    {
      resourceType: 'DiagnosticReport',
      id: 'd1',
      status: 'final',
      code: { text: 'Panel' },
      conclusion: 'Fine.',
      result: [{ reference: 'Observation/r2' }],
      encounter: { reference: 'Encounter/e1' },
      ...of(1),
    },
    {
      resourceType: 'CarePlan',
      id: 'c1',
      status: 'active',
      intent: 'plan',
      title: 'Plan',
      goal: [{ reference: 'Goal/g2' }],
      encounter: { reference: 'Encounter/e1' },
      ...of(1),
    },
    { resourceType: 'Goal', id: 'g2', description: { text: 'Of Bo' }, ...of(2) },
  ].map((resource) => ({ resource }));
  const [report] = await importEntries(entry);
  expect(report?.byType.Goal?.refused).toEqual({ OTHER_PERSON: 1 });
  expect(report?.warnings).toMatchObject({ OTHER_PERSON: 1, DANGLING_REFERENCE: 1 });
  expect(await valuesByName()).toEqual({ Anna: [], Bo: [134] });
  const annas = await db.collection<StoredPerson>('persons').findOne({ 'name.family': 'Anna' });
  const documents = await wholeDocuments(db, { personId: annas?._id ?? '' });
  expect(documents).toHaveLength(1);
  expect(JSON.stringify(documents)).not.toContain('Of Bo');
  const events = await db.collection<StoredServiceEvent>('serviceEvents').find().toArray();
  expect(events.map(({ encounters }) => encounters.length)).toEqual([1, 1]);
});

test('what a resource contains is its own, and read as if it stood beside it', async () => {
  const request = (id: string, code: string) => ({
    resourceType: 'MedicationRequest',
    id,
    status: 'active',
    intent: 'order',
    authoredOn: '2024-03-01',
    contained: [
      { resourceType: 'Medication', id: 'med', code: { coding: [{ system: 'atc', code, display: code }] } },
    ],
    medicationReference: { reference: '#med' },
    subject: { reference: 'Patient/p' },
    encounter: { reference: 'Encounter/e' },
  });
  const report = {
    resourceType: 'DiagnosticReport',
    id: 'd',
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '58410-2' }] },
    contained: [
      laboratory({ id: 'one', subject: undefined, encounter: undefined }),
      practitioner({ id: 'doc', identifier: undefined }),
    ],
    result: [{ reference: '#one' }],
    performer: [{ reference: '#doc' }],
    subject: { reference: 'Patient/p' },
    encounter: { reference: 'Encounter/e' },
  };
  const entry = [
    patient({ id: 'p' }),
    encounter({ id: 'e', subject: { reference: 'Patient/p' }, participant: [] }),
    request('m1', 'N06AB04'),
    request('m2', 'C07AB02'),
    report,
  ].map((resource) => ({ resource }));
  const [told] = await importEntries(entry);
  expect(told?.byType.Medication).toMatchObject({ read: 2, merged: 2 });
  const stored = await db.collection<StoredDocument>('documents').find().sort({ kind: 1 }).toArray();
  expect(stored.map(({ kind, codes, author }) => [kind, codes, author.name])).toEqual([
    ['LABORATORY_RESULT', ['58410-2', '718-7'], 'Mika Maker'],
    ['MEDICATION', expect.arrayContaining([expect.stringMatching(/^(N06AB04|C07AB02)$/)]), null],
    ['MEDICATION', expect.arrayContaining([expect.stringMatching(/^(N06AB04|C07AB02)$/)]), null],
  ]);
  expect(new Set(stored.flatMap(({ codes }) => codes)).size).toBe(4);
});
