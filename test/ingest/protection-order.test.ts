import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  condition,
  encounter,
  immunization,
  laboratory,
  type Made,
  note,
  organization,
  patient,
  prescription,
  report,
  weight,
} from './hand-made.js';
import { contents } from './import-made.js';
import { protectionAfter } from './imported-protection.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();
const { imported, again } = protectionAfter(db, json);

const depression = { coding: [{ system: 'http://snomed.info/sct', code: '370143000' }] };
const actCode = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';
const hidden = { security: [{ system: actCode, code: 'NOPAT' }] };
const refusedToGuardians = { security: [{ system: 'urn:oid:1.2.246.537.5.40202.201901', code: '3' }] };
const to = (id: string) => ({ reference: `urn:uuid:${id}` });

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

const depressed = condition({ id: 'con-9', code: depression, encounter: to('enc-1') });
const medicine = prescription({
  id: 'med-1',
  encounter: to('enc-2'),
  reasonReference: [to('con-9')],
});

describe('what a thing is for protects it, whichever of the two came first', () => {
  const order: Made = { resourceType: 'ServiceRequest', id: 'req-1', subject: to('pat-1') };
  const laboratoryOf = laboratory({ id: 'lab-1', encounter: to('enc-2'), basedOn: [to('req-1')] });
  const ownIdentifier = { system: 'urn:example:orders', value: 'o-1' };
  const cases: [what: string, kind: string, pointing: readonly Made[], reason: Made, expected: unknown[]][] =
    [
      ['a diagnosis', 'MEDICATION', [medicine], depressed, ['PSYCHIATRY', null, null]],
      [
        'a diagnosis that is kept back from the patient',
        'MEDICATION',
        [medicine],
        condition({ id: 'con-9', meta: hidden }),
        ['NONE', '9999-12-31', null],
      ],
      [
        'a diagnosis that is refused to guardians',
        'MEDICATION',
        [medicine],
        condition({ id: 'con-9', meta: refusedToGuardians }),
        ['NONE', null, 3],
      ],
      [
        'an order, of a type that is not stored',
        'LABORATORY_RESULT',
        [laboratoryOf],
        { ...order, reasonCode: [depression] },
        ['PSYCHIATRY', null, null],
      ],
      [
        'an order that is for a diagnosis',
        'LABORATORY_RESULT',
        [laboratoryOf, { ...order, reasonReference: [to('con-9')] }],
        depressed,
        ['PSYCHIATRY', null, null],
      ],
      [
        'a diagnosis that is refused, since its visit is not known',
        'MEDICATION',
        [medicine],
        { ...depressed, encounter: to('enc-8') },
        ['PSYCHIATRY', null, null],
      ],
      [
        'an order that is named by an identifier and by no type',
        'LABORATORY_RESULT',
        [laboratory({ id: 'lab-1', encounter: to('enc-2'), basedOn: [{ identifier: ownIdentifier }] })],
        { ...order, identifier: [ownIdentifier], reasonCode: [depression] },
        ['PSYCHIATRY', null, null],
      ],
      [
        'the order of the sample that it was made of',
        'LABORATORY_RESULT',
        [
          laboratory({ id: 'lab-1', encounter: to('enc-2'), specimen: to('spe-1') }),
          { resourceType: 'Specimen', id: 'spe-1', subject: to('pat-1'), request: [to('req-1')] },
        ],
        { ...order, reasonCode: [depression] },
        ['PSYCHIATRY', null, null],
      ],
      [
        'the appointment of the visit',
        'CARE_ENTRY',
        [
          encounter({ id: 'enc-4', appointment: [to('app-1')] }),
          weight({ encounter: to('enc-4') }),
          { resourceType: 'Appointment', id: 'app-1', basedOn: [to('req-1')] },
        ],
        { ...order, reasonCode: [depression] },
        ['PSYCHIATRY', null, null],
      ],
      ...['itemReference', 'itemCodeableConcept'].map((item): (typeof cases)[number] => [
        `a clinical impression with a finding (${item})`,
        'MEDICATION',
        [{ ...medicine, reasonReference: undefined, supportingInformation: [to('imp-1')] }],
        {
          ...{ resourceType: 'ClinicalImpression', id: 'imp-1', subject: to('pat-1') },
          finding: [{ [item]: item === 'itemReference' ? to('con-9') : depression }],
          contained: [{ ...depressed, id: 'inside' }],
        },
        ['PSYCHIATRY', null, null],
      ]),
      ...['dueTo', 'related', 'occurredFollowing'].map((relation): (typeof cases)[number] => [
        `a diagnosis that it is said to be from (condition-${relation})`,
        'CARE_ENTRY',
        [
          condition({
            id: 'con-2',
            encounter: to('enc-2'),
            extension: [
              {
                url: `http://hl7.org/fhir/StructureDefinition/condition-${relation}`,
                valueReference: to('imm-9'),
              },
            ],
          }),
        ],
        immunization({ id: 'imm-9', encounter: to('enc-1'), reasonCode: [depression] }),
        ['PSYCHIATRY', null, null],
      ]),
      [
        'a medicine with a protected code',
        'MEDICATION',
        [
          prescription({
            id: 'med-1',
            encounter: to('enc-2'),
            medicationCodeableConcept: undefined,
            medicationReference: to('sub-1'),
          }),
        ],
        { resourceType: 'Medication', id: 'sub-1', code: { ...depression, text: 'A medicine' } },
        ['PSYCHIATRY', null, null],
      ],
      [
        'a diagnosis that is named by its type and id',
        'MEDICATION',
        [{ ...medicine, reasonReference: [{ reference: 'Condition/con-9' }] }],
        depressed,
        ['PSYCHIATRY', null, null],
      ],
      [
        'a diagnosis that is searched for by its id',
        'MEDICATION',
        [{ ...medicine, reasonReference: [{ reference: 'Condition?_id=con-9' }] }],
        depressed,
        ['PSYCHIATRY', null, null],
      ],
      [
        'a diagnosis that was entered in error',
        'MEDICATION',
        [medicine],
        {
          ...depressed,
          verificationStatus: { coding: [{ code: 'entered-in-error' }] },
        },
        ['PSYCHIATRY', null, null],
      ],
    ];
  for (const [what, kind, pointing, reason, expected] of cases)
    for (const [how, imports] of [
      ['at once', [[...visits, ...pointing, reason]]],
      ['the reason first', [visits, [reason], pointing]],
      ['the reason last', [visits, ...pointing.map((one) => [one]), [reason]]],
    ] as const)
      test(`${what}: ${how}`, async () => {
        const found = Object.entries(await imported(...imports)).filter(([name]) => name.startsWith(kind));
        expect(found.map(([, protection]) => protection)).toEqual([expected]);
      });

  test('a reason that is named by an identifier', async () => {
    const identifier = { system: 'urn:example:conditions', value: 'c-9' };
    const byIdentifier = {
      ...medicine,
      reasonReference: [{ reference: 'Condition?identifier=urn:example:conditions|c-9' }],
    };
    const named = { ...depressed, identifier: [identifier] };
    for (const imports of [
      [visits, [named], [byIdentifier]],
      [visits, [byIdentifier], [named]],
    ])
      expect(Object.values(await imported(...imports))).toContainEqual(['PSYCHIATRY', null, null]);
  });

  test('a text of a report goes into the entry of the visit as protected as the report', async () => {
    const text = Buffer.from('Text.').toString('base64');
    const panel = report({
      result: [to('lab-1')],
      conclusionCode: [depression],
      presentedForm: [{ contentType: 'text/plain', data: text }],
    });
    const found = await imported([...visits, laboratory(), panel]);
    expect(found['CARE_ENTRY Encounter/enc-1']).toEqual(['PSYCHIATRY', null, null]);
  });

  test('a reason of another patient of the same name protects nothing', async () => {
    const other = [patient({ id: 'pat-2' }), { ...depressed, subject: to('pat-2'), encounter: undefined }];
    expect((await imported(visits, [medicine], other))['MEDICATION MedicationRequest/med-1']).toEqual([
      'NONE',
      null,
      null,
    ]);
  });

  test('a newer version of the reason that protects no more opens what it protected', async () => {
    const versions = [1, 2].map((number) =>
      condition({
        id: 'con-9',
        meta: { versionId: String(number) },
        ...(number === 1 ? { code: depression } : {}),
      }),
    );
    const [first = depressed, second = depressed] = versions;
    for (const imports of [
      [visits, [first], [medicine], [second]],
      [visits, [second], [medicine], [first]],
      [visits, [medicine], [first], [second]],
    ])
      expect((await imported(...imports))['MEDICATION MedicationRequest/med-1']).toEqual([
        'NONE',
        null,
        null,
      ]);
  });

  test('the same again changes nothing', async () => {
    await imported(visits, [medicine], [depressed]);
    const before = await contents(db);
    await again(visits, [medicine], [depressed]);
    expect(await contents(db)).toEqual(before);
  });
});

const makers: readonly ((over: Record<string, unknown>) => Made)[] = [
  (over) => condition(over),
  (over) => condition({ ...over, code: depression }),
  (over) => condition({ ...over, meta: hidden }),
  (over) => condition({ ...over, meta: refusedToGuardians }),
  (over) => prescription(over),
  (over) => immunization(over),
  (over) => laboratory(over),
  (over) => weight(over),
  (over) => note('Text.', { ...over, context: { encounter: [over.encounter] } }),
  ({ id, subject, reasonReference, basedOn }) => ({
    ...{ resourceType: 'ServiceRequest', id: String(id), subject, reasonReference, basedOn },
  }),
  ({ id, subject, reasonReference }) => ({
    ...{ resourceType: 'ServiceRequest', id: String(id), subject, reasonReference },
    reasonCode: [depression],
  }),
];

const graph = fc
  .array(
    fc.record({
      maker: fc.nat({ max: makers.length - 1 }),
      visit: fc.constantFrom(1, 2, 3),
      reasons: fc.array(fc.nat({ max: 7 }), { maxLength: 2 }),
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

test('the same resources in any order and split over any imports are protected the same', async () => {
  const property = fc.asyncProperty(graph, async ({ nodes, order, imports }) => {
    const made = nodes.map(({ maker, visit, reasons }, index) => {
      const pointed = reasons.map((one) => to(`res-${one % nodes.length}`));
      return makers[maker]?.({
        id: `res-${index}`,
        subject: to('pat-1'),
        encounter: to(`enc-${visit}`),
        reasonReference: pointed,
        basedOn: pointed,
        relatesTo: pointed.map((target) => ({ code: 'appends', target })),
        evidence: [{ detail: pointed }],
      }) as Made;
    });
    const split: Made[][] = [[], [], [], []];
    for (const index of order) split[imports[index] ?? 0]?.push(made[index] as Made);
    const parts = split.filter(({ length }) => length > 0);
    expect(await imported(visits, ...parts)).toEqual(await imported([...visits, ...made]));
  });
  await fc.assert(property, { numRuns: 30 });
}, 120_000);
