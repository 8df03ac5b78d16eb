import { describe, expect, test } from '@jest/globals';
import { importFinnishPhr } from '../../ingest/wellbeing/finnish-phr.js';
import { bundle, type Made, patient, weight } from './hand-made.js';
import { idKey, now, unaccounted } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();
let run = 0;

const application = [{ url: 'http://phr.kanta.fi/StructureDefinition/fiphr-ext-creatingapplication' }];
const recording = (id: string, over: Record<string, unknown> = {}) =>
  weight({ id, extension: application, subject: { reference: 'Patient/1' }, ...over });

interface Entry {
  readonly fullUrl: string;
  readonly resource: Made;
}

const isEntry = (one: Made | Entry): one is Entry => 'fullUrl' in one;

/** What becomes of recordings of one import, in the order in which they come. */
async function outcomes(resources: readonly (Made | Entry)[]) {
  run += 1;
  const entry = resources.map((one) => (isEntry(one) ? one : { resource: one }));
  const issues: string[] = [];
  const report = await importFinnishPhr({
    db,
    files: [json(`phr-${run}.json`, { ...bundle(), entry })],
    person: `pwhose${run}`,
    applicationId: 'app-whose',
    idKey,
    now,
    onIssue: ({ severity, reason, entry }) => {
      if (severity === 'REFUSED') issues[entry] = reason;
    },
  });
  expect(unaccounted(report)).toEqual({});
  const stored = await db.collection('wellbeingEntries').countDocuments({ personId: `pwhose${run}` });
  const found = entry.flatMap(({ resource }, index) =>
    resource.resourceType === 'Observation' ? [issues[index] ?? 'STORED'] : [],
  );
  expect(stored).toBe(found.filter((one) => one === 'STORED').length);
  return found;
}

describe('a citizen’s own data is about the citizen', () => {
  for (const subject of [
    { reference: 'Group/1' },
    { reference: 'RelatedPerson/1' },
    { reference: 'https://a.example/fhir/Device/1' },
    { reference: 'Location?identifier=s|1' },
    { reference: 'Patient/1', type: 'Group' },
    { reference: 'urn:uuid:1', type: 'Practitioner' },
    { identifier: { system: 's', value: '1' }, type: 'RelatedPerson' },
    { reference: '#inside' },
    { display: 'Mother' },
    {},
  ])
    test(`with the subject ${JSON.stringify(subject)} it is refused`, async () => {
      const contained = [{ resourceType: 'Group', id: 'inside', identifier: [{ system: 's', value: '1' }] }];
      expect(await outcomes([recording('a', { subject, contained })])).toEqual(['BAD_REFERENCE']);
    });

  test('a subject that is a group of the same files is refused, before it and after it', async () => {
    const group = {
      fullUrl: 'urn:uuid:0c0ffee0-0000-4000-8000-000000000001',
      resource: { resourceType: 'Group', id: 'g' } as Made,
    };
    const ofGroup = recording('a', { subject: { reference: group.fullUrl } });
    expect(await outcomes([ofGroup, group])).toEqual(['BAD_REFERENCE']);
    expect(await outcomes([group, ofGroup])).toEqual(['BAD_REFERENCE']);
  });

  test('a focus, an extension, a contained specimen or a second patient element of another is refused', async () => {
    const specimen = { resourceType: 'Specimen', id: 's', subject: { reference: 'Patient/2' } };
    for (const over of [
      { focus: [{ reference: 'RelatedPerson/1' }] },
      { focus: [{ reference: 'Patient/2' }] },
      { patient: { reference: 'Patient/2' } },
      { contained: [specimen], specimen: { reference: '#s' } },
      { extension: [...application, { url: 'urn:example:fetus', valueCode: 'x' }] },
      { subject: undefined, focus: [{ reference: 'Patient/2' }] },
    ])
      expect(await outcomes([recording('a'), recording('b', over)])).toEqual(['STORED', 'OTHER_PERSON']);
  });

  test('a specimen of the same files that is another patient’s is refused', async () => {
    const specimen = { resourceType: 'Specimen', id: 's', subject: { reference: 'Patient/2' } };
    const from = recording('a', { specimen: { reference: 'Specimen/s' } });
    expect(await outcomes([from, specimen])).toEqual(['OTHER_PERSON']);
    expect(await outcomes([from, { ...specimen, subject: { reference: 'Patient/1' } }])).toEqual(['STORED']);
  });

  test('all of one import is one patient’s', async () => {
    const number = (value: string) => ({ identifier: { system: 'urn:example:number', value } });
    const subjects: [subject: object, outcome: string][] = [
      [{ reference: 'Patient/1', ...number('1') }, 'STORED'],
      [{ reference: 'Patient/2' }, 'OTHER_PERSON'],
      [number('1'), 'STORED'],
      [number('2'), 'OTHER_PERSON'],
      [{ reference: 'Patient/1', ...number('2') }, 'OTHER_PERSON'],
      [{ reference: 'Patient/2', ...number('1') }, 'OTHER_PERSON'],
      [{ reference: 'Patient?_id=2&identifier=urn:example:number|1' }, 'OTHER_PERSON'],
      [{ reference: 'https://a.example/fhir/Patient/1' }, 'OTHER_PERSON'],
    ];
    const given = subjects.map(([subject], index) => recording(`r${index}`, { subject }));
    expect(await outcomes(given)).toEqual(subjects.map(([, outcome]) => outcome));
  });

  test('the same id on another server is another patient', async () => {
    const at = (server: string) => ({
      fullUrl: `https://${server}.example/fhir/Observation/${server}`,
      resource: recording(server),
    });
    expect(await outcomes([at('a'), at('b')])).toEqual(['STORED', 'OTHER_PERSON']);
  });

  test('a patient of the files is known by all of its names, and by no other’s', async () => {
    const identifier = [
      { system: 'urn:example:number', value: '1' },
      { system: 'urn:example:number', value: '1b' },
    ];
    const own = patient({ id: '1', identifier });
    const other = patient({ id: '2', identifier: [{ system: 'urn:example:number', value: '2' }] });
    const by = (id: string, value: string) =>
      recording(id, { subject: { identifier: { system: 'urn:example:number', value } } });
    const given = [recording('a'), by('b', '1'), by('c', '1b'), by('d', '2'), by('e', '3'), own, other];
    expect(await outcomes(given)).toEqual(['STORED', 'STORED', 'STORED', 'OTHER_PERSON', 'OTHER_PERSON']);
  });

  test('a birth date that is not the person’s is refused, in a search, a contained and a whole patient', async () => {
    const identifier = [{ system: 's', value: '1' }];
    const search = (birthDate: string) =>
      recording(`s${birthDate}`, {
        subject: { reference: `Patient?identifier=s|1&birthdate=${birthDate}` },
      });
    const contained = (birthDate: string) =>
      recording(`c${birthDate}`, {
        contained: [{ resourceType: 'Patient', id: 'p', identifier, birthDate }],
        subject: { reference: '#p' },
      });
    const persons = db.collection<{ _id: string; birthDate: string }>('persons');
    for (const made of [search, contained])
      for (const [birthDate, outcome] of [
        ['1980-02-29', 'STORED'],
        ['1980-02-28', 'OTHER_PERSON'],
      ] as const) {
        await persons.insertOne({ _id: `pwhose${run + 1}`, birthDate: '1980-02-29' });
        expect(await outcomes([made(birthDate)])).toEqual([outcome]);
      }
    await persons.insertOne({ _id: `pwhose${run + 1}`, birthDate: '1979-01-01' });
    expect(await outcomes([recording('a'), patient({ id: '1' })])).toEqual(['OTHER_PERSON']);
  });
});
