import { describe, expect, test } from '@jest/globals';
import type { AccessState } from '../../facts/access-state.js';
import type { DocumentKind } from '../../policy/index.js';
import type { StoredServiceEvent } from '../../subgraphs/records/model/document.js';
import { wholeDocuments } from '../../subgraphs/records/model/two-parts.js';
import { bundle, encounter, patient, visit } from './hand-made.js';
import { contents, importMade, unaccounted } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();
const stored = <K extends DocumentKind>(kind: K) => wholeDocuments<K>(db, { kind }, { sortKey: 1 });

describe('one hand-made visit', () => {
  test('everything of it goes in, each resource counted once', async () => {
    const report = await importMade(db, [json('visit.json', bundle(...visit()))]);
    expect(unaccounted(report)).toEqual({});
    expect(report.issues).toEqual([]);
    expect(report.read).toBe(15);
    expect(report.inserted).toMatchObject({
      persons: 1,
      accessStates: 1,
      serviceEvents: 1,
      professionals: 1,
      documents: 6,
    });
    expect(report.byType.Observation).toMatchObject({ read: 4, stored: 1, merged: 3 });
  });

  test('a second import changes nothing', async () => {
    const before = await contents(db);
    const report = await importMade(db, [json('visit.json', bundle(...visit()))], {
      now: '2026-12-01T00:00:00.000Z',
    });
    expect(unaccounted(report)).toEqual({});
    expect(Object.values(report.byType).map(({ read, alreadyThere }) => read - alreadyThere)).toEqual(
      Object.keys(report.byType).map(() => 0),
    );
    expect(await contents(db)).toEqual(before);
  });

  test('the header is whole, its ids say nothing of the patient', async () => {
    const [entry] = await stored('CARE_ENTRY');
    const [event] = await db.collection<StoredServiceEvent>('serviceEvents').find().toArray();
    expect(entry).toMatchObject({
      personId: expect.stringMatching(/^p[a-z2-7]{20}$/),
      sortKey: `2024-03-01T06:00:00.000Z~${entry?._id}`,
      oid: expect.stringMatching(/^2\.999\.246\.11\.\d+$/),
      serviceEventId: event?._id,
      state: 'CURRENT',
      archive: 'CURRENT',
      protectionClass: 'NONE',
      recordedAt: '2024-03-01T06:25:00.000Z',
      releasedToPatientOn: null,
      guardianCode: null,
      recordedBy: null,
      category: null,
      effectiveOn: null,
      author: { name: 'Mika Maker', profession: 'PHYSICIAN', professionalId: expect.stringMatching(/^pro-/) },
    });
    expect(event).toMatchObject({ status: 'CLOSED', kind: 'OUTPATIENT', archive: 'CURRENT' });
    expect(JSON.stringify([entry?._id, entry?.oid, event?._id])).not.toMatch(/pat-1|enc-1|Hanna/);
  });

  test('a note is divided by its headings; diagnosis and vital sign stand beside it', async () => {
    const [entry] = await stored('CARE_ENTRY');
    expect(entry?.content.sections).toEqual([
      { heading: 'Chief Complaint', text: 'None.' },
      { heading: 'Plan', text: 'Rest.' },
    ]);
    expect(entry?.content.diagnoses).toMatchObject([{ code: { code: '38341003' }, primary: true }]);
    expect(entry?.content.measurements).toMatchObject([
      { value: { quantity: { value: 70, unit: 'kg', original: null } } },
    ]);
    expect(entry?.codes).toEqual(['38341003', '29463-7']);
  });

  test('a panel stays together with units, range and interpretation; a lone result is a panel of one', async () => {
    const [panel, lone] = (await stored('LABORATORY_RESULT')).sort((one) =>
      one.content.panel?.code === '58410-2' ? -1 : 1,
    );
    expect(panel?.content).toMatchObject({
      panel: { code: '58410-2' },
      sampledAt: '2024-03-01T06:15:00.000Z',
      resultedAt: '2024-03-01T10:00:00.000Z',
      results: [
        {
          code: { code: '718-7', display: { en: 'Hemoglobin' } },
          value: { quantity: { value: 134, unit: 'g/L' } },
          referenceRange: { low: 117, high: 155, unit: 'g/L', text: null },
          interpretation: 'NORMAL',
        },
        { value: { quantity: { value: 5.5, unit: '10*3/uL', original: { value: 5.5, unit: 'K/uL' } } } },
      ],
    });
    expect(lone?.content).toMatchObject({ panel: { code: '2093-3' }, results: [{ interpretation: null }] });
  });

  test('tooth and surfaces are kept, and the visit goes to a dental clinic', async () => {
    const [entry] = await stored('ORAL_HEALTH_ENTRY');
    expect(entry?.content.findings).toMatchObject([
      { tooth: '36', surfaces: ['M', 'O'], status: { code: '109570002' } },
    ]);
    expect(entry?.content.procedures).toMatchObject([{ tooth: '36', code: { code: '1256042007' } }]);
    expect(entry?.unitId).toMatch(/dental-clinic$/);
  });

  test('a sick-leave certificate has its form, period and recipient', async () => {
    const [certificate] = await stored('MEDICAL_CERTIFICATE');
    expect(certificate?.content).toEqual({
      form: {
        system: 'urn:oid:2.999.246.6.3',
        code: 'SVA',
        display: { fi: null, sv: null, en: 'Certificate A' },
      },
      from: '2024-03-01',
      to: '2024-03-07',
      purpose: 'Sick leave',
      recipient: 'Employer',
      text: 'Unfit for work.',
      signedAt: '2024-03-01T06:25:00.000Z',
    });
  });

  test('a new person has decided nothing, and nobody treats her', async () => {
    const state = await db.collection<AccessState>('accessStates').findOne({});
    expect(state).toMatchObject({
      version: 1,
      birthDate: '1980-02-29',
      consents: [],
      denials: [],
      relationships: [],
    });
    expect(state?.pending).toHaveLength(1);
  });

  test('an open encounter is a treatment relationship, once', async () => {
    const open = encounter({
      id: 'enc-2',
      status: 'in-progress',
      class: { code: 'IMP' },
      period: { start: '2026-11-20T08:00:00Z' },
    });
    const file = json('open.json', bundle(patient(), open));
    await importMade(db, [file]);
    await importMade(db, [file]);
    const state = await db.collection<AccessState>('accessStates').findOne({});
    expect(state).toMatchObject({
      version: 2,
      relationships: [
        { basis: 'INPATIENT', from: '2026-11-20T08:00:00.000Z', to: '2027-11-20T22:00:00.000Z' },
      ],
    });
    expect(state?.pending.map(({ act, version }) => [act, version])).toEqual([
      ['PERSON_IMPORTED', 1],
      ['RELATIONSHIP_IMPORTED', 2],
    ]);
    expect(state?.pending[1]?.state).toMatchObject({ version: 2, relationships: state?.relationships });
  });
});

test('references by the address of an entry reach resources that have another id', async () => {
  const made = bundle(...visit());
  const renamed = made.entry.map(({ resource }) => ({
    fullUrl: `urn:uuid:address-of-${resource.id}`,
    resource: JSON.parse(
      JSON.stringify(resource).replaceAll('urn:uuid:', 'urn:uuid:address-of-').replace('"pat-1"', '"pat-9"'),
    ),
  }));
  const report = await importMade(db, [json('addresses.json', { ...made, entry: renamed })]);
  expect(unaccounted(report)).toEqual({});
  expect(report.issues).toEqual([]);
  expect(report.inserted).toMatchObject({ persons: 1, serviceEvents: 1, documents: 6 });
});
