import { beforeEach, describe, expect, test } from '@jest/globals';
import { readMapping } from '../../ingest/mapping/read-mapping.js';
import type { CareEntry } from '../../subgraphs/records/model/content.js';
import type { StoredServiceEvent } from '../../subgraphs/records/model/document.js';
import { wholeDocuments } from '../../subgraphs/records/model/two-parts.js';
import {
  allergy,
  condition,
  encounter,
  immunization,
  laboratory,
  type Made,
  patient,
  weight,
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

async function take(
  resources: readonly Made[],
  over: Parameters<typeof importMade>[2] = {},
  type = 'collection',
) {
  files += 1;
  const entry = resources.map((resource) => ({ fullUrl: `urn:uuid:${resource.id}`, resource }));
  const report = await importMade(
    db,
    [json(`without-${files}.json`, { resourceType: 'Bundle', type, entry })],
    over,
  );
  expect(unaccounted(report)).toEqual({});
  return report;
}

const events = () => db.collection<StoredServiceEvent>('serviceEvents').find().sort({ sortKey: 1 }).toArray();
const visit = (over: Record<string, unknown> = {}) =>
  encounter({ participant: [], serviceProvider: undefined, ...over });
const lone = (at: string, over: Record<string, unknown> = {}) =>
  laboratory({ encounter: undefined, effectiveDateTime: at, ...over });

describe('what names no visit', () => {
  const placed: [what: string, visit: Made, at: string, isInVisit: boolean][] = [
    ['is of the visit within whose time it is', visit(), '2024-03-01T08:10:00+02:00', true],
    [
      'is of the visit of its day, when the visit is told by the day',
      visit({ period: { start: '2024-03-01', end: '2024-03-01' } }),
      '2024-03-01T21:00:00+02:00',
      true,
    ],
    ['is not of the last visit before, were it an hour ago', visit(), '2024-03-01T09:30:00+02:00', false],
    [
      'is not of a visit that still goes on',
      visit({ status: 'in-progress', period: { start: '2026-05-01T08:00:00Z' } }),
      '2026-11-01T08:00:00Z',
      false,
    ],
    [
      'is not of a visit of years',
      visit({ period: { start: '2012-01-01T08:00:00Z', end: '2025-01-01T08:00:00Z' } }),
      '2024-03-01T08:10:00Z',
      false,
    ],
    [
      'is of a stay on a ward',
      visit({
        class: { code: 'IMP' },
        period: { start: '2024-02-01T08:00:00Z', end: '2024-04-01T08:00:00Z' },
      }),
      '2024-03-01T08:10:00Z',
      true,
    ],
  ];
  for (const [what, made, at, isInVisit] of placed) {
    test(what, async () => {
      await take([patient(), made, lone(at)]);
      const [result] = await wholeDocuments(db, { kind: 'LABORATORY_RESULT' });
      const event = (await events()).find(({ _id }) => _id === result?.serviceEventId);
      expect(event?.kind === 'WITHOUT_VISIT').toBe(!isInVisit);
      expect(await events()).toHaveLength(isInVisit ? 1 : 2);
    });
  }

  test('is one event for each Finnish day, which has no contact, is closed and makes no relationship', async () => {
    const report = await take([
      patient(),
      lone('2023-06-01T22:30:00Z', { id: 'a' }),
      lone('2023-06-02T20:30:00Z', { id: 'b' }),
      lone('2023-06-02T21:30:00Z', { id: 'c' }),
      condition({ id: 'd', encounter: undefined, recordedDate: '2023-06-02' }),
    ]);
    expect(report.issues).toEqual([]);
    expect(await events()).toMatchObject([
      { kind: 'WITHOUT_VISIT', status: 'CLOSED', encounters: [], start: '2023-06-01T21:00:00.000Z' },
      { kind: 'WITHOUT_VISIT', status: 'CLOSED', encounters: [], start: '2023-06-02T21:00:00.000Z' },
    ]);
    expect(await db.collection('accessStates').findOne({})).toMatchObject({ relationships: [] });
    expect(await db.collection('documents').countDocuments()).toBe(4);
  });

  test('may come bit by bit, and a second time changes nothing', async () => {
    const parts = ['a', 'b'].map((id) => [
      patient(),
      weight({ id: `w${id}`, encounter: undefined }),
      condition({ id: `c${id}`, encounter: undefined }),
    ]);
    for (const part of parts) expect((await take(part)).issues).toEqual([]);
    const before = await contents(db);
    expect(await events()).toHaveLength(1);
    expect(await db.collection('documents').countDocuments()).toBe(4);
    await take(parts.flat());
    expect(await contents(db)).toEqual(before);
  });

  test('and has no time of its own either is refused', async () => {
    const report = await take([
      patient(),
      visit(),
      condition({ encounter: undefined, recordedDate: undefined }),
    ]);
    expect(report.byType.Condition?.refused).toEqual({ NO_SERVICE_EVENT: 1 });
  });

  test('is refused where the mapping file says nothing of what names no organisation', async () => {
    const mapping = readMapping('one-provider');
    const report = await take([patient(), lone('2023-06-01')], { mapping, system: 'own' });
    expect(report.byType.Observation?.refused).toEqual({ NO_UNIT: 1 });
  });
});

describe('an event without a visit', () => {
  const inError = { status: 'entered-in-error' };
  const numbered = (versionId: string) => ({ meta: { versionId } });
  const states = async () => (await events()).map(({ state }) => state);

  test('goes with the last of what is in it, and comes back with it', async () => {
    const at = '2024-03-01T08:10:00+02:00';
    await take([patient(), lone(at, { id: 'a', ...numbered('1') }), lone(at, { id: 'b' })]);
    await take([lone(at, { id: 'a', ...numbered('2'), ...inError })]);
    expect(await states()).toEqual(['CURRENT']);
    await take([lone(at, { id: 'b', ...inError })]);
    expect(await states()).toEqual(['NULLIFIED']);
    await take([lone(at, { id: 'a', ...numbered('3') })]);
    expect(await states()).toEqual(['CURRENT']);
    const shown = await wholeDocuments(db, { state: 'CURRENT' });
    expect(shown.map(({ source }) => source?.reference)).toEqual(['Observation/a']);
  });
});

describe('a patient summary', () => {
  const reference = (...ids: readonly string[]) => ids.map((id) => ({ reference: `urn:uuid:${id}` }));
  const summary = (over: Record<string, unknown> = {}): Made => ({
    resourceType: 'Composition',
    id: 'summary',
    status: 'final',
    type: { coding: [{ system: 'http://loinc.org', code: '60591-5', display: 'Patient summary Document' }] },
    subject: { reference: 'urn:uuid:pat-1' },
    date: '2025-05-05T10:00:00+03:00',
    author: [{ reference: 'urn:uuid:pro-1' }],
    title: 'Patient summary',
    section: [
      {
        title: 'Allergies',
        text: {
          status: 'generated',
          div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>Penicillin &amp; nuts</p></div>',
        },
        entry: reference('all-1'),
      },
      {
        title: 'Problems',
        section: [{ title: 'Past', text: { div: '<ul><li>Fracture</li><li>Burn</li></ul>' } }],
      },
    ],
    ...over,
  });
  const without = { encounter: undefined };
  const document = (over: Record<string, unknown> = {}) => [
    summary(over),
    patient(),
    allergy({ ...without, recordedDate: undefined }),
    condition({ ...without, recordedDate: undefined }),
    immunization({ ...without, occurrenceDateTime: '2019-10-10' }),
    lone('2021-02-02T08:00:00+02:00'),
  ];

  test('goes in as what it is: one event without a visit, its sections, and all that came with it', async () => {
    const report = await take(document(), {}, 'document');
    expect(Object.values(report.byType).flatMap(({ refused }) => Object.keys(refused))).toEqual([]);
    expect(await events()).toMatchObject([
      {
        kind: 'WITHOUT_VISIT',
        start: '2025-05-05T07:00:00.000Z',
        source: { reference: 'Composition/summary' },
      },
    ]);
    const stored = await wholeDocuments(db, {}, { kind: 1 });
    expect(stored.map(({ kind, occurredAt }) => [kind, occurredAt])).toEqual([
      ['CARE_ENTRY', '2025-05-05T07:00:00.000Z'],
      ['CARE_ENTRY', '2025-05-05T07:00:00.000Z'],
      ['LABORATORY_RESULT', '2021-02-02T06:00:00.000Z'],
      ['RISK_INFORMATION', '2025-05-05T07:00:00.000Z'],
      ['VACCINATION', '2019-10-10T12:00:00.000Z'],
    ]);
    const entries = stored
      .filter(({ kind }) => kind === 'CARE_ENTRY')
      .map(({ content }) => content as CareEntry);
    const [narrative] = entries.filter(({ sections }) => sections.length > 0);
    expect(narrative).toMatchObject({
      title: 'Patient summary Document',
      sections: [
        { heading: 'Allergies', text: 'Penicillin & nuts' },
        { heading: 'Past', text: '- Fracture\n- Burn' },
      ],
    });
  });

  test('of an old visit is no part of it, and a second import changes nothing', async () => {
    await take([patient(), visit({ id: 'old' })]);
    await take(document(), {}, 'document');
    const before = await contents(db);
    expect((await events()).map(({ kind }) => kind)).toEqual(['OUTPATIENT', 'WITHOUT_VISIT']);
    await take(document(), {}, 'document');
    expect(await contents(db)).toEqual(before);
  });

  test('taken back takes its own event with it', async () => {
    await take([summary(), patient()], {}, 'document');
    await take([summary({ status: 'entered-in-error' })]);
    expect((await events()).map(({ state }) => state)).toEqual(['NULLIFIED']);
  });

  test('keeps what came with it when parts come again, or more come, without it', async () => {
    const at = '2021-02-02T08:00:00+02:00';
    const version = (versionId: string, over = {}) => lone(at, { meta: { versionId }, ...over });
    const other = lone(at, { id: 'lab-2' });
    await take([summary(), patient(), version('1'), other], {}, 'document');
    const before = await wholeDocuments(db, {}, { _id: 1 });
    await take([version('2', { status: 'corrected' })]);
    await take([summary(), patient(), other, weight({ ...without, id: 'wei-9' })], {}, 'document');
    const after = await wholeDocuments(db, { _id: { $in: before.map(({ _id }) => _id) } }, { _id: 1 });
    const placeOf = (documents: typeof before) => documents.map((one) => [one._id, one.serviceEventId]);
    expect(placeOf(after)).toEqual(placeOf(before));
    expect(await events()).toHaveLength(1);
  });

  test('of another patient takes nothing of this one', async () => {
    const others = summary({ subject: { reference: 'urn:uuid:pat-2' } });
    await take([others, patient(), patient({ id: 'pat-2' }), lone('2021-02-02')]);
    const [result] = await wholeDocuments(db, { kind: 'LABORATORY_RESULT' });
    const event = (await events()).find(({ _id }) => _id === result?.serviceEventId);
    expect(event?.start).toBe('2021-02-01T22:00:00.000Z');
  });

  test('that names its encounter is an entry of that one', async () => {
    await take([patient(), visit(), summary({ encounter: { reference: 'urn:uuid:enc-1' } })]);
    expect((await events()).map(({ kind }) => kind)).toEqual(['OUTPATIENT']);
    expect(await wholeDocuments(db)).toMatchObject([{ kind: 'CARE_ENTRY', content: { sections: [{}, {}] } }]);
  });
});
