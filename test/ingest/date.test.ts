import { expect, test } from '@jest/globals';
import { instantOf, isRealDay } from '../../ingest/fhir/date.js';

const moments: [written: string, instant: string | null][] = [
  ['2024-03-01T08:00:00+02:00', '2024-03-01T06:00:00.000Z'],
  ['2024-03-01T06:00:00Z', '2024-03-01T06:00:00.000Z'],
  ['2024-03-01T08:00:00.497+02:00', '2024-03-01T06:00:00.497Z'],
  ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59.000Z'],
  ['2024-03-01', '2024-03-01T12:00:00.000Z'],
  ['2024-02-29', '2024-02-29T12:00:00.000Z'],
  ['2023-02-29', null],
  ['2023-02-29T10:00:00Z', null],
  ['2023-04-31', null],
  ['2023-13-01', null],
  ['2023-01-01T24:00:00Z', null],
  ['2023-01-01T10:61:00Z', null],
  ['2024-03-01T08:00:00', null],
  ['2024-03-01T08:00:00+15:00', null],
  ['2024', null],
  ['yesterday', null],
];

for (const [written, instant] of moments) {
  test(`${written} is ${instant ?? 'no moment'}`, () => expect(instantOf(written)).toBe(instant));
}

test('only days that exist are real', () => {
  expect(['2000-02-29', '1900-02-29', '2024-06-31', '2024-6-1'].map(isRealDay)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
