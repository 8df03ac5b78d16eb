import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ensureIndexes } from '../../database/indexes.js';
import { importedIndexes } from '../../ingest/versions/imported-resources.js';
import {
  condition,
  encounter,
  immunization,
  laboratory,
  type Made,
  organization,
  patient,
  prescription,
  report,
  weight,
} from './hand-made.js';
import { contents } from './import-made.js';
import { type Imports, protectionAfter } from './imported-protection.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();
const { imported, again } = protectionAfter(db, json);

const actCode = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';
const confidentiality = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality';
const labels = {
  psychiatry: { system: actCode, code: 'PSY' },
  hidden: { system: actCode, code: 'NOPAT' },
  guardians: { system: 'urn:oid:1.2.246.537.5.40202.201901', code: '3' },
  veryRestricted: { system: confidentiality, code: 'V' },
  unknown: { system: 'urn:example:labels', code: 'X' },
} as const;
const labelled = (...names: readonly (keyof typeof labels)[]) => ({
  meta: { security: names.map((name) => labels[name]) },
});
const to = (id: string) => ({ reference: `urn:uuid:${id}` });
const depression = { coding: [{ system: 'http://snomed.info/sct', code: '370143000' }] };

const visits = [
  organization(),
  patient(),
  ...[1, 2, 3].map((number) =>
    encounter({
      id: `enc-${number}`,
      period: { start: `2024-0${number}-01T08:00:00+02:00`, end: `2024-0${number}-01T08:30:00+02:00` },
    }),
  ),
];
const medicine = prescription({ id: 'med-1', encounter: to('enc-1') });
const medicineOf = 'MEDICATION MedicationRequest/med-1';
const open = ['NONE', null, null];

const list = (id: string, items: readonly string[], over: object = {}): Made => ({
  ...{ resourceType: 'List', id, status: 'current', mode: 'working', subject: to('pat-1') },
  entry: items.map((item) => ({ item: to(item) })),
  ...over,
});
const composition = (items: readonly string[], over: object = {}): Made => ({
  ...{ resourceType: 'Composition', id: 'com-1', status: 'final', subject: to('pat-1') },
  ...{ encounter: to('enc-2'), date: '2024-02-01T08:15:00+02:00', title: 'Summary', type: { text: 'S' } },
  section: [{ section: [{ entry: items.map(to) }] }],
  ...over,
});
const manifest = (items: readonly string[], over: object = {}): Made => ({
  ...{ resourceType: 'DocumentManifest', id: 'man-1', status: 'current', subject: to('pat-1') },
  content: items.map(to),
  ...over,
});

beforeAll(() => ensureIndexes(db, importedIndexes));

/** Every way to bring a visit, what holds and what is held: at once, one after the other, and the other way round. */
const orders = (holders: readonly Made[], held: readonly Made[]): [how: string, imports: Imports][] => [
  ['at once', [[...visits, ...holders, ...held]]],
  ['what holds it first', [visits, ...holders.map((one) => [one]), held]],
  ['what holds it last', [[...visits, ...held], ...holders.map((one) => [one])]],
  [
    'what holds it last, and the other way round',
    [[...visits, ...held], ...[...holders].reverse().map((one) => [one])],
  ],
  ['what holds it before the visit', [[patient()], ...holders.map((one) => [one]), [...visits, ...held]]],
];

describe('the labels of what lists a resource hold for it, in any order and over imports', () => {
  const holders: [what: string, holdersOf: (label: object) => readonly Made[]][] = [
    ['a list', (label) => [list('lis-1', ['med-1'], label)]],
    ['a document', (label) => [composition(['med-1'], label)]],
    ['a document that is not stored', (label) => [composition(['med-1'], { ...label, date: undefined })]],
    [
      'a document of a visit that nobody knows',
      (label) => [composition(['med-1'], { ...label, encounter: to('enc-9') })],
    ],
    ['a manifest', (label) => [manifest(['med-1'], label)]],
    ['a list of a list', (label) => [list('lis-2', ['lis-1'], label), list('lis-1', ['med-1'])]],
    [
      'a list of a list of a document',
      (label) => [list('lis-3', ['lis-2'], label), list('lis-2', ['com-1']), composition(['med-1'])],
    ],
    [
      'a list that says of nobody whose it is',
      (label) => [list('lis-1', ['med-1'], { ...label, subject: undefined })],
    ],
  ];
  const expected: [label: keyof typeof labels, protection: readonly unknown[] | undefined][] = [
    ['psychiatry', ['PSYCHIATRY', null, null]],
    ['hidden', ['NONE', '9999-12-31', null]],
    ['guardians', ['NONE', null, 3]],
    ['veryRestricted', undefined],
    ['unknown', undefined],
  ];
  for (const [index, [what, holdersOf]] of holders.entries())
    for (const [label, protection] of index === 0
      ? expected
      : ([expected[0], expected[3]] as typeof expected))
      test(`${what}: ${label}`, async () => {
        for (const [how, imports] of orders(holdersOf(labelled(label)), [medicine]).slice(
          index === 0 ? 0 : -3,
        ))
          expect([how, (await imported(...imports))[medicineOf]]).toEqual([how, protection]);
      });

  const identifier = [{ system: 'urn:example:medicines', value: 'med-7' }];
  const waysToName: [how: string, item: object][] = [
    ['by its type and id', { reference: 'MedicationRequest/med-1' }],
    ['by a search for its id', { reference: 'MedicationRequest?_id=med-1' }],
    ['by an identifier', { type: 'MedicationRequest', identifier: identifier[0] }],
    ['by an identifier without a type', { identifier: identifier[0] }],
  ];
  test.each(waysToName)('a list names what it has %s', async (_, item) => {
    const naming = list('lis-1', [], { ...labelled('psychiatry'), entry: [{ item }] });
    for (const [how, imports] of orders([naming], [{ ...medicine, identifier }]))
      expect([how, (await imported(...imports))[medicineOf]]).toEqual([how, ['PSYCHIATRY', null, null]]);
  });

  test('what a resource contains is held with it', async () => {
    const around = report({
      ...{ encounter: to('enc-1'), result: [{ reference: '#in' }] },
      contained: [{ ...laboratory(), id: 'in', subject: undefined, encounter: undefined }],
    });
    for (const [label, kept] of [
      ['psychiatry', [['PSYCHIATRY', null, null]]],
      ['unknown', []],
    ] as const)
      for (const [how, imports] of orders([list('lis-1', ['rep-1'], labelled(label))], [around])) {
        const found = Object.entries(await imported(...imports)).filter(
          ([name]) => !name.startsWith('VISIT'),
        );
        expect([how, found.map(([, one]) => one)]).toEqual([how, kept]);
      }
  });

  test('a visit that is refused takes all with it that names it', async () => {
    const of = (id: string) => condition({ id, encounter: to('enc-1') });
    const refusing = list('lis-1', ['enc-1'], labelled('unknown'));
    for (const [how, imports] of orders([refusing], [of('con-1'), medicine]))
      expect([how, Object.keys(await imported(...imports))]).toEqual([
        how,
        ['VISIT Encounter/enc-2', 'VISIT Encounter/enc-3'],
      ]);
  });

  test('what a list does not have stays as it is', async () => {
    for (const [, imports] of orders(
      [list('lis-1', ['med-1'], labelled('psychiatry', 'unknown'))],
      [condition(), medicine],
    ))
      expect(Object.keys(await imported(...imports)).filter((name) => !name.startsWith('VISIT'))).toEqual([
        'CARE_ENTRY Encounter/enc-1',
      ]);
  });

  test('what is for something that is listed is as protected as that', async () => {
    const diagnosis = condition({ id: 'con-2', encounter: to('enc-2') });
    const forIt = { ...medicine, reasonReference: [to('con-2')] };
    for (const [how, imports] of orders(
      [list('lis-1', ['con-2'], labelled('psychiatry'))],
      [diagnosis, forIt],
    ))
      expect([how, (await imported(...imports))[medicineOf]]).toEqual([how, ['PSYCHIATRY', null, null]]);
  });

  test('a list of another patient says nothing of it', async () => {
    const other = list('lis-1', ['med-1'], { ...labelled('psychiatry', 'unknown'), subject: to('pat-2') });
    for (const imports of [
      [visits, [patient({ id: 'pat-2' }), other], [medicine]],
      [visits, [medicine], [patient({ id: 'pat-2' }), other]],
    ])
      expect((await imported(...imports))[medicineOf]).toEqual(open);
  });

  test('a newer version of a list holds, whichever came last, and what is no more refused comes again', async () => {
    const versions = [1, 2].map((number) => ({ versionId: String(number) }));
    const labelledOnce = (label: keyof typeof labels) => [
      list('lis-1', ['med-1'], { meta: { ...versions[0], ...labelled(label).meta } }),
      list('lis-1', ['med-1'], { meta: versions[1] }),
    ];
    const [first, second] = labelledOnce('psychiatry') as [Made, Made];
    for (const imports of [
      [visits, [first], [medicine], [second]],
      [visits, [second], [medicine], [first]],
      [visits, [first], [second], [medicine]],
      [visits, [second], [first], [medicine]],
      [visits, [medicine], [first, second]],
      [visits, [medicine], [second, first]],
    ])
      expect((await imported(...imports))[medicineOf]).toEqual(open);
    const [refusing, notRefusing] = labelledOnce('unknown') as [Made, Made];
    const numbered = (number: number) => ({ ...medicine, meta: { versionId: String(number) } });
    expect((await imported(visits, [numbered(1)], [refusing]))[medicineOf]).toBeUndefined();
    expect(
      (await imported(visits, [numbered(1)], [refusing], [notRefusing], [numbered(2)]))[medicineOf],
    ).toEqual(open);
    expect((await imported(visits, [notRefusing], [refusing], [medicine]))[medicineOf]).toEqual(open);
  });

  test('a list of any length holds for each of what it has', async () => {
    const many = Array.from({ length: 1200 }, (_, index) => `res-${index}`);
    const long = list('lis-1', [...many, 'med-1'], labelled('psychiatry'));
    for (const imports of [
      [visits, [long], [medicine]],
      [visits, [medicine], [long]],
    ])
      expect((await imported(...imports))[medicineOf]).toEqual(['PSYCHIATRY', null, null]);
  });
});

describe('what protects a report protects its results, whichever of them came first', () => {
  const result = laboratory({ id: 'lab-1', encounter: to('enc-1') });
  const inReport = (over: object) => [
    report({ id: 'rep-1', encounter: to('enc-1'), result: [to('lab-1')], ...over }),
  ];
  const order: Made = { resourceType: 'ServiceRequest', id: 'req-1', subject: to('pat-1') };
  const holders: [what: string, holders: readonly Made[], protection: readonly unknown[] | undefined][] = [
    ['its label', inReport(labelled('psychiatry')), ['PSYCHIATRY', null, null]],
    ['a label that hides it from the patient', inReport(labelled('hidden')), ['NONE', '9999-12-31', null]],
    ['a label that is not known', inReport(labelled('veryRestricted')), undefined],
    ['its code', inReport({ conclusionCode: [depression] }), ['PSYCHIATRY', null, null]],
    [
      'what it was ordered for',
      [...inReport({ basedOn: [to('req-1')] }), { ...order, reasonCode: [depression] }],
      ['PSYCHIATRY', null, null],
    ],
    [
      'the label of a list that has it',
      [...inReport({}), list('lis-1', ['rep-1'], labelled('psychiatry'))],
      ['PSYCHIATRY', null, null],
    ],
    [
      'that list, where its label is not known',
      [...inReport({}), list('lis-1', ['rep-1'], labelled('unknown'))],
      undefined,
    ],
    [
      'a report that is refused',
      inReport({ ...labelled('psychiatry'), encounter: to('enc-9') }),
      ['PSYCHIATRY', null, null],
    ],
  ];
  for (const [what, made, protection] of holders)
    test(what, async () => {
      for (const [how, imports] of orders(made, [result])) {
        const found = Object.entries(await imported(...imports)).filter(([name]) =>
          name.startsWith('LABORATORY'),
        );
        expect([how, found.map(([, one]) => one)]).toEqual([
          how,
          protection === undefined ? [] : [protection],
        ]);
      }
    });

  test('so it is with a panel of observations, the report of a procedure and the activity of a plan', async () => {
    const panel = laboratory({
      ...{ id: 'lab-2', encounter: to('enc-2'), hasMember: [to('lab-1')], valueQuantity: undefined },
      ...labelled('psychiatry'),
    });
    const plan: Made = {
      ...{ resourceType: 'CarePlan', id: 'pla-1', status: 'active', intent: 'plan', subject: to('pat-1') },
      ...{ encounter: to('enc-2'), category: [depression], activity: [{ reference: to('med-1') }] },
    };
    for (const [holder, held, kind] of [
      [panel, result, 'LABORATORY_RESULT'],
      [plan, medicine, 'MEDICATION'],
    ] as const)
      for (const [how, imports] of orders([holder], [held])) {
        const found = Object.entries(await imported(...imports)).filter(([name]) => name.startsWith(kind));
        expect([how, ...found.map(([, [protection]]) => protection)]).toEqual([how, 'PSYCHIATRY']);
      }
  });
});

describe('the strictest that was ever told of a resource holds', () => {
  const strict = { ...medicine, ...labelled('psychiatry') };
  const numbered = (made: Made, versionId: string) => ({
    ...made,
    meta: { ...(made.meta as object), versionId },
  });

  test('a stricter label that comes again protects, though the rest is refused', async () => {
    for (const [first, second] of [
      [medicine, strict],
      [strict, medicine],
      [medicine, { ...medicine, reasonCode: [depression] }],
      [medicine, { ...strict, authoredOn: 'no day' }],
      [numbered(medicine, '1'), numbered(strict, '1')],
    ] as const)
      for (const imports of [
        [[...visits, first], [second]],
        [[...visits, first, second]],
        [visits, [second], [first]],
      ])
        expect((await imported(...imports))[medicineOf]).toEqual(['PSYCHIATRY', null, null]);
  });

  test('a reason that comes again protects, before it is known and after', async () => {
    const forIt = { ...medicine, reasonReference: [to('con-2')] };
    const diagnosis = condition({ id: 'con-2', encounter: to('enc-2'), code: depression });
    for (const imports of [
      [visits, [medicine], [forIt], [diagnosis]],
      [visits, [diagnosis], [medicine], [forIt]],
    ])
      expect((await imported(...imports))[medicineOf]).toEqual(['PSYCHIATRY', null, null]);
  });

  test('a version that is known to be newer loosens it, and an older one does not make it stricter', async () => {
    for (const imports of [
      [visits, [numbered(strict, '1')], [numbered(medicine, '2')]],
      [visits, [numbered(medicine, '2')], [numbered(strict, '1')]],
      [visits, [numbered(medicine, '2'), numbered(strict, '1')]],
      [visits, [numbered(medicine, '1')], [numbered(strict, '1')], [numbered(medicine, '2')]],
      [visits, [numbered(medicine, '2')], [numbered({ ...strict, authoredOn: 'no day' }, '1')]],
    ])
      expect((await imported(...imports))[medicineOf]).toEqual(open);
  });
});

test('the same again changes nothing', async () => {
  const imports = [
    [...visits, medicine, weight({ encounter: to('enc-1') })],
    [list('lis-1', ['med-1'], labelled('psychiatry')), list('lis-2', ['wei-1'], labelled('unknown'))],
    [report({ result: [to('lab-8')], encounter: to('enc-1'), ...labelled('hidden') })],
    [{ ...medicine, ...labelled('hidden') }],
  ];
  await imported(...imports);
  const before = await contents(db);
  await again(...imports);
  expect(await contents(db)).toEqual(before);
});

const makers: readonly ((over: Record<string, unknown>) => Made)[] = [
  (over) => condition(over),
  (over) => condition({ ...over, code: depression }),
  (over) => prescription(over),
  (over) => immunization(over),
  (over) => laboratory(over),
  (over) => weight(over),
  ({ id, items, meta }) => list(String(id), items as string[], { meta }),
  ({ id, items, meta }) => composition(items as string[], { id, meta }),
  ({ id, items, meta }) =>
    report({
      ...{ id, meta, result: (items as string[]).map(to), encounter: to('enc-3') },
      conclusion: 'A text, so that it is stored whatever came before it.',
    }),
];

const graph = fc
  .array(
    fc.record({
      maker: fc.nat({ max: makers.length - 1 }),
      visit: fc.constantFrom(1, 2, 3),
      label: fc.constantFrom(undefined, undefined, ...(Object.keys(labels) as (keyof typeof labels)[])),
      items: fc.array(fc.nat({ max: 7 }), { maxLength: 3 }),
      reasons: fc.array(fc.nat({ max: 7 }), { maxLength: 1 }),
    }),
    { minLength: 2, maxLength: 8 },
  )
  .chain((nodes) =>
    fc.record({
      nodes: fc.constant(nodes),
      order: fc.shuffledSubarray([...nodes.keys()], { minLength: nodes.length }),
      imports: fc.array(fc.nat({ max: 3 }), { minLength: nodes.length, maxLength: nodes.length }),
    }),
  );

/** Of each thing, apart from panels: what is a panel by itself or with others depends on what came with it. */
const withoutPanels = (protection: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(protection).filter(([name]) => !name.startsWith('LABORATORY_RESULT')));

test('law: lists, documents and reports in any order and split over any imports protect the same', async () => {
  const property = fc.asyncProperty(graph, async ({ nodes, order, imports }) => {
    const made = nodes.map(({ maker, visit, label, items, reasons }, index) =>
      makers[maker]?.({
        id: `res-${index}`,
        subject: to('pat-1'),
        encounter: to(`enc-${visit}`),
        reasonReference: reasons.map((one) => to(`res-${one % nodes.length}`)),
        items: items.map((one) => `res-${one % nodes.length}`),
        identifier: [{ system: 'urn:example:numbers', value: `res-${index}` }],
        ...(label === undefined ? {} : labelled(label)),
      }),
    ) as Made[];
    const split: Made[][] = [[], [], [], []];
    for (const index of order) split[imports[index] ?? 0]?.push(made[index] as Made);
    const parts = split.filter(({ length }) => length > 0);
    const [divided, whole] = [await imported(visits, ...parts), await imported([...visits, ...made])];
    expect(withoutPanels(divided)).toEqual(withoutPanels(whole));
  });
  await fc.assert(property, { numRuns: 12 });
}, 120_000);
