import { describe, expect, test } from '@jest/globals';
import { importFinnishPhr } from '../../ingest/wellbeing/finnish-phr.js';
import type { StoredDocument } from '../../subgraphs/records/model/document.js';
import { bundle, encounter, laboratory, type Made, organization, patient, weight } from './hand-made.js';
import { idKey, importMade, now } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();
let run = 0;

async function imported(...resources: readonly Made[]) {
  run += 1;
  const text = JSON.stringify(bundle(organization(), patient(), encounter(), ...resources));
  const own = text.replaceAll(/"((?:urn:uuid:)?)((?:pat|enc|wei|lab)-\d)"/g, `"$1$2-${run}"`);
  const report = await importMade(db, [json(`${run}.json`, JSON.parse(own))]);
  const documents = await db.collection<StoredDocument>('documents').find().toArray();
  await db.collection('documents').deleteMany({});
  return { refused: report.byType.Observation?.refused, documents, report };
}

const to = (id: string) => ({ reference: `urn:uuid:${id}` });
const extension = (url: string, value: object) => ({ extension: [{ url, ...value }] });
const focusCode = 'http://hl7.org/fhir/StructureDefinition/observation-focusCode';
const fetus = { coding: [{ system: 'http://snomed.info/sct', code: '83418008' }] };
const component = { code: { text: 'Weight' }, valueQuantity: { value: 3, unit: 'kg', code: 'kg' } };

const another: [whose: string, over: Record<string, unknown>][] = [
  ['another patient', { focus: [{ reference: 'Patient/2' }] }],
  ['a relative', { focus: [{ reference: 'RelatedPerson/1' }] }],
  ['a device', { focus: [{ reference: 'Device/1' }] }],
  ['somebody who is only named', { focus: [{ display: 'The child' }] }],
  ['the patient and another', { focus: [to('pat-1'), { reference: 'Patient/2' }] }],
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
    {
      contained: [{ resourceType: 'Specimen', id: 'spe', subject: { reference: 'Patient/2' } }],
      specimen: { reference: '#spe' },
    },
  ],
];

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
];

describe('what was found is the patient’s own, or is not stored as if it were', () => {
  for (const [whose, over] of another)
    test(`of ${whose}: refused`, async () => {
      for (const made of [weight(over), laboratory(over)])
        expect(await imported(made)).toMatchObject({ refused: { OTHER_PERSON: 1 }, documents: [] });
    });
  for (const [what, over] of own)
    test(`of ${what}: stored`, async () => {
      for (const made of [weight(over), laboratory(over)]) {
        const { refused, documents } = await imported(made);
        expect([refused, documents.length]).toEqual([{}, 1]);
      }
    });

  test('a citizen’s own data too', async () => {
    const files = [json('phr.json', bundle(weight({ focus: [{ reference: 'RelatedPerson/1' }] })))];
    const report = await importFinnishPhr({
      db,
      files,
      person: 'pown',
      applicationId: 'app-own',
      idKey,
      now,
    });
    expect(report.byType.Observation?.refused).toEqual({ OTHER_PERSON: 1 });
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
