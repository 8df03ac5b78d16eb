import { expect, test } from '@jest/globals';
import { bundle, coded, laboratory, report, visit } from './hand-made.js';
import { importMade } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();

test('each value of a report keeps the time of its own sample; the report stands at its own', async () => {
  const at = (id: string, effective: object) =>
    laboratory({ id, code: coded.loinc('14749-6', id), effectiveDateTime: undefined, ...effective });
  const times: [id: string, effective: object, kept: string | undefined][] = [
    ['same', { effectiveDateTime: '2024-03-01T08:15:00+02:00' }, undefined],
    ['later', { effectiveDateTime: '2024-03-01T09:00:00+02:00' }, '2024-03-01T07:00:00.000Z'],
    ['instant', { effectiveInstant: '2024-03-01T10:00:00+02:00' }, '2024-03-01T08:00:00.000Z'],
    ['before', { effectivePeriod: { start: '2024-02-01T10:00:00+02:00' } }, '2024-02-01T08:00:00.000Z'],
    ['day', { effectiveDateTime: '2024-03-01' }, undefined],
    ['otherDay', { effectiveDateTime: '2024-02-20' }, '2024-02-20T12:00:00.000Z'],
    ['none', {}, undefined],
  ];
  const results = times.map(([id, effective]) => at(id, effective));
  const whole = report({ id: 'rep-times', result: times.map(([id]) => ({ reference: `urn:uuid:${id}` })) });
  await importMade(db, [json('times.json', bundle(...visit(), ...results, whole))]);
  const heads = await db.collection('documents').find({ codes: '14749-6' }).toArray();
  expect(heads.map(({ occurredAt, has }) => [occurredAt, has.ownTimes])).toEqual([
    ['2024-03-01T06:15:00.000Z', true],
  ]);
  const contents = await db.collection('documentContents').findOne({ _id: heads[0]?.contentsId });
  const kept = contents?.content.results.map(
    (one: { code: { display: { en: string } }; sampledAt?: string }) => [one.code.display.en, one.sampledAt],
  );
  expect(kept).toEqual(times.map(([id, , sampledAt]) => [id, sampledAt]));
});
