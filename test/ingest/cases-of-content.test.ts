import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { AccessState } from '../../facts/access-state.js';
import { projectRoot } from '../../schema/project-root.js';
import type { LaboratoryResult, LaboratoryValue, Medication } from '../../subgraphs/records/model/content.js';
import type { StoredServiceEvent } from '../../subgraphs/records/model/document.js';
import { wholeDocuments } from '../../subgraphs/records/model/two-parts.js';
import { importMade } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';

const { db } = scratchDatabase();
const folder = join(projectRoot(), '../shared/cases');
const there = existsSync(folder);
if (!there) console.info(`Skipped: the cases are not there (${folder}).`);

/** Everything that the bundle of a case becomes. */
async function imported(name: string) {
  for (const { name: collection } of await db.listCollections({}, { nameOnly: true }).toArray())
    await db.collection(collection).deleteMany({});
  const report = await importMade(db, [join(folder, name, 'bundle.json')]);
  const documents = await wholeDocuments(db);
  const values = documents.flatMap(({ kind, content, source }) =>
    kind === 'LABORATORY_RESULT'
      ? (content as LaboratoryResult).results.map((value) => [idOf(source?.reference), value] as const)
      : [],
  );
  return {
    report,
    documents,
    refused: Object.fromEntries(
      Object.entries(report.byType).flatMap(([type, { refused }]) =>
        Object.keys(refused).length > 0 ? [[type, refused]] : [],
      ),
    ),
    events: await db.collection<StoredServiceEvent>('serviceEvents').find().sort({ start: 1 }).toArray(),
    states: await db.collection<AccessState>('accessStates').find().toArray(),
    values: new Map<string, LaboratoryValue>(values),
  };
}

function idOf(reference = ''): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

(there ? describe : describe.skip)('cases of what a resource means', () => {
  test('03: both visits are protected, whichever coding comes first', async () => {
    const { documents } = await imported('03-protected-code-is-second-coding');
    expect(documents.map(({ protectionClass }) => protectionClass)).toEqual(['PSYCHIATRY', 'PSYCHIATRY']);
    expect(documents.every(({ codes }) => codes.includes('F32.1') && codes.includes('370143000'))).toBe(true);
  });

  test('04, 05: an unknown label and an unknown modifier refuse', async () => {
    expect((await imported('04-document-securityLabel')).refused).toEqual({
      DocumentReference: { UNKNOWN_LABEL: 1 },
    });
    expect((await imported('05-modifierExtension')).refused).toEqual({
      Observation: { UNKNOWN_MODIFIER: 2 },
      AllergyIntolerance: { UNKNOWN_MODIFIER: 1 },
    });
  });

  test('06: dead in all, and on the day in Finland', async () => {
    const { states } = await imported('06-deceased');
    expect(states.map(({ deathDate }) => deathDate).sort()).toEqual(
      [null, '2020', '2020-07', '2021-03-01', '2021-03-02', 'UNKNOWN'].sort(),
    );
  });

  test('07: a text that is absent is no fault', async () => {
    expect((await imported('07-null-in-primitive-array')).refused).toEqual({});
  });

  test('12: values in words that cannot be read otherwise', async () => {
    const { values } = await imported('12-value-types');
    const text = (id: string) => values.get(id)?.value.text;
    expect(text('v-range')).toBe('1–2 g/L');
    expect(text('v-rangehigh')).toBe('≤ 2 g/L');
    expect(text('v-ratio')).toBe('1 : 128');
    expect(text('v-absent')).toBe('masked');
    expect(values.get('v-int')?.value.quantity?.value).toBe(3);
    expect(values.get('v-zero')?.value.quantity?.value).toBe(0);
  });

  test('18: interpretations', async () => {
    const { values } = await imported('18-interpretation');
    const found = [...values].map(([id, { interpretation, interpretationCode }]) => [
      id,
      interpretation,
      interpretationCode?.code,
    ]);
    expect(found).toContainEqual(['i-local-first', 'HIGH', 'H']);
    expect(found).toContainEqual(['i-H>', 'HIGH', 'H>']);
    expect(found).toContainEqual(['i-IND', null, 'IND']);
  });

  test('19: the range of what is usual', async () => {
    const { values } = await imported('19-referenceRange');
    expect(values.get('r1')?.referenceRange).toMatchObject({ low: 3.5, high: 5.1 });
  });

  test('22: none is current', async () => {
    const { documents } = await imported('22-doNotPerform');
    const medicines = documents.filter(({ kind }) => kind === 'MEDICATION');
    expect(medicines.filter(({ content }) => (content as Medication).status === 'CURRENT')).toEqual([]);
  });

  test('25: the replacement only', async () => {
    const { documents } = await imported('25-document-superseded');
    expect(JSON.stringify(documents)).toContain('NEW text dose 5 mg');
    expect(JSON.stringify(documents)).not.toMatch(/OLD text|DRAFT/);
  });

  test('27: times that cannot be are refused, and what was forgotten open opens nothing', async () => {
    const { refused, states } = await imported('27-encounter-times');
    expect(refused.Encounter).toEqual({ IMPOSSIBLE_DATE: 3 });
    expect(refused.Observation).toEqual({ IMPOSSIBLE_DATE: 1 });
    expect(states.flatMap(({ relationships }) => relationships)).toEqual([]);
  });

  test('30: an encounter without a period says so', async () => {
    expect((await imported('30-encounter-no-period')).refused.Encounter).toEqual({ MISSING_DATE: 1 });
  });

  test('32: labels that say nothing of access hide nothing', async () => {
    const { refused, values } = await imported('32-labels');
    expect(refused).toEqual({ Observation: { UNKNOWN_LABEL: 3 } });
    expect([...values.keys()].sort()).toEqual(['HTEST', 'IAL', 'R-oldsys']);
  });

  test('34: a day covers the whole day', async () => {
    const { documents, events } = await imported('34-date-only-encounter');
    const march = events.find(({ source }) => source?.reference.endsWith('e1'));
    const results = documents.filter(({ kind }) => kind === 'LABORATORY_RESULT');
    expect(results.map(({ serviceEventId }) => serviceEventId)).toEqual([march?._id, march?._id, march?._id]);
  });

  test('35: days stay as they were', async () => {
    expect((await imported('35-day-boundaries')).values.size).toBe(10);
  });
});
