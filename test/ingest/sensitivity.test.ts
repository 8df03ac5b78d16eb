import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strictestClassOf } from '../../ingest/fhir/labels.js';
import { sensitivityOf } from '../../ingest/fhir/sensitivity.js';
import { surveyOf } from '../../ingest/fhir/survey.js';
import { readMapping } from '../../ingest/mapping/read-mapping.js';
import type { Report } from '../../ingest/report.js';
import type { StoredDocument, StoredServiceEvent } from '../../subgraphs/records/model/document.js';
import {
  allergy,
  bundle,
  condition,
  encounter,
  immunization,
  laboratory,
  type Made,
  note,
  organization,
  patient,
  prescription,
  sickLeave,
  visit,
  weight,
} from './hand-made.js';
import { importMade } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json, write } = scratchFolder();
const synthea = readMapping('synthea');

const snomed = 'http://snomed.info/sct';
const depression = { system: snomed, code: '370143000' };
const icd = { system: 'http://hl7.org/fhir/sid/icd-10', code: 'F32.1' };
const confidentiality = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality';
const actCode = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';

let run = 0;

/** Imports a visit with these resources as another patient's, and gives what became of it. */
async function imported(...resources: readonly Made[]) {
  run += 1;
  const text = JSON.stringify(bundle(organization(), patient(), encounter(), ...resources));
  const own = text.replaceAll(
    /"((?:urn:uuid:)?)((?:pat|enc|con|med|all|imm|lab|doc|not|wei|rep)-\d)"/g,
    `"$1$2-${run}"`,
  );
  const report = await importMade(db, [json(`${run}.json`, JSON.parse(own))]);
  const documents = await db.collection<StoredDocument>('documents').find().toArray();
  const events = await db.collection<StoredServiceEvent>('serviceEvents').find().toArray();
  await db.collection('documents').deleteMany({});
  await db.collection('serviceEvents').deleteMany({});
  return { report, documents, events };
}

const classesOf = ({ documents }: { documents: StoredDocument[] }) =>
  documents.map(({ kind, protectionClass }) => [kind, protectionClass]);
const refusedOf = ({ byType }: Report, type: string) => byType[type]?.refused;

describe('a protecting code counts wherever it stands', () => {
  const second = { coding: [icd, depression] };
  const places: [what: string, made: Made, kind: string][] = [
    ['second coding of a diagnosis', condition({ code: second }), 'CARE_ENTRY'],
    ['category of a diagnosis', condition({ category: [second] }), 'CARE_ENTRY'],
    ['body site of a measurement', weight({ bodySite: second }), 'CARE_ENTRY'],
    [
      'value of a measurement',
      weight({ valueQuantity: undefined, valueCodeableConcept: second }),
      'CARE_ENTRY',
    ],
    ['type of a note', note('Text.', { type: second }), 'CARE_ENTRY'],
    ['category of a note', note('Text.', { category: [second] }), 'CARE_ENTRY'],
    [
      'event of a note',
      note('Text.', { context: { encounter: [{ reference: 'urn:uuid:enc-1' }], event: [second] } }),
      'CARE_ENTRY',
    ],
    ['reason of a prescription', prescription({ reasonCode: [{ text: 'Mood' }, second] }), 'MEDICATION'],
    ['reason of a vaccination', immunization({ reasonCode: [second] }), 'VACCINATION'],
    [
      'disease of a vaccination',
      immunization({ protocolApplied: [{ targetDisease: [second] }] }),
      'VACCINATION',
    ],
    ['reaction of an allergy', allergy({ reaction: [{ manifestation: [second] }] }), 'RISK_INFORMATION'],
    ['code of a laboratory result', laboratory({ code: second }), 'LABORATORY_RESULT'],
    [
      'type of a certificate',
      sickLeave({ type: { coding: [{ code: 'SVA' }, depression] } }),
      'MEDICAL_CERTIFICATE',
    ],
    ['an extension', weight({ extension: [{ url: 'urn:x', valueCodeableConcept: second }] }), 'CARE_ENTRY'],
    [
      'what it contains',
      prescription({ contained: [{ resourceType: 'Condition', code: second }] }),
      'MEDICATION',
    ],
  ];
  for (const [what, made, kind] of places) {
    test(`${what}: the document is protected`, async () => {
      expect(classesOf(await imported(made))).toEqual([[kind, 'PSYCHIATRY']]);
    });
  }

  test('of what a visit was for: its entry is protected, and the visit says so', async () => {
    for (const over of [{ type: [second] }, { reasonCode: [second] }, { serviceType: second }]) {
      run += 1;
      const made = bundle(
        organization(),
        patient({ id: `p${run}` }),
        encounter({ id: `e${run}`, ...over }),
        weight(),
      );
      const own = JSON.stringify(made).replaceAll('pat-1', `p${run}`).replaceAll('enc-1', `e${run}`);
      await importMade(db, [json(`visit-${run}.json`, JSON.parse(own))]);
      const [document] = await db.collection<StoredDocument>('documents').find().toArray();
      const [event] = await db.collection<StoredServiceEvent>('serviceEvents').find().toArray();
      expect([document?.protectionClass, event?.protectionClass]).toEqual(['PSYCHIATRY', 'PSYCHIATRY']);
      await db.collection('documents').deleteMany({});
      await db.collection('serviceEvents').deleteMany({});
    }
  });

  test('what points at a protected finding as its reason is protected as the finding is', async () => {
    const finding = condition({ id: 'con-2', code: second });
    const at = (id: string) => [{ reference: `urn:uuid:${id}` }];
    const classes = async (...made: readonly Made[]) =>
      new Map(
        (await imported(...made)).documents.map(({ kind, protectionClass }) => [kind, protectionClass]),
      );
    expect((await classes(finding, prescription({ reasonReference: at('con-2') }))).get('MEDICATION')).toBe(
      'PSYCHIATRY',
    );
    expect((await classes(finding, immunization({ reasonReference: at('con-2') }))).get('VACCINATION')).toBe(
      'PSYCHIATRY',
    );
    expect(
      (await classes(condition(), prescription({ reasonReference: at('con-1') }))).get('MEDICATION'),
    ).toBe('NONE');
  });

  test('however a code is written: with spaces, unseen characters, as a number, in an expression', async () => {
    for (const code of [
      ' 370143000',
      '370143000 ',
      '370143000\u200B',
      '370143000 |Major depression| : 246112005 = 24484000',
    ])
      expect(classesOf(await imported(condition({ code: { coding: [{ system: snomed, code }] } })))).toEqual([
        ['CARE_ENTRY', 'PSYCHIATRY'],
      ]);
    const asNumber = { coding: [{ system: snomed, code: 370143000 }] };
    expect(classesOf(await imported(immunization({ reasonCode: [asNumber] })))).toEqual([
      ['VACCINATION', 'PSYCHIATRY'],
    ]);
  });

  const to = (id: string) => ({ reference: `urn:uuid:${id}` });
  const subject = to('pat-1');
  const medicine = {
    medicationCodeableConcept: { coding: [{ system: 'urn:example:medicines', code: 'M1' }] },
  };
  const administration: Made = {
    resourceType: 'MedicationAdministration',
    id: 'adm-1',
    status: 'completed',
    subject,
    context: to('enc-1'),
    effectiveDateTime: '2024-03-01T08:20:00+02:00',
    ...medicine,
    request: to('med-2'),
  };
  const stands: [what: string, kind: string, made: readonly Made[]][] = [
    [
      'a diagnosis that is not stored, since its modifier is not understood',
      'MEDICATION',
      [
        condition({ id: 'con-2', code: second, modifierExtension: [{ url: 'urn:x' }] }),
        prescription({ reasonReference: [to('con-2')] }),
      ],
    ],
    [
      'an order, of a type that is not stored',
      'LABORATORY_RESULT',
      [
        { resourceType: 'ServiceRequest', id: 'con-2', reasonCode: [second], subject },
        laboratory({ basedOn: [to('con-2')] }),
      ],
    ],
    [
      'an order that is for a protected finding',
      'LABORATORY_RESULT',
      [
        condition({ id: 'con-2', code: second, recordedDate: undefined, subject: undefined }),
        { resourceType: 'ServiceRequest', id: 'con-3', reasonReference: [to('con-2')], subject },
        laboratory({ basedOn: [to('con-3')] }),
      ],
    ],
    [
      'the order of a dose',
      'CARE_ENTRY',
      [prescription({ id: 'med-2', reasonCode: [second] }), administration],
    ],
    [
      'a finding that supports it',
      'MEDICATION',
      [weight({ id: 'wei-2', code: second }), prescription({ supportingInformation: [to('wei-2')] })],
    ],
    [
      'a finding of its reaction',
      'VACCINATION',
      [weight({ id: 'wei-2', code: second }), immunization({ reaction: [{ detail: to('wei-2') }] })],
    ],
  ];
  for (const [what, kind, made] of stands) {
    test(`what follows from ${what} is protected as that is`, async () => {
      expect(classesOf(await imported(...made))).toContainEqual([kind, 'PSYCHIATRY']);
      expect(classesOf(await imported(...made))).not.toContainEqual([kind, 'NONE']);
    });
  }

  test('a protected visit protects its entry, and what is of a kind of its own only where that says so itself', async () => {
    const visited = encounter({ id: 'enc-2', reasonCode: [second] });
    const of = { encounter: to('enc-2') };
    const made = [visited, condition(of), immunization(of), laboratory(of), prescription(of), allergy(of)];
    expect(classesOf(await imported(...made)).sort()).toEqual([
      ['CARE_ENTRY', 'PSYCHIATRY'],
      ['LABORATORY_RESULT', 'NONE'],
      ['MEDICATION', 'NONE'],
      ['RISK_INFORMATION', 'NONE'],
      ['VACCINATION', 'NONE'],
    ]);
  });

  test('an ordinary visit is not protected', async () => {
    const { documents, events } = await imported(condition(), weight());
    expect(documents.map(({ protectionClass }) => protectionClass)).toEqual(['NONE']);
    expect(events.map(({ protectionClass }) => protectionClass)).toEqual(['NONE']);
  });
});

describe('a label counts wherever it stands', () => {
  const restricted = { system: confidentiality, code: 'R' };
  const hidden = { system: actCode, code: 'NOPAT' };
  const labelled: [what: string, made: Made][] = [
    ['meta.security', weight({ meta: { security: [restricted] } })],
    [
      'meta.security, after an ordinary one',
      weight({ meta: { security: [{ ...restricted, code: 'N' }, restricted] } }),
    ],
    [
      'meta.security of what it contains',
      prescription({ contained: [{ resourceType: 'Medication', meta: { security: [restricted] } }] }),
    ],
    [
      'securityLabel of a document',
      note('Text.', { securityLabel: [{ coding: [{ ...restricted, code: 'V' }] }] }),
    ],
    ['securityLabel without a code', note('Text.', { securityLabel: [{ text: 'restricted' }] })],
    ['a label without system', weight({ meta: { security: [{ code: 'N' }] } })],
    ['a label with a display only', weight({ meta: { security: [{ display: 'restricted' }] } })],
    [
      'a label of an element',
      weight({
        extension: [
          {
            url: 'http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label',
            valueCoding: restricted,
          },
        ],
      }),
    ],
    [
      'a label of an element, whose second coding it is',
      weight({
        extension: [
          {
            url: 'http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label',
            valueCodeableConcept: { coding: [{ ...restricted, code: 'N' }, restricted] },
          },
        ],
      }),
    ],
  ];
  for (const [what, made] of labelled) {
    test(`${what}: one that is not known refuses the resource`, async () => {
      const { report, documents } = await imported(made);
      expect(refusedOf(report, made.resourceType)).toEqual({ UNKNOWN_LABEL: 1 });
      expect(documents).toEqual([]);
    });
  }

  test('one that forbids showing to the patient delays the whole document until a professional releases it', async () => {
    const days = async (...made: readonly Made[]) =>
      (await imported(...made)).documents.map(({ releasedToPatientOn }) => releasedToPatientOn);
    expect(await days(condition(), weight({ meta: { security: [hidden] } }))).toEqual(['9999-12-31']);
    expect(await days(note('Text.', { securityLabel: [{ coding: [{ ...hidden, code: 'DIA' }] }] }))).toEqual([
      '9999-12-31',
    ]);
    expect(await days(condition(), weight())).toEqual([null]);
  });

  test('a visit or a person that is not for the patient is refused, since only documents can be delayed', async () => {
    const { report } = await imported(encounter({ id: 'enc-9', meta: { security: [hidden] } }));
    expect(refusedOf(report, 'Encounter')).toEqual({ UNKNOWN_LABEL: 1 });
  });

  test('labels of test data, integrity and identity assurance hide nothing, under the names of all releases', async () => {
    const security = [
      { system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'HTEST' },
      { system: 'http://hl7.org/fhir/v3/ActReason', code: 'HTEST' },
      { system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'HRELIABLE' },
      { system: 'https://smarthealth.cards/ial', code: 'IAL1.2' },
      { system: 'http://hl7.org/fhir/v3/Confidentiality', code: 'N' },
      { system: confidentiality, code: 'U' },
    ];
    const [document] = (await imported(weight({ meta: { security } }))).documents;
    expect(document).toMatchObject({
      protectionClass: 'NONE',
      guardianCode: null,
      releasedToPatientOn: null,
    });
  });

  test('a label of a protected class protects', async () => {
    const made = weight({ meta: { security: [{ system: actCode, code: 'PSY' }] } });
    expect(classesOf(await imported(made))).toEqual([['CARE_ENTRY', 'PSYCHIATRY']]);
  });
});

describe('the labels of what holds a resource hold for it', () => {
  const psychiatry = { system: actCode, code: 'PSY' };
  const noPatient = { system: actCode, code: 'NOPAT' };
  const restricted = { system: confidentiality, code: 'R' };
  const ofVisit = [organization(), patient(), encounter({ reasonCode: [{ coding: [icd] }] }), condition()];

  /** Imports a text with names of its own, and gives what became of it. */
  async function importedText(content: unknown, name = 'held.json') {
    run += 1;
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    const own = text.replaceAll(/"((?:urn:uuid:)?)((?:pat|enc|con|med|com)-\d)"/g, `"$1$2-${run}"`);
    const report = await importMade(db, [write(`${run}-${name}`, own)]);
    const documents = await db.collection<StoredDocument>('documents').find().toArray();
    const events = await db.collection<StoredServiceEvent>('serviceEvents').find().toArray();
    await db.collection('documents').deleteMany({});
    await db.collection('serviceEvents').deleteMany({});
    return { report, documents, events };
  }

  const held = (label: object, type = 'collection') => ({
    ...bundle(...ofVisit),
    type,
    meta: { security: [label] },
  });
  const around = (inner: unknown) => ({
    resourceType: 'Bundle',
    type: 'collection',
    entry: [{ resource: inner }],
  });
  const forms = (label: object): [what: string, content: unknown, name?: string][] => {
    const { meta, ...rest } = held(label);
    return [
      ['a bundle whose labels come last', { ...rest, meta }],
      ['a bundle whose labels come first', { meta, ...rest }],
      ['a bundle that is a line', `${JSON.stringify({ ...rest, meta })}\n`, 'held.ndjson'],
      ['a bundle in a bundle', around({ ...rest, meta })],
      ['a bundle around a bundle', { ...around(rest), meta }],
      ['a bundle with a long text before its labels', { ...rest, note: 'x\\"{'.repeat(300_000), meta }],
    ];
  };
  for (const [what, content, name] of forms(psychiatry))
    test(`${what}: protected`, async () => {
      const { documents, events } = await importedText(content, name);
      expect([...documents, ...events].map(({ protectionClass }) => protectionClass)).toEqual([
        'PSYCHIATRY',
        'PSYCHIATRY',
      ]);
    });
  for (const [what, content, name] of forms(noPatient))
    test(`${what}: kept back from the patient, what the visit was for too`, async () => {
      const { documents, events } = await importedText(content, name);
      expect(documents.map(({ releasedToPatientOn }) => releasedToPatientOn)).toEqual(['9999-12-31']);
      expect(events.map(({ reasonForVisit }) => reasonForVisit)).toEqual([null]);
    });
  for (const [what, content, name] of forms(restricted))
    test(`${what}: a label that is not known refuses all`, async () => {
      const { report, documents, events } = await importedText(content, name);
      expect([...documents, ...events]).toEqual([]);
      expect(report.byType.Condition?.refused).toEqual({ UNKNOWN_LABEL: 1 });
    });

  test('a document labels all of its bundle, by its confidentiality too', async () => {
    const composition = (over: object): Made => ({
      ...{ resourceType: 'Composition', id: 'com-1', status: 'final', date: '2024-03-01T08:15:00+02:00' },
      ...{ subject: { reference: 'urn:uuid:pat-1' }, title: 'Summary', type: { text: 'Summary' } },
      ...over,
    });
    const document = (over: object) => ({ ...bundle(composition(over), ...ofVisit), type: 'document' });
    for (const content of [
      document({ meta: { security: [psychiatry] } }),
      around(document({ meta: { security: [psychiatry] } })),
    ]) {
      const { documents } = await importedText(content);
      expect(new Set(documents.map(({ protectionClass }) => protectionClass))).toEqual(
        new Set(['PSYCHIATRY']),
      );
    }
    const { report, documents } = await importedText(document({ confidentiality: 'V' }));
    expect([report.byType.Condition?.refused, documents]).toEqual([{ UNKNOWN_LABEL: 1 }, []]);
  });

  test('a list labels what it lists, and nothing else', async () => {
    const list = {
      ...{ resourceType: 'List', id: 'lis-1', status: 'current', mode: 'working' },
      meta: { security: [psychiatry] },
      entry: [{ item: { reference: 'urn:uuid:med-1' } }],
    };
    const { documents } = await importedText(bundle(...ofVisit, prescription(), list));
    expect(classesOf({ documents }).sort()).toEqual([
      ['CARE_ENTRY', 'NONE'],
      ['MEDICATION', 'PSYCHIATRY'],
    ]);
  });
});

const codings = fc.constantFrom(
  icd,
  depression,
  { system: snomed, code: '389095005' },
  { system: snomed, code: '38341003' },
  { code: '370143000' },
);
const labels = fc.constantFrom(
  { system: confidentiality, code: 'N' },
  { system: confidentiality, code: 'R' },
  { system: actCode, code: 'PSY' },
  { system: actCode, code: 'NOPAT' },
  { system: 'urn:oid:1.2.246.537.5.40202.201901', code: '1' },
  { system: 'urn:oid:1.2.246.537.5.40202.201901', code: '3' },
  { display: 'restricted' },
);
const said = (resource: unknown) => sensitivityOf(surveyOf(resource as Made), synthea);
const places = ['code', 'bodySite', 'method', 'valueCodeableConcept'] as const;
const resources = fc.record({
  resource: fc.constantFrom(...(visit() as Made[])),
  place: fc.constantFrom(...places),
  codings: fc.array(codings, { minLength: 1 }),
  labels: fc.array(labels),
});
type Picked = typeof resources extends fc.Arbitrary<infer T> ? T : never;
const made = ({ resource, place, codings: coding, labels: security }: Picked) => ({
  ...resource,
  meta: { security },
  extension: [{ url: 'urn:x', [place]: { coding } }],
});

describe('laws of sensitivity', () => {
  test('the order of codings and labels has no meaning', () => {
    const shuffled = resources.chain((picked) =>
      fc.record({
        picked: fc.constant(picked),
        codings: fc.shuffledSubarray(picked.codings, { minLength: picked.codings.length }),
        labels: fc.shuffledSubarray(picked.labels, { minLength: picked.labels.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ picked, ...others }) => {
        expect(said(made({ ...picked, ...others }))).toEqual(said(made(picked)));
      }),
    );
  });

  test('a coding or a label more, anywhere, never loosens anything', () => {
    fc.assert(
      fc.property(resources, codings, labels, fc.boolean(), (picked, coding, label, inCoding) => {
        const before = said(made(picked));
        const after = said(
          made(
            inCoding
              ? { ...picked, codings: [...picked.codings, coding] }
              : { ...picked, labels: [...picked.labels, label] },
          ),
        );
        if ('refused' in after) return;
        if ('refused' in before) throw new Error('A label more let a refused resource in.');
        expect(strictestClassOf([before.protectionClass, after.protectionClass])).toBe(after.protectionClass);
        expect(after.hiddenFromPatient || !before.hiddenFromPatient).toBe(true);
        const guardian = [3, 4, null, 2, 1];
        if (before.guardianCode !== null)
          expect(guardian.indexOf(after.guardianCode)).toBeLessThanOrEqual(
            guardian.indexOf(before.guardianCode),
          );
      }),
    );
  });

  test('no code of the protection list is missed in any element of any resource', () => {
    const everywhere = fc.constantFrom(...(visit() as Made[])).chain((resource) =>
      fc.record({
        resource: fc.constant(resource),
        path: fc.array(fc.constantFrom('a', 'b', 'contained'), { minLength: 1, maxLength: 4 }),
      }),
    );
    fc.assert(
      fc.property(everywhere, ({ resource, path }) => {
        const deep = path.reduceRight<unknown>((below, step) => ({ [step]: [below] }), {
          coding: [icd, depression],
        });
        expect(said({ ...resource, ...(deep as object) })).toMatchObject({ protectionClass: 'PSYCHIATRY' });
      }),
    );
  });
});
