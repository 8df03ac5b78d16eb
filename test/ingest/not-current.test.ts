import { describe, expect, test } from '@jest/globals';
import type { AccessState } from '../../facts/access-state.js';
import type { Report } from '../../ingest/report.js';
import type {
  CareEntry,
  Medication,
  RiskInformation,
  Vaccination,
} from '../../subgraphs/records/model/content.js';
import type { StoredServiceEvent } from '../../subgraphs/records/model/document.js';
import { wholeDocuments } from '../../subgraphs/records/model/two-parts.js';
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
  prescription,
  weight,
} from './hand-made.js';
import { importMade, now } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();
let run = 0;

async function imported(resources: readonly Made[]) {
  run += 1;
  const text = JSON.stringify(bundle(organization(), patient(), ...resources));
  const own = text.replaceAll(
    /"((?:urn:uuid:)?)((?:pat|enc|con|med|all|imm|lab|wei|pro|car|goa)-\d)"/g,
    `"$1$2-${run}"`,
  );
  const report = await importMade(db, [json(`${run}.json`, JSON.parse(own))]);
  const documents = await wholeDocuments(db);
  const events = await db.collection<StoredServiceEvent>('serviceEvents').find().toArray();
  const state = await db.collection<AccessState>('accessStates').findOne();
  for (const name of ['documents', 'serviceEvents', 'accessStates', 'persons'])
    await db.collection(name).deleteMany({});
  return { report, documents, events, state, contents: documents.map(({ content }) => content as unknown) };
}

async function contentOf<T>(...resources: readonly Made[]): Promise<T | undefined> {
  return (await imported([encounter(), ...resources])).contents[0] as T | undefined;
}

const refusedOf = ({ byType }: Report, type: string) => byType[type]?.refused;
const status = (code: string) => ({ coding: [{ code }] });

describe('medication that is not taken is not current', () => {
  const none: [what: string, over: Record<string, unknown>][] = [
    ['one that is forbidden', { doNotPerform: true }],
    ['a proposal', { intent: 'proposal' }],
    ['a plan', { intent: 'plan' }],
    ['an option', { intent: 'option' }],
    ['a draft', { status: 'draft' }],
    ['one withdrawn by its source', { status: 'entered-in-error' }],
  ];
  for (const [what, over] of none) {
    test(`${what} is refused`, async () => {
      const { report, documents } = await imported([encounter(), prescription(over)]);
      expect(refusedOf(report, 'MedicationRequest')).toEqual({ NOT_IN_FORCE: 1 });
      expect(documents).toEqual([]);
    });
  }

  const statement = (over: Record<string, unknown>): Made => ({
    ...prescription(),
    resourceType: 'MedicationStatement',
    intent: undefined,
    authoredOn: undefined,
    effectiveDateTime: '2024-03-01',
    encounter: undefined,
    context: { reference: 'urn:uuid:enc-1' },
    ...over,
  });
  for (const over of [
    { status: 'not-taken' },
    { status: 'intended' },
    { taken: 'n' },
    { wasNotTaken: true },
  ]) {
    test(`a statement with ${JSON.stringify(over)} is refused`, async () => {
      const { report } = await imported([encounter(), statement(over)]);
      expect(refusedOf(report, 'MedicationStatement')).toEqual({ NOT_IN_FORCE: 1 });
    });
  }
  test('a statement of a time that is over is of medication that has ended', async () => {
    const period = { start: '2023-01-01', end: '2023-02-01' };
    const over = { effectiveDateTime: undefined, effectivePeriod: period };
    expect(await contentOf<Medication>(statement(over))).toMatchObject({ status: 'ENDED' });
    expect(await contentOf<Medication>(statement({}))).toMatchObject({ status: 'CURRENT' });
  });
});

describe('a finding says whether it goes on and how sure it is', () => {
  const diagnosis = async (over: Record<string, unknown>) =>
    (await contentOf<CareEntry>(condition(over)))?.diagnoses[0];
  test('a diagnosis', async () => {
    expect(await diagnosis({ clinicalStatus: status('resolved') })).toMatchObject({ active: false });
    expect(await diagnosis({ clinicalStatus: status('active') })).toMatchObject({ active: true });
    expect(await diagnosis({ abatementString: 'last spring' })).toMatchObject({ active: false });
    expect(await diagnosis({})).not.toHaveProperty('active');
    expect(await diagnosis({ verificationStatus: status('differential') })).toMatchObject({
      certainty: 'UNCONFIRMED',
    });
  });
  test('one that is over is not permanent', async () => {
    const category = [status('problem-list-item')];
    expect(await diagnosis({ category })).toMatchObject({ permanent: true });
    expect(await diagnosis({ category, clinicalStatus: status('remission') })).toMatchObject({
      permanent: null,
    });
  });
  test('an allergy', async () => {
    const risk = (over: Record<string, unknown>) => contentOf<RiskInformation>(allergy(over));
    expect(await risk({ verificationStatus: status('unconfirmed') })).toMatchObject({
      active: true,
      certainty: 'UNCONFIRMED',
    });
    expect(await risk({ clinicalStatus: status('resolved') })).toMatchObject({ active: false });
    expect(await risk({ verificationStatus: status('refuted') })).toBeUndefined();
  });
  test('that no allergy is known is no allergy', async () => {
    const coding = [{ system: 'http://snomed.info/sct', code: '716186003', display: 'No known allergy' }];
    expect(await contentOf(allergy({ code: { coding } }))).toBeUndefined();
  });
});

test('a procedure that was stopped is not shown as done', async () => {
  const made = (state: string): Made => ({
    ...condition(),
    resourceType: 'Procedure',
    id: 'pro-2',
    status: state,
    performedDateTime: '2024-03-01T08:10:00+02:00',
  });
  const states = [];
  for (const state of ['completed', 'stopped', 'in-progress', 'unknown'])
    states.push((await contentOf<CareEntry>(made(state)))?.procedures[0]?.state);
  expect(states).toEqual(['DONE', 'STOPPED', 'ONGOING', 'UNKNOWN']);
});

test('a preliminary measurement says so', async () => {
  const entry = await contentOf<CareEntry>(weight({ status: 'preliminary' }));
  expect(entry?.measurements[0]?.status).toBe('PRELIMINARY');
});

test('a dose that was too weak says so', async () => {
  expect(await contentOf<Vaccination>(immunization({ isSubpotent: true }))).toMatchObject({
    subpotent: true,
  });
});

test('a plan that has ended, and what is not to be done, say so', async () => {
  const plan = (over: Record<string, unknown>): Made => ({
    ...condition(),
    resourceType: 'CarePlan',
    id: 'car-2',
    code: undefined,
    status: 'active',
    intent: 'plan',
    title: 'Recovery',
    activity: [
      { detail: { status: 'in-progress', description: 'Walk' } },
      { detail: { status: 'stopped', description: 'Run' } },
      { detail: { status: 'scheduled', doNotPerform: true, description: 'Lift' } },
      { detail: { status: 'entered-in-error', description: 'Swim' } },
    ],
    ...over,
  });
  const sections = async (over: Record<string, unknown>) =>
    (await contentOf<CareEntry>(plan(over)))?.sections;
  expect(await sections({})).toEqual([
    { heading: 'Recovery', text: '- Walk\n- Run (stopped)\n- Not to be done: Lift' },
  ]);
  expect(await sections({ status: 'completed' })).toMatchObject([{ heading: 'Recovery (completed)' }]);
  expect(await sections({ intent: 'proposal' })).toBeUndefined();
});

describe('times of an encounter', () => {
  const period = (start?: string, end?: string) => ({ period: { start, end } });
  const impossible: [what: string, over: Record<string, unknown>, reason: string][] = [
    ['without a period', { period: undefined }, 'MISSING_DATE'],
    ['without a start', period(undefined, '2024-03-01'), 'MISSING_DATE'],
    [
      'of a time to come',
      period('2099-01-01T10:00:00+02:00', '2099-01-01T11:00:00+02:00'),
      'IMPOSSIBLE_DATE',
    ],
    [
      'that ends before it starts',
      period('2022-03-05T10:00:00+02:00', '2022-03-04T10:00:00+02:00'),
      'IMPOSSIBLE_DATE',
    ],
    ['of the year 1', period('0001-01-01T00:00:00Z', '0001-01-01T00:00:00Z'), 'IMPOSSIBLE_DATE'],
    ['that ends in a time to come', period('2024-03-01', '2030-03-01'), 'IMPOSSIBLE_DATE'],
  ];
  for (const [what, over, reason] of impossible) {
    test(`one ${what} is refused: ${reason}`, async () => {
      const { report, events } = await imported([encounter(over)]);
      expect(refusedOf(report, 'Encounter')).toEqual({ [reason]: 1 });
      expect(events).toEqual([]);
    });
  }

  test('one of a day without time is the whole day in Finland', async () => {
    const [event] = (await imported([encounter(period('2024-03-31', '2024-03-31'))])).events;
    expect([event?.start, event?.end]).toEqual(['2024-03-30T22:00:00.000Z', '2024-03-31T20:59:59.999Z']);
  });

  test('one that is open opens a relationship; one that has been open for years opens none and says so', async () => {
    const open = async (start: string) => imported([encounter({ status: 'in-progress', period: { start } })]);
    const lately = await open('2026-11-20T10:00:00+02:00');
    expect(lately.events.map(({ status: open }) => open)).toEqual(['OPEN']);
    expect(lately.state?.relationships).toHaveLength(1);
    const longAgo = await open('2010-01-01T10:00:00+02:00');
    expect(longAgo.events.map(({ status: open, end }) => [open, end])).toEqual([
      ['CLOSED', '2010-01-01T08:00:00.000Z'],
    ]);
    expect(longAgo.state?.relationships).toEqual([]);
    expect(longAgo.report.warnings.NO_END).toBe(1);
  });

  test('the relationship of an open one ends at the end that was told, or within a year, though no import comes', async () => {
    const told = '2026-11-24T12:00:00.000Z';
    const until = async (end: object) => {
      const opened = encounter({
        status: 'in-progress',
        period: { start: '2026-11-20T08:00:00.000Z', ...end },
      });
      return (await imported([opened])).state?.relationships.map(({ to }) => to);
    };
    expect(await until({ end: told })).toEqual([told]);
    expect(await until({})).toEqual(['2027-11-20T22:00:00.000Z']);
  });

  test('what is told of a time to come is refused, but not what a clock has that runs ahead', async () => {
    const { report } = await imported([
      encounter(),
      laboratory({ effectiveDateTime: '2098-01-01T10:00:00+02:00' }),
      weight({ effectiveDateTime: new Date(Date.parse(now) + 60_000).toISOString() }),
    ]);
    expect(refusedOf(report, 'Observation')).toEqual({ IMPOSSIBLE_DATE: 1 });
  });
});
