import { describe, expect, test } from '@jest/globals';
import type { StoredDocument } from '../../subgraphs/records/model/document.js';
import {
  allergy,
  bundle,
  condition,
  encounter,
  immunization,
  laboratory,
  type Made,
  organization,
  patient,
  weight,
} from './hand-made.js';
import { importMade, unaccounted } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();
let run = 0;

const self = () => patient({ identifier: [{ system: 'urn:example:number', value: '1' }] });

async function imported(...resources: readonly Made[]) {
  run += 1;
  const text = JSON.stringify(bundle(organization(), self(), encounter(), ...resources));
  const own = text.replaceAll(/\b((?:pat|enc|wei|lab|con|spe|all|imm)-\d)\b/g, `$1-${run}`);
  const report = await importMade(db, [json(`${run}.json`, JSON.parse(own))]);
  const documents = await db
    .collection<StoredDocument>('documents')
    .find({ 'source.reference': { $not: /con-2/ } })
    .toArray();
  await db.collection('documents').deleteMany({});
  return { refused: report.byType.Observation?.refused, documents, report };
}

const to = (id: string) => ({ reference: `urn:uuid:${id}` });
const extension = (url: string, value: object) => ({ extension: [{ url, ...value }] });
const focusCode = 'http://hl7.org/fhir/StructureDefinition/observation-focusCode';
const fetus = { coding: [{ system: 'http://snomed.info/sct', code: '83418008' }] };
const made = (resource: object, id: string) => ({ ...resource, id }) as Made;
const otherPatient = patient({
  id: 'pat-2',
  name: [{ family: 'Other' }],
  birthDate: '2001-01-01',
  identifier: [{ system: 'urn:example:number', value: '2' }],
});
const otherCondition = condition({ id: 'con-2', subject: to('pat-2'), encounter: undefined });
const component = { code: { text: 'Weight' }, valueQuantity: { value: 3, unit: 'kg', code: 'kg' } };

const identifier = { system: 'urn:example:number', value: '2' };
const search = (query: string) => ({ reference: `Patient?identifier=urn:example:number|1${query}` });
const specimen = (subject: object) => ({ resourceType: 'Specimen', id: 'spe', subject });

const another: [whose: string, over: Record<string, unknown>, besides?: readonly Made[]][] = [
  ['another patient', { focus: [{ reference: 'Patient/2' }] }],
  ['a relative', { focus: [{ reference: 'RelatedPerson/1' }] }],
  ['a device', { focus: [{ reference: 'Device/1' }] }],
  ['somebody who is only named', { focus: [{ display: 'The child' }] }],
  ['the patient and another', { focus: [to('pat-1'), { reference: 'Patient/2' }] }],
  ['what is of no type that a record has', { focus: [{ reference: 'Group/1' }] }],
  ['what says two types of itself', { focus: [{ reference: 'Patient/pat-1', type: 'Group' }] }],
  ['what nobody knows', { focus: [{ reference: 'urn:uuid:nowhere' }] }],
  [
    'what is contained and of another',
    {
      contained: [{ resourceType: 'Condition', id: 'con', subject: { reference: 'Patient/2' } }],
      focus: [{ reference: '#con' }],
    },
  ],
  ['a diagnosis of another', { focus: [to('con-2')] }, [otherPatient, otherCondition]],
  ['an unborn child, by a code', extension(focusCode, { valueCodeableConcept: fetus })],
  [
    'another in one component',
    {
      component: [
        { ...component, ...extension('urn:example:component-subject', { valueReference: to('pat-2') }) },
      ],
    },
  ],
  [
    'a donor of the specimen',
    { contained: [specimen({ reference: 'Patient/2' })], specimen: { reference: '#spe' } },
  ],
  [
    'a donor of a specimen that stands by itself',
    { specimen: to('spe-2') },
    [otherPatient, made(specimen(to('pat-2')), 'spe-2')],
  ],
  [
    'a donor whom nobody knows',
    { specimen: to('spe-3') },
    [made(specimen({ reference: 'Patient/9' }), 'spe-3')],
  ],
  ['another by the identifier', { subject: { ...to('pat-1'), identifier } }, [otherPatient]],
  [
    'another by an identifier that nobody has',
    { subject: { ...to('pat-1'), identifier: { ...identifier, value: '3' } } },
  ],
  ['another by the second element that names the patient', { patient: to('pat-2') }, [otherPatient]],
  ['a patient with another birth date', { subject: search('&birthdate=1980-02-28') }],
  ['a patient who was born later', { subject: search('&birthdate=ge1980-03') }],
  ['a patient by a birth date that is none', { subject: search('&birthdate=x') }],
  ['a patient with another id', { subject: search('&_id=pat-2') }, [otherPatient]],
  [
    'a contained patient with another birth date',
    {
      contained: [
        {
          resourceType: 'Patient',
          id: 'p',
          identifier: [{ ...identifier, value: '1' }],
          birthDate: '1981-02-29',
        },
      ],
      subject: { reference: '#p' },
    },
  ],
];

const ownNumber = { ...identifier, value: '1' };
const own: [what: string, over: Record<string, unknown>][] = [
  ['the patient', { focus: [to('pat-1')] }],
  ['a diagnosis of the record', { focus: [{ reference: 'Condition/1' }] }],
  ['the patient by an extension', extension('urn:example:subject', { valueReference: to('pat-1') })],
  [
    'a specimen of the patient',
    {
      contained: [{ resourceType: 'Specimen', id: 'spe', subject: to('pat-1') }],
      specimen: { reference: '#spe' },
    },
  ],
  ['a specimen that nobody knows', { specimen: { reference: 'Specimen/9' } }],
  ['the patient by reference and identifier', { subject: { ...to('pat-1'), identifier: ownNumber } }],
  [
    'the patient by an identifier of another system',
    { subject: { ...to('pat-1'), identifier: { system: 'urn:example:else', value: '1' } } },
  ],
  ['the patient by a search', { subject: search('&birthdate=1980-02-29&family=Handmade') }],
  ['the patient by a search for a time', { subject: search('&birthdate=ge1980&birthdate=lt1980-03') }],
  ['the patient, whichever way each reference is written', { focus: [search('')] }],
];

describe('what was found is the patient’s own, or is not stored as if it were', () => {
  for (const [whose, over, besides = []] of another)
    test(`of ${whose}: refused`, async () => {
      for (const made of [weight(over), laboratory(over)])
        for (const order of [
          [made, ...besides],
          [...besides, made],
        ])
          expect(await imported(...order)).toMatchObject({ refused: { OTHER_PERSON: 1 }, documents: [] });
    });

  test('what names its patient in an element of its own, and another in the common one, is refused', async () => {
    const made = [
      allergy({ subject: to('pat-2'), encounter: undefined }),
      immunization({ subject: to('pat-2'), encounter: undefined }),
    ];
    const { report, documents } = await imported(otherPatient, ...made);
    expect(documents).toEqual([]);
    for (const type of ['AllergyIntolerance', 'Immunization'])
      expect(report.byType[type]?.refused).toEqual({ OTHER_PERSON: 1 });
  });

  for (const subject of [
    { reference: 'Group/1' },
    { reference: 'RelatedPerson/1' },
    { reference: 'Patient/pat-1', type: 'Group' },
    { display: 'The patient' },
  ])
    test(`of ${JSON.stringify(subject)}: refused`, async () => {
      for (const made of [weight({ subject }), laboratory({ subject })])
        expect(await imported(made)).toMatchObject({ refused: { BAD_REFERENCE: 1 }, documents: [] });
    });
  for (const [what, over] of own)
    test(`of ${what}: stored`, async () => {
      for (const made of [weight(over), laboratory(over)]) {
        const { refused, documents } = await imported(made);
        expect([refused, documents.length]).toEqual([{}, 1]);
      }
    });

  test('a section of a document that is about another is left out and told', async () => {
    const section = (title: string, over = {}) => ({ title, text: { div: `<div>${title}.</div>` }, ...over });
    const { report } = await imported({
      resourceType: 'Composition',
      id: 'com-1',
      status: 'final',
      date: '2024-03-01T08:15:00+02:00',
      subject: to('pat-1'),
      encounter: to('enc-1'),
      title: 'Birth',
      section: [section('Mother'), section('Child', { focus: { reference: 'Patient/2' } })],
    });
    expect(report.warnings).toMatchObject({ OTHER_PERSON: 1 });
  });
});

describe('a specimen or a device of another makes a value another’s, whichever comes first and in whichever import', () => {
  const things = [
    ['specimen', 'Specimen', 'subject'],
    ['device', 'Device', 'patient'],
  ] as const;
  for (const [element, resourceType, owner] of things)
    for (const isFirst of [true, false])
      test(`${resourceType}, ${isFirst ? 'first' : 'last'}`, async () => {
        run += 1;
        const [mine, other, from] = [`pat-${run}a`, `pat-${run}b`, `spe-${run}`];
        const value = (id: string, thing: string) =>
          laboratory({ id, subject: to(mine), encounter: undefined, [element]: { reference: thing } });
        const thing = (id: string, patient: string): Made => ({ resourceType, id, [owner]: to(patient) });
        const named = (resources: readonly Made[]) =>
          json(`${run}-${Math.random()}.json`, bundle(...resources));
        const people = [
          organization(),
          patient({ id: mine }),
          patient({ id: other, name: [{ family: 'B' }] }),
        ];
        const values = [
          value(`lab-${run}a`, `urn:uuid:${from}a`),
          value(`lab-${run}b`, `urn:uuid:${from}b`),
          value(`lab-${run}c`, `urn:uuid:${from}c`),
        ];
        const all = [thing(`${from}a`, mine), thing(`${from}b`, other), thing(`${from}d`, other)];
        for (const files of isFirst ? [people, all, values] : [people, values, all]) {
          const report = await importMade(db, [named(files)]);
          expect(unaccounted(report)).toEqual({});
        }
        const shown = await db
          .collection<StoredDocument>('documents')
          .find({ 'source.reference': new RegExp(`lab-${run}`), state: 'CURRENT' })
          .toArray();
        expect(shown.map(({ source }) => source?.reference.slice(-1)).sort()).toEqual(['a', 'c']);
      });
});
