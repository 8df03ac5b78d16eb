import { expect, test } from '@jest/globals';
import { importOpenMobileHealth } from '../../../ingest/wellbeing/open-mhealth/import.js';
import { attacked } from '../../attacks/world.js';
import { citizen } from '../../decisions/story.js';
import { scratchFolder } from '../../ingest/scratch-folder.js';

const it = attacked();
const { json } = scratchFolder();
const aino = citizen('aino');

const point = (name: string, body: object, date_time: string) => ({
  header: { schema_id: { namespace: 'omh', name, version: '2.0' } },
  body: { ...body, effective_time_frame: { date_time } },
});
const pulse = (value: number, at: string) =>
  point('heart-rate', { heart_rate: { value, unit: 'beats/min' } }, at);
const weight = (value: number, unit: string, at: string) =>
  point('body-weight', { body_weight: { value, unit } }, at);

test('what a citizen brings in is drawn on the days of the clock in Finland and in one unit', async () => {
  await it.tell({ caller: aino });
  const points = [
    pulse(55, '2026-10-24T23:30:00+03:00'),
    pulse(61, '2026-10-25T03:30:00+03:00'),
    pulse(65, '2026-10-25T03:30:00+02:00'),
    pulse(69, '2026-10-25T23:59:59+02:00'),
    pulse(90, '2026-10-25T18:00:00-05:00'),
    weight(80, 'kg', '2026-10-25T08:00:00+02:00'),
    weight(176, 'lb', '2026-10-25T09:00:00+02:00'),
    weight(12.5, 'st', '2026-10-25T10:00:00+02:00'),
    weight(80, 'l', '2026-10-25T11:00:00+02:00'),
  ];
  const { db } = it.database;
  const report = await importOpenMobileHealth({
    db,
    files: [json('points.json', points)],
    personId: 'aino',
    applicationId: 'pulse-diary',
    idKey: Buffer.alloc(32, 3),
    now: '2026-11-24T08:00:00.000Z',
  });
  expect(report.issues.map(({ entry, reason, expected }) => [entry, reason, expected])).toEqual([
    [8, 'UNKNOWN_UNIT', 'body.body_weight: a unit that can be told in kg'],
  ]);
  const { body } = await it.ask(
    aino,
    `{ me { pulse: wellbeingSeries(code: "8867-4", from: "2026-10-24", to: "2026-10-26") { unit points { start min mean max count } }
      weight: wellbeingSeries(code: "29463-7") { unit points { start count } } } }`,
  );
  expect(body.data?.me).toEqual({
    pulse: {
      unit: '/min',
      points: [
        { start: '2026-10-24', min: 55, mean: 55, max: 55, count: 1 },
        { start: '2026-10-25', min: 61, mean: 65, max: 69, count: 3 },
        { start: '2026-10-26', min: 90, mean: 90, max: 90, count: 1 },
      ],
    },
    weight: { unit: 'kg', points: [{ start: '2026-10-25', count: 3 }] },
  });
});
